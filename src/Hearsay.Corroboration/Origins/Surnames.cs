using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>"BERG:" before a turn of a transcript looks like the initials of a body; where the dossier knows an Una Berg it is a name.</summary>
internal sealed class Surnames
{
    private const int ShortestSurname = 4;
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _asking = new(StringComparer.Ordinal);

    /// <summary>Learns the persons of some reports, and forgets those of others. Gives the reports, by SHA-256, of which a source is a person by that, or a body.</summary>
    public IEnumerable<string> Learn(IEnumerable<ReportReading> come, IEnumerable<ReportReading> gone)
    {
        var turned = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var (readings, by) in new[] { (come, 1), (gone, -1) })
        {
            foreach (var surname in readings.SelectMany(Of))
            {
                turned.TryAdd(surname, _known.ContainsKey(surname));
                var count = _known.GetValueOrDefault(surname) + by;
                if (count == 0) _known.Remove(surname);
                else _known[surname] = count;
            }
        }

        return turned.Where(t => t.Value != _known.ContainsKey(t.Key)).SelectMany(t => _asking.GetValueOrDefault(t.Key) ?? []).Distinct(StringComparer.Ordinal).ToList();
    }

    /// <summary>The source of a report, a person where its name is known for a surname.</summary>
    public Source Settle(Source source, string report)
    {
        if (source.Kind != SourceKind.Organization || source.Name.Length < ShortestSurname || source.Name.Any(c => !char.IsUpper(c)) || NameForm.Of(source.Name) is not { } form) return source;
        if (!_asking.TryGetValue(form.Words[^1], out var asking)) _asking[form.Words[^1]] = asking = new(StringComparer.Ordinal);
        asking.Add(report);
        return _known.ContainsKey(form.Words[^1]) ? source with { Kind = SourceKind.Person } : source;
    }

    private static IEnumerable<string> Of(ReportReading reading) => reading.Statements.SelectMany(s => s.Via.Append(s.Source)).OfType<Source>()
        .Select(s => s.Kind == SourceKind.Person && NameForm.Of(s.Name) is { IsProper: true, Words.Count: > 1 } form ? form.Words[^1] : null).OfType<string>().Distinct(StringComparer.Ordinal);
}
