using Hearsay.Corroboration.Levels;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Doubts;

/// <summary>
/// Finds what a person's decision could change most: links near the strength at which statements become one claim, on either side of it, and
/// statements read with little confidence. Each is tried the other way round and the level made anew. It decides nothing.
/// </summary>
internal sealed class DoubtFinder(IReadOnlyList<(IReadOnlyList<Proposition> Claim, IReadOnlyList<ClaimLink> Links)> claims, OriginFinder finder, double threshold)
{
    // A link this far from the threshold is no matter of opinion.
    private const double Near = 0.25;
    private const double LowConfidence = 0.5;
    // The level is made anew for so many times as many as are asked for, the nearest first.
    private const int TriedForEach = 4;
    private readonly Dictionary<string, int> _claimOf = claims.Index().SelectMany(c => c.Item.Claim.Select(p => (p.Id, c.Index))).ToDictionary(StringComparer.Ordinal);
    private readonly Dictionary<int, Standing> _standing = [];

    /// <summary>The doubts, those that would change most first, then the least sure.</summary>
    /// <param name="missed">Links between statements of different claims, one for each two claims.</param>
    /// <param name="settled">Statements that a person judged already.</param>
    /// <param name="most">The most to answer with.</param>
    public IReadOnlyList<Doubt> Find(IEnumerable<ClaimLink> missed, Func<string, bool> settled, int most) =>
    [
        .. Joined().Concat(Unconfirmed()).Concat(Taken()).Concat(Missed(missed)).Concat(Misread(settled))
            .OrderBy(d => Distance(d.Doubt)).ThenBy(d => d.Doubt.Statement, StringComparer.Ordinal).ThenBy(d => d.Doubt.Other, StringComparer.Ordinal)
            .Take(most * TriedForEach)
            .Select(Weighed)
            .OrderByDescending(d => d.Weight).ThenBy(Distance).ThenBy(d => d.Statement, StringComparer.Ordinal).ThenBy(d => d.Other, StringComparer.Ordinal)
            .Take(most),
    ];

    private double Distance(Doubt doubt) => doubt.Other is null ? doubt.Score : Math.Abs(doubt.Score - threshold);

    // What ties a statement to its claim is its strongest link.
    private IEnumerable<Question> Joined()
    {
        foreach (var (claim, links) in claims)
        {
            if (links.Count == 0) continue;
            var strongest = new Dictionary<string, ClaimLink>(StringComparer.Ordinal);
            foreach (var link in links)
            {
                foreach (var end in new[] { link.First, link.Second })
                    if (!strongest.TryGetValue(end, out var known) || link.Score > known.Score) strongest[end] = link;
            }

            foreach (var (statement, link) in strongest.OrderBy(s => s.Key, StringComparer.Ordinal).DistinctBy(s => s.Value))
            {
                if (link.Score >= threshold + Near) continue;
                var rest = claim.Where(p => p.Id != statement);
                yield return new Question(Of(link, statement, areTogether: true), _claimOf[statement], rest);
            }
        }
    }

    // Two origins in one claim of which the rules do not see that they say the same: only a person can.
    private IEnumerable<Question> Unconfirmed()
    {
        foreach (var (at, (claim, _)) in claims.Index().Where(c => c.Item.Claim.Count > 1))
        {
            var now = Now(at);
            if (now.Level is not (Level.Single or Level.Repeated) || finder.Unconfirmed(claim, now.Origins) is not var (one, other, likely)) continue;
            var doubt = new Doubt { Statement = one.Id, Other = other.Id, AreTogether = true, Score = Math.Round(likely, 3), Reason = "two origins in one claim that may say the same" };
            yield return new Question(doubt, at, claim) { Confirms = true };
        }
    }

    // Of two origins one may have it from the other: too little shows it to count them as one.
    private IEnumerable<Question> Taken()
    {
        foreach (var (at, (claim, _)) in claims.Index().Where(c => c.Item.Claim.Count > 1))
        {
            var now = Now(at);
            foreach (var (later, earlier, why) in finder.Taken(claim, now.Origins))
            {
                var (taker, giver) = (now.Origins.Origins[now.Origins.OriginOf[later.Id]].Source.Name, now.Origins.Origins[now.Origins.OriginOf[earlier.Id]].Source.Name);
                var named = Named(now.Origins, later, earlier);
                var whence = taker == giver ? why : $"{taker} may have it from {giver}. {why}";
                var doubt = new Doubt { Statement = later.Id, Other = earlier.Id, AreTogether = true, AsksWhence = true, Taker = named?.Taker, Giver = named?.Giver, Score = threshold, Reason = whence };
                yield return new Question(doubt, at, claim);
            }
        }
    }

    // Whom a decision can be of: the two origins where reports name both, else the two publishers.
    private static (string Taker, string Giver)? Named(ClaimOrigins origins, Proposition later, Proposition earlier)
    {
        var (one, other) = (origins.Origins[origins.OriginOf[later.Id]].Source.Name, origins.Origins[origins.OriginOf[earlier.Id]].Source.Name);
        if (origins.Roots[later.Id].Identity is not null && origins.Roots[earlier.Id].Identity is not null && one != other) return (one, other);
        return SourceDirectory.Publisher(later.Report) is { } taker && SourceDirectory.Publisher(earlier.Report) is { } giver && taker.Name != giver.Name ? (taker.Name, giver.Name) : null;
    }

    private IEnumerable<Question> Missed(IEnumerable<ClaimLink> missed)
    {
        foreach (var link in missed.Where(l => l.Score >= threshold - Near))
        {
            var (one, other) = (Math.Min(_claimOf[link.First], _claimOf[link.Second]), Math.Max(_claimOf[link.First], _claimOf[link.Second]));
            var larger = claims[one].Claim.Count >= claims[other].Claim.Count ? one : other;
            yield return new Question(Of(link, link.First, areTogether: false), larger, claims[one].Claim.Concat(claims[other].Claim));
        }
    }

    private IEnumerable<Question> Misread(Func<string, bool> settled)
    {
        foreach (var (at, (claim, _)) in claims.Index())
        {
            foreach (var said in claim.Where(p => p.Statement.Confidence < LowConfidence && !settled(p.Id)))
            {
                var doubt = new Doubt { Statement = said.Id, Score = said.Statement.Confidence!.Value, Reason = "it was read with little confidence" };
                yield return new Question(doubt, at, claim.Where(p => p.Id != said.Id));
            }
        }
    }

    private static Doubt Of(ClaimLink link, string statement, bool areTogether) => new()
    {
        Statement = statement,
        Other = link.First == statement ? link.Second : link.First,
        AreTogether = areTogether,
        Score = link.Score,
        Reason = link.Reason,
    };

    private Doubt Weighed(Question question)
    {
        if (question.Confirms) return question.Doubt with { Change = $"If they say the same, the claim would be {Word(Level.Corroborated)}, not {Word(Now(question.Claim).Level)}.", Weight = 3 };
        if (question.Doubt.AsksWhence) return Whence(question);
        List<Proposition> otherwise = [.. question.Otherwise];
        var (doubt, before, after) = (question.Doubt, Now(question.Claim), Make(otherwise));
        // Whoever joins two origins by "the same" makes the one confirm the other.
        if (doubt is { Other: not null, AreTogether: false } && after.Level is Level.Single or Level.Repeated && WouldConfirm(doubt, otherwise, after.Origins)) after = after with { Level = Level.Corroborated };
        if (after.IsEmpty) return doubt with { Change = "Without it there would be no such claim.", Weight = 1 };
        if (after.Level == before.Level) return doubt with { Weight = after.Origins.Independence.Min == before.Origins.Independence.Min ? 0 : 1 };
        bool Is(Level level) => before.Level == level || after.Level == level;
        var turned = doubt.Other is null ? "Without it" : doubt.AreTogether ? "If they are different" : "If they are the same";
        return doubt with
        {
            Change = $"{turned}, the claim would be {Word(after.Level)}, not {Word(before.Level)}.",
            Weight = Is(Level.Corroborated) ? 3 : Is(Level.Disputed) ? 2 : 1,
        };
    }

    private Doubt Whence(Question question)
    {
        var now = Now(question.Claim);
        return now.Level == Level.Corroborated && now.Origins.Independence.Min == 2
            ? question.Doubt with { Change = $"If the one has it from the other, the claim would be {Word(Level.Repeated)}, not {Word(now.Level)}.", Weight = 3 }
            : question.Doubt with { Change = "If the one has it from the other, the two count as one origin.", Weight = 1 };
    }

    private bool WouldConfirm(Doubt doubt, List<Proposition> claim, ClaimOrigins origins) =>
        claim.Find(p => p.Id == doubt.Statement) is { } one && claim.Find(p => p.Id == doubt.Other) is { } other && finder.WouldConfirm(origins, one, other);

    private Standing Now(int claim) => _standing.TryGetValue(claim, out var known) ? known : _standing[claim] = Make(claims[claim].Claim);

    private Standing Make(IReadOnlyList<Proposition> claim)
    {
        var origins = finder.Of(claim);
        return new Standing(LevelRule.Of(claim, origins).Level, origins, claim.Count == 0);
    }

    private static string Word(Level level) => level.ToString().ToLowerInvariant();

    // A doubt, the claim it would change, and the claim as it would be.
    private sealed record Question(Doubt Doubt, int Claim, IEnumerable<Proposition> Otherwise)
    {
        // True when "the same" is what would change the level.
        public bool Confirms { get; init; }
    }

    private readonly record struct Standing(Level Level, ClaimOrigins Origins, bool IsEmpty);
}
