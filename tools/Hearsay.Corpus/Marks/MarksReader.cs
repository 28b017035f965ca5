using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>
/// Reads a marks file: header lines, the text with brackets, a line of equals signs, then the table of sources and statements.
/// What it gives is complete but not yet checked for sense: that is <see cref="Checks.ReportChecker"/>.
/// </summary>
internal sealed partial class MarksReader
{
    private readonly string _file;
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, MarkedSource> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<int, TableLine> _lines = [];

    private MarksReader(string file) => _file = file;

    /// <summary>The report, or null with the faults that stood in the way. Numbers of lines in the faults count from 1.</summary>
    public static (MarkedReport? Report, IReadOnlyList<Fault> Faults) Read(string file, string name, string marks)
    {
        var reader = new MarksReader(file);
        var report = reader.Read(name, marks.ReplaceLineEndings("\n"));
        return (reader._faults.Count == 0 ? report : null, reader._faults);
    }

    private MarkedReport? Read(string name, string marks)
    {
        var divider = Divider().Match(marks);
        if (!divider.Success)
        {
            Report(1, "there is no line of equals signs between text and table.", "Put a line ==== below the text and the sources and statements under it.");
            return null;
        }

        var (text, found) = new MarkScanner(_file, _faults).Scan(marks[..divider.Index].TrimEnd('\n') + "\n");
        ReadTable(marks[(divider.Index + divider.Length)..], 1 + marks[..(divider.Index + divider.Length)].Count(c => c == '\n'));
        if (Header.Value(text, "Publisher") is { } publisher) _sources.TryAdd("pub", new MarkedSource("pub", SourceKind.Organization, publisher.In(text), null, publisher));
        MatchNumbers(found);
        if (_faults.Count > 0) return null;
        var builder = new StatementBuilder(text, found, _lines, Report);
        var statements = builder.Build();
        return new MarkedReport(name, text, [.. Mentions(text, found, statements)], statements);
    }

    private void ReadTable(string table, int line)
    {
        foreach (var row in table.Split('\n'))
        {
            var words = row.Trim();
            if (words.StartsWith('@')) ReadSource(words, line);
            else if (words.Length > 0 && words[0] != '#' && TableLine.Read(words, line, Report) is { } read && !_lines.TryAdd(read.Number, read))
                Report(line, $"statement {read.Number} has two lines.", "Join them into one, or renumber one of them.");
            line++;
        }
    }

    private void ReadSource(string words, int line)
    {
        var match = SourceLine().Match(words);
        if (!match.Success || !Words.Kinds.TryGetValue(match.Groups["kind"].Value, out var kind))
        {
            Report(line, $"\"{words}\" is no source line.", $"Write @id kind Name | role, the kind one of: {string.Join(' ', Words.Kinds.Keys)}.");
            return;
        }

        var id = match.Groups["id"].Value;
        var role = match.Groups["role"].Value.Trim();
        if (!_sources.TryAdd(id, new MarkedSource(id, kind, match.Groups["name"].Value.Trim(), role.Length == 0 ? null : role, null)))
            Report(line, $"source @{id} is there twice.", "Give the second another id, or take it out.");
    }

    private void MatchNumbers(IReadOnlyList<Mark> marks)
    {
        foreach (var mark in marks)
        {
            foreach (var number in mark.Numbers.Where(n => !_lines.ContainsKey(n)))
                Report(mark.Line, $"{{{mark.Kind}{number}| has no line {number} in the table.", $"Add a line \"{number} SOURCE\" below the equals signs.");
            if (mark.Kind == "@" && !_sources.ContainsKey(mark.Value))
                Report(mark.Line, $"{{@{mark.Value}| names no source of the table.", $"Add a line \"@{mark.Value} kind Name\".");
        }

        var used = marks.Where(m => m.Kind is "what" or "cue").SelectMany(m => m.Numbers).ToHashSet();
        foreach (var line in _lines.Values.Where(l => !used.Contains(l.Number)))
            Report(line.Line, $"statement {line.Number} has neither a what nor a cue in the text.", $"Mark {{what{line.Number}|…}}, or take the line out.");
    }

    private IEnumerable<MarkedSource> Mentions(string text, IReadOnlyList<Mark> marks, IReadOnlyList<MarkedStatement> statements)
    {
        foreach (var source in _sources.Values)
        {
            if (source.Id == "pub" && !statements.Any(s => s.Source == "pub" || s.Custodian == "pub")) continue;
            var marked = marks.Where(m => m.Kind == "@" && m.Value == source.Id).Select(m => (TextSpan?)m.Span).FirstOrDefault();
            var body = Header.BodyStart(text);
            var named = text.IndexOf(source.Name, body, StringComparison.OrdinalIgnoreCase);
            if (named < 0) named = text.IndexOf(source.Name, StringComparison.OrdinalIgnoreCase);
            var spoken = statements.Where(s => s.Source == source.Id && s.Speaker.Count > 0).Select(s => (TextSpan?)s.Speaker[0]).FirstOrDefault();
            yield return source with { Mention = marked ?? source.Mention ?? (named >= 0 ? TextSpan.FromLength(named, source.Name.Length) : spoken) };
        }
    }

    private void Report(int line, string problem, string remedy) => _faults.Add(new Fault($"{_file}:{line}", problem, remedy));

    [GeneratedRegex(@"^={4,}[ ]*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^@(?<id>[a-z0-9-]+) (?<kind>\S+) (?<name>[^|]+)(?:\|(?<role>.+))?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex SourceLine();
}
