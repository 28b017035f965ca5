using System.Globalization;
using System.Text.RegularExpressions;
using Hearsay.Corpus.Marks;
using Hearsay.Model;

namespace Hearsay.Corpus.Brat;

/// <summary>Reads what <see cref="AnnWriter"/> writes and what a person makes of it in brat. Nothing is guessed: an odd line is a fault.</summary>
internal sealed partial class AnnReader
{
    private readonly string _file;
    private readonly string _text;
    private readonly CodePointMap _map;
    private readonly List<Fault> _faults = [];
    private readonly Dictionary<string, (string Type, IReadOnlyList<TextSpan> Spans)> _spans = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Target, string Name), string> _attributes = [];
    private readonly Dictionary<(string Target, string Key), string> _notes = [];
    private readonly List<(string Id, List<(string Role, string Target)> Roles)> _events = [];
    private readonly List<(Relation Relation, string From, string To)> _relations = [];

    private AnnReader(string file, string text) => (_file, _text, _map) = (file, text, new CodePointMap(text));

    /// <summary>The report, or null with what was wrong.</summary>
    public static (MarkedReport? Report, IReadOnlyList<Fault> Faults) Read(string file, string name, string text, string annotations)
    {
        var reader = new AnnReader(file, text);
        var line = 0;
        foreach (var words in annotations.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (words.Length > 0 && !reader.TryLine(words))
                reader._faults.Add(new Fault($"{file}:{line}", $"\"{words[..Math.Min(60, words.Length)]}\" is not understood.", "Expected T, E, A, R or AnnotatorNotes as corpus/GUIDELINES.md gives them, offsets within the text."));
        }

        var report = reader._faults.Count == 0 ? reader.Build(name) : null;
        return (reader._faults.Count == 0 ? report : null, reader._faults);
    }

    private bool TryLine(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < 2) return false;
        var words = parts[1].Split(' ');
        return line[0] switch
        {
            'T' => TrySpan(parts[0], words[0], parts[1][words[0].Length..].Trim()),
            'E' => TryEvent(parts[0], words),
            'A' or 'M' => words.Length is 2 or 3 && _attributes.TryAdd((words[1], words[0]), words.Length == 3 ? words[2] : ""),
            'R' => words.Length == 3 && Enum.TryParse<Relation>(words[0], out var relation) && Add(relation, words[1], words[2]),
            '#' => words.Length == 2 && parts.Length == 3 && TryNote(words[1], parts[2]),
            _ => false,
        };
    }

    private bool Add(Relation relation, string from, string to)
    {
        _relations.Add((relation, from[(from.IndexOf(':', StringComparison.Ordinal) + 1)..], to[(to.IndexOf(':', StringComparison.Ordinal) + 1)..]));
        return true;
    }

    private bool TrySpan(string id, string type, string places)
    {
        var spans = new List<TextSpan>();
        foreach (var place in places.Split(';'))
        {
            var ends = place.Split(' ');
            if (ends.Length != 2 || !int.TryParse(ends[0], out var start) || !int.TryParse(ends[1], out var end)) return false;
            if (start < 0 || end <= start || end > _map.CodePointCount) return false;
            spans.Add(_map.ToSpan(start, end));
        }

        return _spans.TryAdd(id, (type, Spans.Join(spans, _text)));
    }

    private bool TryEvent(string id, string[] words)
    {
        var roles = words.Where(w => w.Length > 0).Select(w => w.Split(':')).ToList();
        if (roles.Any(r => r.Length != 2)) return false;
        _events.Add((id, [.. roles.Select(r => (Digits().Replace(r[0], ""), r[1]))]));
        return true;
    }

    private bool TryNote(string target, string words)
    {
        foreach (var pair in words.Split("; "))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            if (at > 0) _notes[(target, pair[..at])] = pair[(at + 1)..];
        }

        return true;
    }

    private MarkedReport Build(string name)
    {
        var sources = _spans.Where(s => s.Value.Type == "Source").ToDictionary(s => s.Key, s => ToSource(s.Key, s.Value.Spans[0]));
        var numbers = _events.Select((e, i) => (e.Id, Number: int.TryParse(e.Id[1..], out var n) ? n : 10_000 + i)).ToDictionary(p => p.Id, p => p.Number);
        var statements = _events.Select(e => ToStatement(e.Id, e.Roles, sources, numbers)).OrderBy(s => s.Number).ToList();
        return new MarkedReport(name, _text, [.. sources.Values], statements);
    }

    private MarkedSource ToSource(string id, TextSpan mention) =>
        new(Note(id, "id") ?? id, Value(id, "Kind", SourceKind.Unnamed), Note(id, "name") ?? mention.In(_text), Note(id, "role"), mention);

    private MarkedStatement ToStatement(string id, List<(string Role, string Target)> roles, Dictionary<string, MarkedSource> sources, Dictionary<string, int> numbers)
    {
        IReadOnlyList<string> Targets(string role) => [.. roles.Where(r => r.Role == role).Select(r => r.Target)];
        IReadOnlyList<TextSpan> Of(string role) => Spans.Join(Targets(role).SelectMany(Place), _text);
        IEnumerable<string> Named(string role) => Targets(role).Select(t => sources.GetValueOrDefault(t)?.Id ?? Missing(id, t));
        return new MarkedStatement
        {
            Number = numbers[id],
            Mode = Value(id, "Mode", Mode.Indirect),
            Stance = Value(id, "Stance", Stance.Asserts),
            Speaker = Of("Speaker"),
            Cue = Of("Cue"),
            Content = Of("Content"),
            Source = Named("Source").FirstOrDefault(),
            Via = [.. Named("Via")],
            Channel = Note(id, "channel"),
            SaidOn = Date(Note(id, "said")),
            SaidOnWords = [.. Targets("SaidOn").SelectMany(Place)],
            Held = _attributes.ContainsKey((id, "Held")),
            Custodian = Named("Custodian").FirstOrDefault(),
            Figures = [.. Targets("Figure").Select(ToFigure)],
            Times = [.. Targets("Time").Select(t => new TimeMention { Span = Place(t)[0], From = Date(Note(t, "from")), To = Date(Note(t, "to")), Rule = DateValue.Rule })],
            Links = [.. Targets("About").Select(t => new StatementLink(Relation.About, numbers.GetValueOrDefault(t, -1))),
                .. _relations.Where(r => r.From == id).Select(r => new StatementLink(r.Relation, numbers.GetValueOrDefault(r.To, -1)))],
        };
    }

    private Figure ToFigure(string id) => new()
    {
        Span = Place(id)[0],
        Measure = Note(id, "measure") ?? "",
        Scope = Note(id, "scope"),
        Bound = Value(id, "Bound", Bound.Exactly),
        Low = Number(Note(id, "low")),
        High = Number(Note(id, "high")),
        AsOf = Date(Note(id, "asOf")),
    };

    private IReadOnlyList<TextSpan> Place(string id)
    {
        if (_spans.TryGetValue(id, out var found)) return found.Spans;
        Missing("an event", id);
        return [new TextSpan(0, 0)];
    }

    private string Missing(string by, string id)
    {
        _faults.Add(new Fault(_file, $"{by} speaks of {id}, which is not there.", "Add the annotation, or take the reference out."));
        return id;
    }

    private T Value<T>(string target, string name, T otherwise) where T : struct, Enum
    {
        if (!_attributes.TryGetValue((target, name), out var word)) return otherwise;
        if (Enum.TryParse<T>(word, out var value)) return value;
        _faults.Add(new Fault(_file, $"{name} of {target} is \"{word}\".", $"Expected one of: {string.Join(' ', Enum.GetNames<T>())}."));
        return otherwise;
    }

    private string? Note(string target, string key) => _notes.GetValueOrDefault((target, key));

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out var date) ? date : null;

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : null;

    [GeneratedRegex("[0-9]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
