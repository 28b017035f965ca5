using Hearsay.Model;
using Hearsay.People;

namespace Hearsay.Review;

/// <summary>
/// The decisions of a dossier held against its statements: which hold, which contradict one another, and what linking is to keep to. A
/// person's later decision replaces their own earlier one on the same; another person's never does.
/// </summary>
internal sealed class DecisionBook
{
    // The decision of each person that holds on each subject, by the subject.
    private readonly Dictionary<string, Dictionary<string, Decision>> _holding = new(StringComparer.Ordinal);

    private DecisionBook(IReadOnlyList<Decision> decisions, PlaceFinder finder)
    {
        var now = decisions.Select(d => (Decision: d, Now: d.Matter.Places.Select(p => finder.Find(p)?.Id).ToList())).ToList();
        foreach (var (decision, found) in now.Where(d => d.Decision.Undone is null))
            foreach (var subject in Subjects(decision.Matter, found)) Hold(subject, decision);
        All = [.. now.Select(d => Review(d.Decision, d.Now))];
        var reviewed = All.ToDictionary(d => d.Decision.Number);
        Holding = [.. _holding.Where(h => IsOfStatements(h.Key)).OrderBy(h => h.Value.Values.Min(d => d.Number)).Select(h => new HeldDecisions(Pair(h.Key), [.. h.Value.Values.Select(d => reviewed[d.Number]).OrderBy(d => d.Decision.Number)]))];
    }

    /// <summary>Every decision in the order of the numbers.</summary>
    public IReadOnlyList<ReviewedDecision> All { get; }

    /// <summary>What holds on each pair of statements and each statement, in the order it was first decided on.</summary>
    public IReadOnlyList<HeldDecisions> Holding { get; }

    /// <summary>The decisions held against these readings; those of reports that are not among them are adrift.</summary>
    public static DecisionBook Of(IReadOnlyList<Decision> decisions, IEnumerable<ReportReading> readings) => new(decisions, new PlaceFinder(readings));

    /// <summary>What linking is to keep to.</summary>
    public ClaimDecisions ForLinking()
    {
        var links = new List<LinkDecision>();
        var (rejected, accepted) = (new List<string>(), new List<string>());
        foreach (var (subject, held) in _holding.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            if (subject.Split(Between) is [var first, var second])
                links.AddRange(held.Values.Select(d => d.Matter).OfType<LinkMatter>().Select(m => new LinkDecision(first, second, m.Verdict)));
            // One person's word does not take away what another holds to be there.
            var verdicts = held.Values.Select(d => d.Matter).OfType<StatementMatter>().Select(m => m.Verdict).ToList();
            if (verdicts.Contains(StatementVerdict.Rejected) && !verdicts.Contains(StatementVerdict.Same)) rejected.Add(subject);
            else if (verdicts.Count > 0) accepted.Add(subject);
        }

        var others = _holding.Values.SelectMany(h => h.Values).OrderBy(d => d.Number).ToList();
        return new ClaimDecisions
        {
            Links = links,
            Rejected = rejected,
            Accepted = accepted,
            Sources = [.. others.Select(d => d.Matter is SourceMatter two ? new SourceDecision(two.First, two.Second, two.Verdict, Because(d)) : null).OfType<SourceDecision>()],
            Reports = [.. others.Select(d => d.Matter is ReportMatter report ? new ReportDecision(report.Report, report.Verdict, Because(d)) : null).OfType<ReportDecision>()],
        };
    }

    private const char Between = '\n';

    // What a decision is on: a pair of statements in whatever order, one statement, a pair of sources, a report, a field of its head, what is graded.
    private static IEnumerable<string> Subjects(DecisionMatter matter, IReadOnlyList<string?> now) => (matter, now) switch
    {
        (LinkMatter, [{ } statement, ..]) => now.Skip(1).OfType<string>().Where(other => other != statement)
            .Select(other => string.Join(Between, ((string[])[statement, other]).Order(StringComparer.Ordinal))),
        (StatementMatter, [{ } statement]) => [statement],
        (SourceMatter sources, _) => [string.Join(Between, ((string[])["source", IsIdentity(sources.Verdict) ? "identity" : "dependence"]).Concat(new[] { Key(sources.First), Key(sources.Second) }.Order(StringComparer.Ordinal)))],
        (ReliabilityMatter grade, _) => [string.Join(Between, "reliability", Key(grade.Source), "")],
        (CredibilityMatter, [{ } statement]) => [string.Join(Between, "credibility", statement, "")],
        (MentionMatter { Mention: var place }, _) => [string.Join(Between, "mention", place.Report, FormattableString.Invariant($"{place.Start}-{place.End}"))],
        (HeaderMatter header, _) => header.Given.Fields.Keys.Select(field => string.Join(Between, "header", header.Report, field)),
        (PersonMatter person, _) => [string.Join(Between, "person", NameWords.Key(person.Name), "")],
        (ReportMatter report, _) => [string.Join(Between, "report", report.Report, "")],
        _ => [],
    };

    private static bool IsIdentity(SourceVerdict verdict) => verdict is SourceVerdict.Same or SourceVerdict.Apart;

    private static string Key(SourceName source) => $"{source.Name.ToUpperInvariant()}|{source.Report}";

    // Subjects of statements are one identity or two.
    private static bool IsOfStatements(string subject) => subject.Count(c => c == Between) < 2;

    private static string Because(Decision decision) => decision.Why.Length > 0 ? $"{decision.By} decided so: {decision.Why}" : $"{decision.By} decided so";

    private static (string First, string? Second) Pair(string subject) => subject.Split(Between) is [var first, var second] ? (first, second) : (subject, null);

    private static string Person(Decision decision) => decision.By.ToUpperInvariant();

    private void Hold(string subject, Decision decision)
    {
        if (!_holding.TryGetValue(subject, out var held)) _holding[subject] = held = new(StringComparer.Ordinal);
        held[Person(decision)] = decision;
    }

    private ReviewedDecision Review(Decision decision, IReadOnlyList<string?> now)
    {
        if (decision.Undone is not null) return new ReviewedDecision(decision) { Now = now };
        var held = Subjects(decision.Matter, now).Select(s => _holding[s]).ToList();
        var own = held.Select(h => h[Person(decision)].Number).ToList();
        return new ReviewedDecision(decision)
        {
            Now = now,
            ReplacedBy = own.Count > 0 && !own.Contains(decision.Number) ? own.Max() : null,
            Against = [.. held.Where(h => h[Person(decision)] == decision).SelectMany(h => h.Values).Where(other => !Verdict(other.Matter)!.Equals(Verdict(decision.Matter))).Select(o => o.Number).Distinct().Order()],
        };
    }

    private static object? Verdict(DecisionMatter matter) => matter switch
    {
        LinkMatter link => link.Verdict,
        StatementMatter one => one.Verdict,
        SourceMatter two => two.Verdict,
        ReportMatter report => report.Verdict,
        ReliabilityMatter grade => grade.Grade,
        CredibilityMatter grade => grade.Grade,
        PersonMatter person => person.Verdict,
        MentionMatter mention => mention.Other?.ToUpperInvariant() ?? "",
        HeaderMatter header => header.Given,
        _ => null,
    };
}
