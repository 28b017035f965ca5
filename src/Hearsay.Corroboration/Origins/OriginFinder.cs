using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Notes;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// The origins of a claim: roots of the statements that assert, intend or deny, made one where one had it from the other, or
/// one is a member of the other, or the two worked together.
/// </summary>
internal sealed class OriginFinder(SourceDirectory directory, RootFinder roots, TermWeights weights, PairScore score, Withdrawals withdrawals, Decided decided, NoteFinder notes)
{
    // As low as what a person is asked about.
    private const double Doubtful = 0.5;
    private readonly IndependenceCount _count = new(directory, weights, score, decided);
    private readonly Cooperation _cooperation = new(directory);

    /// <summary>The reports that origins were looked for in since this was asked last, by SHA-256, those of the claims themselves left out.</summary>
    public IReadOnlyList<string> Asked() => roots.Asked();

    /// <summary>The origins of a claim's statements, given in their settled order.</summary>
    public ClaimOrigins Of(IReadOnlyList<Proposition> claim)
    {
        var followed = claim.Where(p => p.MakesOrigin).Select(p => (Said: p, Root: roots.Of(p, claim))).ToList();
        var withdrawn = withdrawals.Among(followed, directory.Outlets);
        followed.RemoveAll(f => withdrawn.ContainsKey(f.Said.Id));
        var (told, takingBack) = (notes.Of(followed), notes.TakingBack(followed));
        followed = Sure(followed);
        var (makers, found) = (followed.ConvertAll(f => f.Said), followed.ConvertAll(f => f.Root));
        var keys = found.Select(r => r.Key).Distinct().ToList();
        var first = found.DistinctBy(r => r.Key).ToList();
        var numbers = keys.Index().ToDictionary(k => k.Item, k => k.Index, StringComparer.Ordinal);
        var rootOf = found.ConvertAll(r => numbers[r.Key]);
        var sets = new UnionFind(keys.Count);
        var merged = new List<(int Root, string Why)>();
        JoinCarriers(makers, found, rootOf, first, sets, merged);
        JoinMembers(first, sets, merged);
        JoinOwnPeople(makers, rootOf, first, sets, merged);
        JoinHeld(found, rootOf, first, sets, merged);
        JoinCooperating(makers, rootOf, first, sets, merged);
        JoinDecided(first, sets, merged);
        var counted = rootOf.ConvertAll(sets.Find);
        JoinRetold(makers, found, rootOf, sets, merged);
        return Build(makers, found, rootOf, counted, first, sets, merged) with { Withdrawn = withdrawn, Notes = told, TakingBack = takingBack };
    }

    /// <summary>Two statements of a claim that would confirm one another if they said the same plainly; null when there are none, or they do already.</summary>
    /// <param name="claim">The claim's statements.</param>
    /// <param name="origins">Their origins.</param>
    public (Proposition One, Proposition Other, double Likely)? Unconfirmed(IReadOnlyList<Proposition> claim, ClaimOrigins origins)
    {
        if (!origins.AreNamed) return null;
        var said = claim.Where(p => origins.OriginOf.ContainsKey(p.Id) && p.Statement.Stance != Stance.Denies).Select(p => (origins.OriginOf[p.Id], origins.Roots[p.Id], p));
        return _count.Unconfirmed([.. said]) is var (one, other) ? (one, other, score.LikelihoodOf(one, other)) : null;
    }

    /// <summary>Two statements of a claim with two origins of which the later may have it from the earlier, and why, one for each two origins.</summary>
    /// <param name="claim">The claim's statements.</param>
    /// <param name="origins">Their origins.</param>
    public IEnumerable<(Proposition Later, Proposition Earlier, string Why)> Taken(IReadOnlyList<Proposition> claim, ClaimOrigins origins) => origins.Origins.Count < 2 ? [] : roots.Taken(claim)
        .Where(d => origins.OriginOf.TryGetValue(d.Later.Id, out var one) && origins.OriginOf.TryGetValue(d.Earlier.Id, out var other) && one != other
            && !(origins.Roots[d.Later.Id].Identity is { } later && origins.Roots[d.Earlier.Id].Identity is { } earlier && directory.Pairs.AreIndependent(later, earlier)))
        .DistinctBy(d => (origins.OriginOf[d.Later.Id], origins.OriginOf[d.Earlier.Id]));

    /// <summary>True when two statements of a claim would make its origins confirm one another, were they taken for the same thing said.</summary>
    /// <param name="origins">The claim's origins.</param>
    /// <param name="one">A statement of the claim.</param>
    /// <param name="other">Another.</param>
    public bool WouldConfirm(ClaimOrigins origins, Proposition one, Proposition other) =>
        one.Statement.Stance == other.Statement.Stance && one.Statement.Stance != Stance.Denies
        && origins.OriginOf.TryGetValue(one.Id, out var a) && origins.OriginOf.TryGetValue(other.Id, out var b) && a != b
        && _count.AreTwoVoices(origins.Roots[one.Id], origins.Roots[other.Id]);

    // One without a name that only an uncertain reading shows adds nothing to the others.
    private static List<(Proposition Said, Root Root)> Sure(List<(Proposition Said, Root Root)> followed)
    {
        var sure = followed.FindAll(f => !f.Root.IsVague || !(f.Said.Statement.Confidence < Doubtful));
        if (sure.TrueForAll(f => f.Root.IsOutletsVoice)) return followed;
        var keys = sure.Select(f => f.Root.Key).ToHashSet(StringComparer.Ordinal);
        return followed.FindAll(f => keys.Contains(f.Root.Key));
    }

    // For what is shown alone: in the most there could be, an outlet's own voice counts.
    private static void JoinRetold(List<Proposition> makers, List<Root> found, List<int> rootOf, UnionFind sets, List<(int, string)> merged)
    {
        // Who denies or takes back a thing stands for that himself.
        var firm = Enumerable.Range(0, makers.Count).Where(i => !found[i].IsOutletsVoice || makers[i].Statement.Stance == Stance.Denies).Select(i => rootOf[i]).ToHashSet();
        var isVoice = rootOf.ConvertAll(r => !firm.Contains(r));
        for (var i = 0; i < makers.Count; i++)
        {
            if (Retelling.Of(i, makers, isVoice) is { } told && sets.Union(rootOf[i], rootOf[told]))
                merged.Add((rootOf[told], Told(makers[told], makers[i], found[told].Source.Name, found[i].Source.Name)));
        }
    }

    private static string Told(Proposition said, Proposition told, string speaker, string voice) => Retelling.GivesAnother(said, told)
        ? $"{voice} gives another number in its own voice and does not say whose; {speaker} had spoken of the same thing before, and the two are shown together."
        : $"{voice} tells in its own voice what {speaker} had said, and is shown with it.";

    private void JoinCarriers(List<Proposition> makers, List<Root> found, List<int> rootOf, List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        var carriers = new Dictionary<int, int>();
        foreach (var (at, root) in first.Index())
            if (root.Identity is { } known) carriers.TryAdd(known, at);
        for (var i = 0; i < makers.Count; i++)
        {
            foreach (var (via, report) in Carriers(makers[i], found[i]))
            {
                if (directory.IdentityOf(report, via) is not { } identity || !carriers.TryGetValue(identity, out var carrier)) continue;
                var root = rootOf[i];
                if (sets.Find(carrier) != sets.Find(root) && !SaysOtherwise(makers, rootOf, carrier, makers[i]) && sets.Union(carrier, root))
                    merged.Add((root, $"{first[carrier].Source.Name} has it from {first[root].Source.Name}, so the two count as one."));
            }
        }
    }

    // Those it shows, and whoever another report shows to have let a captive's words out.
    private static IEnumerable<(Source Via, Report Report)> Carriers(Proposition said, Root root)
    {
        foreach (var via in said.Statement.Via) yield return (via, said.Report);
        if (root.Custody is { } custody && custody.Shown != said.Report) yield return (custody.Holder, custody.Shown);
    }

    // "The harbour, which was given 287 names, counts 312": who passes a number on and gives another has its own.
    private static bool SaysOtherwise(List<Proposition> makers, List<int> rootOf, int carrier, Proposition carried) =>
        makers.Where((_, i) => rootOf[i] == carrier).Any(own => !SameSide.Are(own, carried) || SameSide.Clash(own, carried));

    private void JoinMembers(List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i].Source.Kind != SourceKind.Group) continue;
            for (var j = 0; j < first.Count; j++)
            {
                if (i == j || !Membership.IsMember(first[j], first[i], directory)) continue;
                if (sets.Union(i, j)) merged.Add((i, $"{first[j].Source.Name} is one of {first[i].Source.Name}, so the two count as one."));
            }
        }
    }

    // "An officer of the mission" beside the mission: it may be the same voice, unless one of the two denies what the other says.
    private void JoinOwnPeople(List<Proposition> makers, List<int> rootOf, List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (first[i].Identity is not { } identity || directory.OwnerOf(identity) is not { } owner) continue;
            var body = first.FindIndex(r => r.Identity == owner);
            if (body < 0 || Sides(makers, rootOf, body) != Sides(makers, rootOf, i) || !sets.Union(body, i)) continue;
            merged.Add((body, $"{first[i].Source.Name} is of {first[body].Source.Name}, so the two count as one."));
        }
    }

    private static (bool Asserts, bool Denies) Sides(List<Proposition> makers, List<int> rootOf, int root)
    {
        var said = makers.Where((_, i) => rootOf[i] == root).Select(m => m.Statement.Stance == Stance.Denies).ToList();
        return (said.Contains(false), said.Contains(true));
    }

    // What two captives of one custodian say, the custodian let out: nobody outside stands for it.
    private void JoinHeld(List<Root> found, List<int> rootOf, List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        var captives = new Dictionary<int, int>();
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Custody is not { } custody || directory.IdentityOf(custody.Shown, custody.Holder) is not { } holder) continue;
            if (!captives.TryAdd(holder, rootOf[i]) && sets.Union(captives[holder], rootOf[i]))
                merged.Add((rootOf[i], $"{first[captives[holder]].Source.Name} and {first[rootOf[i]].Source.Name} spoke while {custody.Holder.Name} held them, so the two count as one."));
        }
    }

    // Whoever worked with another says the same for that; one who denies what the other says does not.
    private void JoinCooperating(List<Proposition> makers, List<int> rootOf, List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        for (var i = 0; first.Count > 1 && i < makers.Count; i++)
        {
            if (!_cooperation.IsToldIn(makers[i].Report)) continue;
            for (var other = 0; other < first.Count; other++)
            {
                if (sets.Find(other) == sets.Find(rootOf[i]) || _cooperation.Between(makers[i], first[rootOf[i]], first[other]) is not { } why) continue;
                if (Sides(makers, rootOf, other) == Sides(makers, rootOf, rootOf[i]) && sets.Union(rootOf[i], other)) merged.Add((rootOf[i], why));
            }
        }
    }

    private void JoinDecided(List<Root> first, UnionFind sets, List<(int, string)> merged)
    {
        if (directory.Pairs.Dependent.Count == 0) return;
        var places = first.Index().Where(r => r.Item.Identity is not null).ToLookup(r => r.Item.Identity!.Value, r => r.Index);
        foreach (var (one, other, why) in directory.Pairs.Dependent)
        {
            if (places[one].Cast<int?>().FirstOrDefault() is { } a && places[other].Cast<int?>().FirstOrDefault() is { } b && sets.Union(a, b)) merged.Add((a, why));
        }
    }

    // The one who held all that an origin's statements come from; null where one of them spoke freely.
    private static string? HeldBy(IEnumerable<Root> roots)
    {
        var custodies = roots.Select(r => r.Custody).ToList();
        return custodies.TrueForAll(c => c is not null) ? custodies[0]?.Holder.Name : null;
    }

    private ClaimOrigins Build(
        List<Proposition> makers, List<Root> found, List<int> rootOf, List<int> counted, List<Root> first, UnionFind sets, List<(int Root, string Why)> merged)
    {
        var setOf = rootOf.ConvertAll(sets.Find);
        var order = setOf.Distinct().ToList();
        var places = order.Index().ToDictionary(o => o.Item, o => o.Index);
        var said = makers.Index().ToLookup(m => setOf[m.Index]);
        var leads = first.Index().ToLookup(r => sets.Find(r.Index), r => r.Item);
        var joined = merged.ToLookup(m => sets.Find(m.Root), m => m.Why);
        var origins = order.ConvertAll(set => new Origin(
            leads[set].OrderBy(r => r.IsOutletsVoice).ThenBy(r => r.IsVague).ThenBy(r => r.Source.Kind is SourceKind.Person or SourceKind.Unnamed).First().Source,
            [.. said[set].Select(m => m.Item.Id)],
            [.. said[set].Select(m => found[m.Index].Reason).Concat(joined[set]).Distinct()])
        {
            HeldBy = HeldBy(said[set].Select(m => found[m.Index])),
        });
        var originOf = makers.Index().ToDictionary(m => m.Item.Id, m => places[setOf[m.Index]], StringComparer.Ordinal);
        var asserting = Enumerable.Range(0, makers.Count).Where(i => makers[i].Statement.Stance != Stance.Denies);
        var (independence, voices) = _count.Of([.. asserting.Select(i => (counted[i], found[i], makers[i]))]);
        return new ClaimOrigins(origins, independence, voices > 1, originOf)
        {
            Opposed = Opposed([.. order.Select(set => said[set].Select(m => m.Item).DistinctBy(p => p.Wording).Take(IndependenceCount.WordingsCompared).ToList())]),
            Roots = makers.Zip(found).ToDictionary(m => m.First.Id, m => m.Second, StringComparer.Ordinal),
            Merges = [.. merged.Select(m => new OriginMerge(places[sets.Find(m.Root)], m.Why))],
        };
    }

    private (int, int)? Opposed(List<List<Proposition>> said)
    {
        for (var i = 0; i < said.Count; i++)
        {
            for (var j = i + 1; j < said.Count; j++)
                if (said[i].Any(a => said[j].Any(b => AreOpposed(a, b)))) return (i, j);
        }

        return null;
    }

    private bool AreOpposed(Proposition a, Proposition b) => decided.Of(a.Id, b.Id) is { } verdict ? verdict == LinkVerdict.Opposed : Agreement.AreOpposed(a, b, weights);
}
