using Hearsay.Model;

namespace Hearsay.Corpus.Checks;

/// <summary>What makes no sense in a marked report, as faults that say where, what and what to do. Each check is one method.</summary>
internal sealed class ReportChecker
{
    private readonly MarkedReport _report;
    private readonly string _file;
    private readonly List<Fault> _faults = [];

    private ReportChecker(MarkedReport report, string file) => (_report, _file) = (report, file);

    /// <summary>Every fault of the report. <paramref name="file"/> is named in the messages.</summary>
    public static IReadOnlyList<Fault> Check(MarkedReport report, string file)
    {
        var checker = new ReportChecker(report, file);
        checker.CheckHeader();
        checker.CheckSpans();
        checker.CheckSources();
        foreach (var statement in report.Statements) checker.CheckStatement(statement);
        checker.CheckPairs();
        return checker._faults;
    }

    private void CheckHeader()
    {
        foreach (var key in new[] { "Publisher", "Title", "Published" })
        {
            if (Header.Value(_report.Text, key) is null)
                Report($"the header has no {key} line.", $"Begin the file with Publisher:, Title: and Published: lines, then an empty line.");
        }

        if (Header.Value(_report.Text, "Published") is not null && Header.Published(_report.Text) is null)
            Report("Published is no ISO 8601 date.", "Write 2031-03-04 or 2031-03-04T09:30:00+02:00.");
    }

    private void CheckSpans()
    {
        foreach (var statement in _report.Statements)
        {
            foreach (var span in statement.Speaker.Concat(statement.Cue).Concat(statement.Content))
            {
                if (span.Start < _report.BodyStart || span.End > _report.Text.Length || span.IsEmpty)
                {
                    Report(statement, $"span {span} lies outside the text below the header.", "Mark words of the text only.");
                    continue;
                }

                if (BreaksWord(span)) Report(statement, $"\"{Show(span)}\" begins or ends inside a word.", "Move the bracket to the word's edge.");
            }
        }
    }

    private bool BreaksWord(TextSpan span) =>
        (span.Start > 0 && char.IsLetterOrDigit(_report.Text[span.Start - 1]) && char.IsLetterOrDigit(_report.Text[span.Start]))
        || (span.End < _report.Text.Length && char.IsLetterOrDigit(_report.Text[span.End - 1]) && char.IsLetterOrDigit(_report.Text[span.End]));

    private void CheckSources()
    {
        var used = _report.Statements.SelectMany(s => s.Via.Append(s.Source).Append(s.Custodian)).OfType<string>().ToHashSet();
        var known = _report.Sources.Select(s => s.Id).ToHashSet();
        foreach (var id in used.Where(id => !known.Contains(id))) Report($"source {id} is used but not in the table.", $"Add a line \"@{id} kind Name\", or mend the id.");
        foreach (var source in _report.Sources)
        {
            if (!used.Contains(source.Id)) Report($"source @{source.Id} is never used.", "Take its line out, or name it as source, via= or held= of a statement.");
            if (source.Mention is null) Report($"no words of the text name source @{source.Id} \"{source.Name}\".", $"Use the fullest name the text gives it, or mark its first mention {{@{source.Id}|…}}.");
        }

        foreach (var twin in _report.Sources.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            Report($"\"{twin.Key}\" is the name of {string.Join(" and ", twin.Select(s => "@" + s.Id))}.", "One voice is one source; two voices need different names.");
    }

    private void CheckStatement(MarkedStatement statement)
    {
        CheckRoles(statement);
        CheckCarriers(statement);
        foreach (var figure in statement.Figures) CheckFigure(statement, figure);
        foreach (var link in statement.Links)
        {
            if (link.Target == statement.Number || _report.Statements.All(s => s.Number != link.Target))
                Report(statement, $"{Words.Of(link.Relation)}={link.Target} names no other statement.", "Give the number of the statement it speaks of.");
        }

        if (statement.SaidOn is { } said && Header.Published(_report.Text) is { } published && said.First > published.Last)
            Report(statement, $"it was said on {said}, after the report was published ({published}).", "Mend the said date or the Published line.");
    }

    private void CheckRoles(MarkedStatement s)
    {
        if (s.Speaker.Overlap(s.Cue) || s.Cue.Overlap(s.Content) || s.Speaker.Overlap(s.Content))
            Report(s, "speaker, cue and content overlap.", "Each word has one role in one statement; a content broken by its cue is marked in two parts with the same number.");
        if (s.Cue.Count > 0 && s.Cue[^1].In(_report.Text).EndsWith(" that", StringComparison.OrdinalIgnoreCase))
            Report(s, $"the cue \"{_report.Words(s.Cue)}\" ends with \"that\".", "\"that\" before a content belongs to neither cue nor content.");
        if (s.Content.Count == 0 && s.Stance is Stance.Asserts or Stance.Intends)
            Report(s, $"a statement that {Words.Of(s.Stance)} needs a content.", $"Mark {{what{s.Number}|…}}, or give the stance: denies, doubts, cannotVerify, declines or asks.");
        if (s.Mode == Mode.Narrated && (s.Cue.Count > 0 || s.Speaker.Count > 0))
            Report(s, "a narrated statement has a speaker or a cue.", "Narrated is the report's own voice; use direct, mixed or indirect for what someone is reported to say.");
        if (s.Mode == Mode.Narrated && s.Source is null) Report(s, "a narrated statement has no source.", "Its source is pub, or the agency whose text it is.");
        if (s.Speaker.Count > 0 && s.Source is null) Report(s, $"the speaker \"{_report.Words(s.Speaker)}\" has no source.", "Whoever speaks is a source, an unnamed one too: add \"@id unnamed Words of the text\".");
    }

    private void CheckCarriers(MarkedStatement s)
    {
        if (s.Source is not null && s.Via.Contains(s.Source)) Report(s, $"{s.Source} is both source and via.", "Via lists who carried another's words.");
        if (s.Via.Contains("pub")) Report(s, "the publisher is in via.", "The publisher closes every chain and is left out.");
        if (s.Via.Distinct().Count() != s.Via.Count) Report(s, "via names a source twice.", "Name each carrier once, nearest to the source first.");
        if (s.Custodian is not null && s.Custodian == s.Source) Report(s, $"{s.Custodian} holds itself.", "held= names who holds the speaker.");
    }

    private void CheckFigure(MarkedStatement statement, Figure figure)
    {
        var words = figure.Span.In(_report.Text);
        var numbers = FigureWords.Numbers(words);
        var ends = new[] { figure.Low, figure.High }.OfType<double>();
        if (!FigureWords.IsVague(words) && !ends.All(e => numbers.Any(n => Math.Abs(n - e) <= 1e-6 * Math.Max(1, e))))
            Report(statement, $"figure {string.Join("..", ends.Distinct())} is not what \"{words}\" says.", "Mend the value, or widen the bracket to hold the number and the words of its bound.");
        if (BoundWords.Expected(words) is { } bound && bound != figure.Bound)
            Report(statement, $"\"{words}\" says {Words.Of(bound)}, the mark says {Words.Of(figure.Bound)}.", "Signs: = exactly, >= at least, > more than, <= up to, < fewer than, ~ about, 2..5 range.");
    }

    private void CheckPairs()
    {
        for (var i = 0; i < _report.Statements.Count; i++)
        {
            for (var j = i + 1; j < _report.Statements.Count; j++) CheckPair(_report.Statements[i], _report.Statements[j]);
        }
    }

    private void CheckPair(MarkedStatement first, MarkedStatement second)
    {
        if (!first.Content.Overlap(second.Content)) return;
        if (Nesting.Same(first.Content, second.Content) && Nesting.Same(first.Cue, second.Cue) && first.Source == second.Source)
            Report(second, $"it repeats statement {first.Number}: same content, cue and source.", "Take one of them out.");
        if (!first.Content.Hold(second.Content) && !second.Content.Hold(first.Content) && Cross(first.Content, second.Content))
            Report(second, $"its content crosses that of statement {first.Number}.", "Contents lie apart, or one inside the other.");
    }

    private static bool Cross(IReadOnlyList<TextSpan> first, IReadOnlyList<TextSpan> second) =>
        first.Any(a => second.Any(b => a.Overlaps(b) && !a.Contains(b) && !b.Contains(a)));

    private string Show(TextSpan span) => span.Length <= 40 ? span.In(_report.Text) : span.In(_report.Text)[..40] + "…";

    private void Report(MarkedStatement statement, string problem, string remedy) => Report($"statement {statement.Number}: {problem}", remedy);

    private void Report(string problem, string remedy) => _faults.Add(new Fault(_file, problem, remedy));
}
