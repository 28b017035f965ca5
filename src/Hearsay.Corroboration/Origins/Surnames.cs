using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>"BERG:" before a turn of a transcript looks like the initials of a body; where the dossier knows an Una Berg it is a name.</summary>
internal sealed class Surnames
{
    private const int ShortestSurname = 4;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>Learns the persons of some reports. False when what was taken for a body before is a person by that.</summary>
    public bool Learn(IEnumerable<ReportReading> readings)
    {
        foreach (var source in readings.SelectMany(r => r.Statements).SelectMany(s => s.Via.Append(s.Source)).OfType<Source>())
            if (source.Kind == SourceKind.Person && NameForm.Of(source.Name) is { IsProper: true, Words.Count: > 1 } form) _known.Add(form.Words[^1]);
        return !_known.Overlaps(_taken);
    }

    /// <summary>The source, a person where its name is known for a surname.</summary>
    public Source Settle(Source source)
    {
        if (source.Kind != SourceKind.Organization || source.Name.Length < ShortestSurname || source.Name.Any(c => !char.IsUpper(c)) || NameForm.Of(source.Name) is not { } form) return source;
        if (_known.Contains(form.Words[^1])) return source with { Kind = SourceKind.Person };
        _taken.Add(form.Words[^1]);
        return source;
    }
}
