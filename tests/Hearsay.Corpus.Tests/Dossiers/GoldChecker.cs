using Hearsay.Model;

namespace Hearsay.Corpus.Tests.Dossiers;

/// <summary>What makes no sense in the gold answers of a dossier, one line each. It does not judge whether an answer is right.</summary>
internal sealed class GoldChecker
{
    private static readonly string[] Modes = ["direct", "mixed", "indirect", "narrated"];
    private static readonly string[] Stances = ["asserts", "denies", "doubts", "cannotVerify", "declines", "asks", "intends"];
    private readonly Gold _gold;
    private readonly IReadOnlyDictionary<string, string> _reports;
    private readonly Dictionary<string, GoldStatement> _statements;
    private readonly List<string> _faults = [];

    private GoldChecker(Gold gold, IReadOnlyDictionary<string, string> reports)
    {
        (_gold, _reports) = (gold, reports);
        _statements = gold.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id);
    }

    /// <param name="gold">The answers.</param>
    /// <param name="reports">Whole text of each report by file name.</param>
    public static IReadOnlyList<string> Check(Gold gold, IReadOnlyDictionary<string, string> reports)
    {
        var checker = new GoldChecker(gold, reports);
        checker.CheckReports();
        checker.CheckIds();
        if (checker._faults.Count > 0) return checker._faults;
        foreach (var statement in gold.Statements) checker.CheckStatement(statement);
        checker.CheckSpans();
        foreach (var claim in gold.Claims) checker.CheckClaim(claim);
        foreach (var figure in gold.Figures) checker.CheckFigure(figure);
        return checker._faults;
    }

    /// <summary>Where a statement's content starts in its report, in UTF-16 code units; -1 when it is not there so often.</summary>
    public static int Start(GoldStatement statement, string report)
    {
        var at = -1;
        for (var n = 0; n < statement.Occurrence && (n == 0 || at >= 0); n++) at = report.IndexOf(statement.Content, at + 1, StringComparison.Ordinal);
        return at;
    }

    private void CheckReports()
    {
        foreach (var (name, text) in _reports)
        {
            foreach (var key in new[] { "Publisher", "Title", "Url" }.Where(key => Header.Value(text, key) is null)) Fault(name, $"the header has no {key}");
            if (Published(text) is null) Fault(name, "the header has no Published, or it is no date and time with an offset from UTC");
        }
    }

    private void CheckIds()
    {
        foreach (var twice in _gold.Sources.Select(s => s.Id).Concat(_gold.Statements.Select(s => s.Id)).Concat(_gold.Claims.Select(c => c.Id)).GroupBy(id => id).Where(g => g.Count() > 1)) Fault(twice.Key, "the id is used twice");
        foreach (var twice in _gold.Sources.SelectMany(s => s.Aliases.Prepend(s.Name)).GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1)) Fault(twice.Key, "the name is given twice");
        foreach (var s in _gold.Statements)
        {
            Known(s.Id, "report", [s.Report], _reports.Keys);
            Known(s.Id, "source", [s.Source, .. s.Via], _gold.Sources.Select(x => x.Id));
            Known(s.Id, "claim", [s.Claim], _gold.Claims.Select(c => c.Id));
            if (s.Reuses is { } reused) Known(s.Id, "reused statement", [reused], _statements.Keys);
        }

        foreach (var c in _gold.Claims) Known(c.Id, "origin", c.Origins, _gold.Sources.Select(x => x.Id));
        foreach (var f in _gold.Figures) Known(f.Measure, "statement", [f.Statement], _statements.Keys);
    }

    private void CheckStatement(GoldStatement s)
    {
        var (text, at) = (_reports[s.Report], Start(s, _reports[s.Report]));
        if (at < 0) Fault(s.Id, "the content is not in the report");
        else if (at < Header.BodyStart(text)) Fault(s.Id, "the content lies in the header; raise occurrence");
        else if (s.Content != s.Content.Trim() || InWord(text, at) || InWord(text, at + s.Content.Length)) Fault(s.Id, "the content does not begin and end at the ends of words");
        if (!Modes.Contains(s.Mode) || !Stances.Contains(s.Stance)) Fault(s.Id, $"there is no mode {s.Mode} or no stance {s.Stance}");
        if (s.Via.Append(s.Source).Distinct().Count() <= s.Via.Count) Fault(s.Id, "a source stands twice in the chain");
        if (s.Basis is not ("original" or "reuse") || (s.Basis == "original" && s.Reuses is not null)) Fault(s.Id, "basis and reuses do not agree");
        if (s.Reuses is null) return;
        var reused = _statements[s.Reuses];
        if (reused.Claim != s.Claim) Fault(s.Id, $"it reuses a statement of another claim, {reused.Claim}");
        if (PublishedOf(reused) >= PublishedOf(s)) Fault(s.Id, $"it reuses {reused.Id}, which was not published before it");
    }

    private void CheckSpans()
    {
        foreach (var twice in _gold.Statements.GroupBy(s => (s.Report, Start(s, _reports[s.Report]), s.Content.Length)).Where(g => g.Count() > 1)) Fault(twice.First().Id, "another statement has the same span");
    }

    private void CheckClaim(GoldClaim claim)
    {
        var sides = _gold.Statements.Where(s => s.Claim == claim.Id && s.Stance is "asserts" or "intends" or "denies").ToList();
        var roots = sides.Select(s => Root(s).Source).ToHashSet();
        if (sides.Count == 0) Fault(claim.Id, "no statement takes a side on it");
        if (!roots.SetEquals(claim.Origins)) Fault(claim.Id, $"the chains lead to {string.Join(", ", roots)}");
        var fits = claim.Level switch
        {
            "single" => roots.Count == 1 && sides.Select(s => s.Report).Distinct().Count() == 1,
            "repeated" => roots.Count == 1 && sides.Select(s => s.Report).Distinct().Count() > 1,
            "corroborated" => roots.Count > 1 && sides.All(s => s.Stance != "denies"),
            "disputed" => sides.Any(s => s.Stance == "denies") || (claim.Figure is not null && roots.Count > 1),
            _ => false,
        };
        if (!fits) Fault(claim.Id, $"its statements do not make it {claim.Level}");
        if (claim.Figure is { } figure && !_gold.Figures.Any(f => f.Measure == figure.Measure && _statements[f.Statement].Claim == claim.Id)) Fault(claim.Id, $"no figure of its statements measures {figure.Measure}");
    }

    private void CheckFigure(GoldFigure f)
    {
        var fits = f.Bound switch
        {
            "exactly" or "about" => f.Low is not null && f.Low == f.High,
            "range" => f.Low < f.High,
            "atLeast" or "moreThan" => f.Low is not null && f.High is null,
            "atMost" or "lessThan" => f.Low is null && f.High is not null,
            _ => false,
        };
        if (!fits || !PartialDate.TryParse(f.AsOf, out _)) Fault(f.Statement, $"the figure {f.Measure} has no sound bound or date");
    }

    private GoldStatement Root(GoldStatement s)
    {
        for (var steps = 0; s.Reuses is { } reused && steps <= _statements.Count; steps++) s = _statements[reused];
        return s;
    }

    private DateTimeOffset? PublishedOf(GoldStatement s) => Published(_reports[s.Report]);

    private static DateTimeOffset? Published(string report) =>
        Header.Value(report, "Published") is { } span && Timestamp.TryParse(span.In(report), out var published) ? published.Instant : null;

    private void Known(string id, string what, IEnumerable<string> given, IEnumerable<string> known)
    {
        foreach (var unknown in given.Except(known)) Fault(id, $"there is no {what} {unknown}");
    }

    private void Fault(string where, string what) => _faults.Add($"{where}: {what}.");

    private static bool InWord(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);
}
