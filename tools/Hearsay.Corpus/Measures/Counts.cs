using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Measures;

/// <summary>How much of what a set of reports holds, and whether it keeps to one frame.</summary>
internal static partial class Counts
{
    /// <summary>Lines for a person, in a fixed order.</summary>
    public static IEnumerable<string> Show(IReadOnlyList<MarkedReport> reports)
    {
        if (reports.Count == 0) yield break;
        var all = reports.SelectMany(r => r.Statements.Select(s => (Report: r, Statement: s))).ToList();
        var told = all.Where(x => x.Statement.Mode != Mode.Narrated).ToList();
        yield return $"reports      {reports.Count}, {reports.Sum(r => Word().Count(r.Text[r.BodyStart..]))} words";
        yield return $"statements   {all.Count}, {told.Count} of them attributed ({Per(told.Count, reports.Count)} a report)";
        yield return $"mode         {Table(all.Select(x => Words.Of(x.Statement.Mode)))}";
        yield return $"stance       {Table(all.Select(x => Words.Of(x.Statement.Stance)))}";
        yield return $"sources      {reports.Sum(r => r.Sources.Count)}: {Table(reports.SelectMany(r => r.Sources).Select(s => Words.Of(s.Kind)))}";
        yield return $"nesting      {Table(all.Select(x => $"depth {Nesting.Depth(x.Statement, x.Report.Statements)}"))}";
        yield return $"shape        without cue {told.Count(x => x.Statement.Cue.Count == 0)}, without speaker words {told.Count(x => x.Statement.Speaker.Count == 0)}, content in parts {told.Count(x => x.Statement.Content.Count > 1)}, over paragraphs {told.Count(x => x.Statement.Content.Any(c => c.In(x.Report.Text).Contains('\n', StringComparison.Ordinal)))}";
        yield return $"with         via {all.Count(x => x.Statement.Via.Count > 0)}, channel {all.Count(x => x.Statement.Channel is not null)}, said on {all.Count(x => x.Statement.SaidOn is not null)}, held speaker {all.Count(x => x.Statement.Held)}";
        yield return $"figures      {all.Sum(x => x.Statement.Figures.Count)}: {Table(all.SelectMany(x => x.Statement.Figures).Select(f => Words.Of(f.Bound)))}";
        yield return $"times        {all.Sum(x => x.Statement.Times.Count)}";
        yield return $"relations    {Table(all.SelectMany(x => x.Statement.Links).Select(l => Words.Of(l.Relation)))}";
        var cues = told.Where(x => x.Statement.Cue.Count > 0).Select(x => x.Report.Words(x.Statement.Cue).ToLowerInvariant()).ToList();
        yield return $"cues         {cues.Distinct().Count()} different of {cues.Count}; {Share(cues.Count(c => c is "said" or "says"), cues.Count)} are \"said\" or \"says\"";
        yield return $"             {string.Join(", ", cues.CountBy(c => c).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(16).Select(c => $"{c.Key} {c.Value}"))}";
    }

    /// <summary>What a writer should look at again: nothing here is wrong in itself.</summary>
    public static IEnumerable<string> Hints(MarkedReport report)
    {
        var frames = Frame().Count(report.Text);
        if (frames > 0) yield return $"{report.Name}: \"said on DAY that\" stands here {frames} times; find another frame.";
        var told = report.Statements.Where(s => s.Mode != Mode.Narrated).ToList();
        var said = told.Count(s => report.Words(s.Cue).ToLowerInvariant() is "said" or "says");
        if (told.Count >= 8 && said * 3 > told.Count) yield return $"{report.Name}: {said} of {told.Count} cues are \"said\"; vary them.";
        if (told.Count < 12) yield return $"{report.Name}: only {told.Count} attributed statements; about 20 are wanted.";
        var nested = report.Statements.Count(s => Nesting.Parent(s, report.Statements) is not null);
        if (nested < 2) yield return $"{report.Name}: {nested} nested statements; at least two are wanted.";
        foreach (var slip in told.Where(s => HoldsAnother(s, told)))
            yield return $"{report.Name}: the parts of cue {slip.Number} \"{report.Words(slip.Cue)}\" stand on both sides of another speaker; has one of them the wrong number?";
        foreach (var hint in report.Statements.SelectMany(LinkHints)) yield return $"{report.Name}: {hint}";
        var bounds = report.Statements.SelectMany(s => s.Figures).Select(f => f.Bound).ToList();
        if (bounds.Count < 3 || bounds.Distinct().Count() < 2) yield return $"{report.Name}: {bounds.Count} figures with {bounds.Distinct().Count()} kinds of bound; three with two are wanted.";
    }

    private static IEnumerable<string> LinkHints(MarkedStatement statement)
    {
        foreach (var pair in statement.Links.GroupBy(l => l.Target).Where(g => g.Count() > 1))
            yield return $"statement {statement.Number} has {string.Join(" and ", pair.Select(l => Words.Of(l.Relation)))} to {pair.Key}; keep the first that fits in GUIDELINES.md.";
        if (statement.Stance is not (Stance.Asserts or Stance.Intends) && statement.Links.Any(l => l.Relation == Relation.Contradicts))
            yield return $"statement {statement.Number} {Words.Of(statement.Stance)} and contradicts; what denies or doubts another is about it.";
    }

    private static bool HoldsAnother(MarkedStatement statement, List<MarkedStatement> all) => statement.Cue.Count > 1
        && all.Any(o => o.Source != statement.Source && o.Speaker.Any(p => p.Start >= statement.Cue[0].End && p.End <= statement.Cue[^1].Start));

    private static string Table(IEnumerable<string> words) => string.Join(", ", words.CountBy(w => w).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}"));

    private static string Per(int count, int of) => of == 0 ? "0" : ((double)count / of).ToString("F1", CultureInfo.InvariantCulture);

    private static string Share(int count, int of) => of == 0 ? "none" : (100.0 * count / of).ToString("F0", CultureInfo.InvariantCulture) + "%";

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?:said|says)(?: late| early)? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day that\b", RegexOptions.NonBacktracking)]
    private static partial Regex Frame();
}
