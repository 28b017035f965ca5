using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Notes;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Follows one statement back along reuse and chain to the source with claimed access.</summary>
internal sealed class RootFinder(SourceDirectory directory, ReuseFinder reuse, Nestings nestings, Withdrawals withdrawals, CustodyFinder custody)
{
    private const int LongestChain = 8;
    private readonly CreditTrail _credits = new(directory);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private (IReadOnlyList<Proposition> Claim, ILookup<string, Proposition> ByReport) _lately = ([], Enumerable.Empty<Proposition>().ToLookup(p => p.Id));

    /// <summary>The reports that roots were looked for in since this was asked last, by SHA-256, those of the claims themselves left out.</summary>
    public IReadOnlyList<string> Asked()
    {
        List<string> asked = [.. _asked];
        _asked.Clear();
        return asked;
    }

    /// <summary>The root of a statement, seen among the other statements of its claim.</summary>
    public Root Of(Proposition statement, IReadOnlyList<Proposition> claim)
    {
        var (steps, passages, through) = (new List<string>(), new List<SharedPassage>(), new List<Report>());
        var (at, from) = (statement, (Proposition?)null);
        for (var i = 0; i < LongestChain && (Lender(at, claim) ?? Credited(at, claim)) is { } step && step.Next != at; i++)
        {
            steps.Add(step.Why);
            passages.AddRange(step.Passages);
            if (step.From.Sha256 != statement.Report.Sha256) through.Add(step.From);
            if (step.Next is null) return Named(SourceDirectory.Publisher(step.From)!, step.From, isVague: directory.Outlets.IsOutlet(step.From), steps) with { Passages = passages, Through = through, IsOutletsVoice = directory.Outlets.IsOutlet(step.From) };
            at = step.Next;
            from ??= at;
        }

        return End(at, steps) with { Passages = passages, Through = through, TakenFrom = from, Custody = custody.Of(statement, _asked) ?? (from is null ? null : custody.Of(at, _asked)) };
    }

    /// <summary>
    /// Two statements of a claim of which the later may have it from the earlier, and why: too little shows it for them to count as one, or each names another source. At most one for each two
    /// reports.
    /// </summary>
    public IEnumerable<(Proposition Later, Proposition Earlier, string Why)> Taken(IReadOnlyList<Proposition> claim)
    {
        foreach (var later in claim.Where(p => !Outlets.SawItself(p)))
        {
            var there = reuse.Retold(later.Report).Select(r => (r.From, Why: $"it may be retold: {r.Lines.Count} sentences say the same in the same order", Next: Nearest(later, ByReport(claim)[r.From.Sha256].Where(p => r.Tells(later.Statement, p.Statement)))))
                .Concat(reuse.Slips(later.Report).Select(s => (s.From, s.Why, Next: Nearest(later, ByReport(claim)[s.From.Sha256]))));
            foreach (var (from, why, next) in there.Where(t => t.Next is not null).DistinctBy(t => t.From))
                if (!AreIndependent(later.Report, from)) yield return (later, next!, $"{Voice(later.Report)} and {Voice(from)} before it: {why}");
        }
    }

    private Root End(Proposition at, List<string> steps)
    {
        var statement = at.Statement;
        if ((statement.Mode == Mode.Narrated || statement.Source is null) && at.Report.Header.Agency is { Length: > 0 } agency)
        {
            steps.Add($"{Voice(at.Report)} credits {agency} for its text");
            return Named(new Source { Name = agency, Kind = SourceKind.Organization }, at.Report, isVague: true, steps) with { IsOutletsVoice = true };
        }

        if (statement.Source is { } source && NameForm.Of(source.Name) is { IsPronoun: false } form)
        {
            steps.Add(Told(at, source));
            var isVoice = SpeaksAtSecondHand(at) || IsQuotedOutlet(at, source);
            var (nameless, elsewhere) = (IsNameless(at, source, form), Unowned.Is(at) || isVoice || IsDateline(at.Report, source));
            var root = Named(source, at.Report, nameless || elsewhere, steps) with { IsOutletsVoice = isVoice };
            return root with { IsDescribed = nameless && !elsewhere && !(root.Identity is { } known && directory.IsOpen(known)) };
        }

        if (statement.Mode == Mode.Narrated && SourceDirectory.Publisher(at.Report) is { } publisher)
        {
            steps.Add($"{publisher.Name} says so in its own voice");
            var isVoice = SpeaksAtSecondHand(at);
            return Named(publisher, at.Report, Unowned.Is(at) || isVoice, steps) with { IsOutletsVoice = isVoice };
        }

        steps.Add($"{Voice(at.Report)} does not say who says so");
        return new Root("nobody " + at.Id, new Source { Name = "an unnamed source", Kind = SourceKind.Unnamed }, null, true, Sentence(steps));
    }

    // "The army" has the name of the one army that the dossier names; "Hospital" before a turn of a transcript is no name.
    private bool IsNameless(Proposition at, Source source, NameForm form)
    {
        if (directory.IsKnown(at.Report, source) || (source.Kind != SourceKind.Unnamed && IsName(form))) return false;
        return source.Kind == SourceKind.Unnamed || directory.IdentityOf(at.Report, source) is not { } identity || NameForm.Of(directory.Best(identity).Name) is not { } best || !IsName(best);
    }

    // "ALDBY, May 3 (KRA) - ": the place at the head of a text, taken for who speaks.
    private static bool IsDateline(Report report, Source source) =>
        report.Body.End <= report.Text.Length && !source.Name.Any(char.IsLower) && report.Body.In(report.Text).TrimStart().StartsWith(source.Name + ",", StringComparison.Ordinal)
        && NameForm.Of(source.Name) is { Words.Count: 1 };

    private static bool IsName(NameForm form) => form.IsProper && !(form.Words.Count == 1 && form.IsGeneric);

    private bool SpeaksAtSecondHand(Proposition at) => directory.Outlets.SpeakAtSecondHand(at) && !directory.IsPersonsPost(at.Report);

    // "The Gazette reported": a paper that another quotes has it from someone, too.
    private bool IsQuotedOutlet(Proposition at, Source source) =>
        at.Statement.Mode != Mode.Narrated && directory.IdentityOf(at.Report, source) is { } identity && directory.IsOutlet(identity);

    private Root Named(Source source, Report report, bool isVague, List<string> steps)
    {
        if (directory.IdentityOf(report, source) is not { } identity)
            return new Root("name " + NameForm.Of(source.Name)?.Key, source, null, isVague, Sentence(steps));
        return new Root($"source {identity}", directory.Best(identity), identity, isVague || directory.IsOpen(identity), Sentence(steps));
    }

    // Only what stands in the report's own voice, or comes from someone it does not name, is followed along the text: a named
    // source is the root whoever else quotes the same words.
    private Step? Lender(Proposition at, IReadOnlyList<Proposition> claim)
    {
        if (at.Statement is { Mode: not Mode.Narrated, Source: { } source } && (source.Kind != SourceKind.Unnamed || directory.IsKnown(at.Report, source))) return null;
        if (reuse.CopyOf(at) is { } copy)
        {
            _asked.Add(copy.From.Sha256);
            return AreIndependent(at.Report, copy.From) ? null : Copied(at, copy);
        }

        if ((Retold(at, claim) ?? Mistaken(at, claim)) is { } retold) return retold;
        if (at.Statement.Mode != Mode.Narrated || !SpeaksAtSecondHand(at)) return null;
        var lenders = reuse.Lenders(at.Report);
        if (lenders.Count == 0) return null;
        var lender = lenders.Keys.SelectMany(r => ByReport(claim)[r])
            .Where(p => p.Report.Sha256 != at.Report.Sha256 && SameSide.Are(p, at) && !AreIndependent(at.Report, p.Report))
            .OrderByDescending(p => lenders[p.Report.Sha256].Words).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();
        if (lender is null) return null;
        var passage = lenders[lender.Report.Sha256];
        return new Step(lender, lender.Report, $"{Voice(at.Report)} has {passage.Words} words in a row from {Voice(lender.Report)}, which says this too{OwnNumber.Told(at, lender)}", [passage]);
    }

    // What stands in other words at its place in the same order of facts. Who saw it himself may well tell it in the order in which it happened.
    private Step? Retold(Proposition at, IReadOnlyList<Proposition> claim)
    {
        if (Outlets.SawItself(at)) return null;
        foreach (var retold in reuse.Retold(at.Report).Where(r => !AreIndependent(at.Report, r.From)))
        {
            var slip = reuse.Slips(at.Report).FirstOrDefault(s => s.From == retold.From);
            if (!retold.IsSure && slip is null) continue;
            var next = Nearest(at, ByReport(claim)[retold.From.Sha256].Where(p => retold.Tells(at.Statement, p.Statement)));
            if (next is not null) return new Step(next, next.Report, Told(at.Report, retold) + (slip is null ? "" : $", and {slip.Why}"), retold.Passages(at.Report));
        }

        return null;
    }

    // One slip two writers may make by chance; not two, and not one unusual number that turned out to be wrong.
    private Step? Mistaken(Proposition at, IReadOnlyList<Proposition> claim)
    {
        if (Outlets.SawItself(at)) return null;
        if (CorrectedFigure.Of(at, ByReport(claim), withdrawals) is var (first, correction, number) && !AreIndependent(at.Report, first.Report))
            return new Step(first, first.Report, $"{Voice(at.Report)} gives the same wrong number as {Voice(first.Report)} before it, “{number.Span.In(at.Report.Text)}”, which {correction.Name} corrects", [Wrong(at, first, number)]);
        foreach (var slips in reuse.Slips(at.Report).GroupBy(s => s.From).Where(g => g.DistinctBy(s => s.Wrong).Skip(1).Any() && !AreIndependent(at.Report, g.Key)))
        {
            if (Nearest(at, ByReport(claim)[slips.Key.Sha256]) is { } next)
                return new Step(next, next.Report, $"{Voice(at.Report)} and {Voice(slips.Key)} before it {string.Join(" and ", slips.Select(s => s.Why))}", [.. slips.Select(s => new SharedPassage(at.Report, s.Here, s.From, s.There, 2))]);
        }

        return null;
    }

    private static SharedPassage Wrong(Proposition at, Proposition first, Figure number) =>
        new(at.Report, number.Span, first.Report, first.Statement.Figures.First(f => f.Low == number.Low && f.High == number.High).Span, 1);

    private static Proposition? Nearest(Proposition at, IEnumerable<Proposition> others) => others.Where(p => SameSide.Are(p, at) && !SameSide.Clash(p, at))
        .OrderByDescending(p => p.Terms.Concepts.Count(at.Terms.Has)).ThenBy(p => p.Id, StringComparer.Ordinal).FirstOrDefault();

    private Step? Credited(Proposition at, IReadOnlyList<Proposition> claim) =>
        _credits.Credited(at, ByReport(claim)) is { } found && !AreIndependent(at.Report, found.Next.Report)
            ? new Step(found.Next, found.Next.Report, $"{Voice(at.Report)} credits {found.Credited.Name}, and {Voice(found.Next.Report)} says this too", [])
            : null;

    // A person's word that two publishers work apart overrides what their texts share.
    private bool AreIndependent(Report one, Report other) =>
        SourceDirectory.Publisher(one) is { } a && SourceDirectory.Publisher(other) is { } b
        && directory.IdentityOf(one, a) is { } x && directory.IdentityOf(other, b) is { } y && directory.Pairs.AreIndependent(x, y);

    // Claims are gone through one after the other: the last one's statements by report are kept.
    private ILookup<string, Proposition> ByReport(IReadOnlyList<Proposition> claim)
    {
        if (!ReferenceEquals(_lately.Claim, claim)) _lately = (claim, claim.ToLookup(p => p.Report.Sha256, StringComparer.Ordinal));
        return _lately.ByReport;
    }

    private Step? Copied(Proposition at, Copy copy)
    {
        var why = $"{Voice(at.Report)} has these words from {Voice(copy.From)} ({copy.Passage.Words} words the same{(copy.IsCredited ? ", credited" : "")})";
        if (Original(at, copy) is { } next) return new Step(next, copy.From, why + OwnNumber.Told(at, next), [copy.Passage]);
        // Who takes back what he had said has to say it again.
        if (at.Statement.Stance == Stance.Denies && copy.Original is { } other && nestings.HostOf(copy.From, other.Id) is { MakesOrigin: true }) return null;
        return at.Statement.Mode == Mode.Narrated && SourceDirectory.Publisher(copy.From) is not null ? new Step(null, copy.From, why, [copy.Passage]) : null;
    }

    // The same words may stand in the lender twice, once in its own voice: the one said in the same manner is meant.
    private Proposition? Original(Proposition at, Copy copy)
    {
        var same = (nestings[copy.From.Sha256]?.Hosts ?? []).Where(p => p.Wording == at.Wording && SameSide.Are(p, at))
            .OrderByDescending(p => p.Statement.Mode == at.Statement.Mode)
            .ThenByDescending(p => p.Statement.Source?.Name == at.Statement.Source?.Name)
            .FirstOrDefault();
        return same ?? (copy.Original is { } original && nestings.HostOf(copy.From, original.Id) is { } next && SameSide.Are(next, at) ? next : null);
    }

    private static string Told(Report report, Paraphrase retold) =>
        $"{Voice(report)} tells in other words what {Voice(retold.From)} had told before{(retold.IsCredited ? " and credits it" : "")}: {retold.Lines.Count} of its sentences say the same in the same order";

    private static string Told(Proposition at, Source source)
    {
        if (at.Statement.Mode == Mode.Narrated) return $"{source.Name} says so in its own voice";
        var chain = at.Statement.Via.Count == 0 ? "" : $", through {string.Join(", then ", at.Statement.Via.Select(v => v.Name))}";
        return $"{Voice(at.Report)} has it from {source.Name}{chain}";
    }

    private static string Voice(Report report) => report.Header.Publisher is { Length: > 0 } publisher ? $"{publisher} ({report.Name})" : report.Name;

    private static string Sentence(List<string> steps) => string.Join("; ", steps) + ".";

    // One step back: to a statement, or to a report's own voice where no statement of it was found; with the passages that show it.
    private readonly record struct Step(Proposition? Next, Report From, string Why, IReadOnlyList<SharedPassage> Passages);
}
