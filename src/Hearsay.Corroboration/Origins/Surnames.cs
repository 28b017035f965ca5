using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// "BERG:" before a turn of a transcript looks like the initials of a body; where the dossier knows an Una Berg it is a name. And "Coast Rescue" may look like a person's name; where the
/// dossier knows the Coast Rescue Service it is that body's.
/// </summary>
internal sealed class Surnames
{
    private const int ShortestSurname = 4;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _asking = new(StringComparer.Ordinal);

    /// <summary>Learns the persons and bodies of some reports, and forgets those of others. Gives the reports, by SHA-256, of which a source is a person by that, or a body.</summary>
    public IEnumerable<string> Learn(IEnumerable<ReportReading> come, IEnumerable<ReportReading> gone)
    {
        var turned = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (readings, by) in new[] { (come, 1), (gone, -1) })
        {
            foreach (var key in readings.SelectMany(Of))
            {
                turned.TryAdd(key, _known.ContainsKey(key));
                var count = _known.GetValueOrDefault(key) + by;
                if (count == 0) _known.Remove(key);
                else _known[key] = count;
            }
        }

        return turned.Where(t => t.Value != _known.ContainsKey(t.Key)).SelectMany(t => _asking.GetValueOrDefault(t.Key) ?? []).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>The source of a report, a person where its name is known for a surname, and a body where it is the beginning of one's name.</summary>
    public Source Settle(Source source, string report)
    {
        if (source.Kind == SourceKind.Person) return IsBody(source, report) ? source with { Kind = SourceKind.Organization } : source;
        if (source.Kind != SourceKind.Organization || source.Name.Length < ShortestSurname || source.Name.Any(c => !char.IsUpper(c)) || NameForm.Of(source.Name) is not { } form) return source;
        return IsKnown(Surname(form.Words[^1]), report) ? source with { Kind = SourceKind.Person } : source;
    }

    // Who has a role or a title is a person; a surname is one's, whatever firm is called after it.
    private bool IsBody(Source source, string report)
    {
        if (source.Role is not null || source.Aliases.Count > 0 || NameForm.Of(source.Name) is not { IsProper: true } form || form.Words.Count != source.Name.Count(c => c == ' ') + 1) return false;
        var isPersons = form.Words.Count == 1 && (form.Key.Length < ShortestSurname || IsKnown(Surname(form.Key), report));
        return IsKnown(Beginning(form.Key), report) && !isPersons;
    }

    private bool IsKnown(string key, string report)
    {
        if (!_asking.TryGetValue(key, out var asking)) _asking[key] = asking = new(StringComparer.Ordinal);
        asking.Add(report);
        return _known.ContainsKey(key);
    }

    private static string Surname(string word) => "person " + word;

    private static string Beginning(string words) => "body " + words;

    private static IEnumerable<string> Of(ReportReading reading) => reading.Statements.SelectMany(s => s.Via.Append(s.Source)).OfType<Source>().SelectMany(Of).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(Source source)
    {
        if (NameForm.Of(source.Name) is not { IsProper: true, Words.Count: > 1 } form) return [];
        if (source.Kind == SourceKind.Person) return [Surname(form.Words[^1])];
        return source.Kind is SourceKind.Organization or SourceKind.Government && !form.IsOwned
            ? Enumerable.Range(1, form.Words.Count - 1).Select(n => Beginning(string.Join(' ', form.Words.Take(n))))
            : [];
    }
}
