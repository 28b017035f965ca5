using Hearsay.Model;

namespace Hearsay.People;

/// <summary>
/// A reading as it is exported under pseudonyms, where it speaks of protected persons by more than their names: without the places that only tell where one is
/// from, and without roles that name a place or a body. Texts, spans and what is claimed of places stay as they are.
/// </summary>
internal static class DetailHiding
{
    public static ReportReading Hide(ReportReading reading, Pseudonyms names)
    {
        var details = names.Details(reading.Report.Text);
        return reading with
        {
            Statements = details.Count == 0 ? reading.Statements : [.. reading.Statements.Select(s => s with { Places = [.. s.Places.Where(p => !details.Any(p.Span.Overlaps))] })],
            Sources = [.. reading.Sources.Select(s => IsTold(s.Source, names) ? s with { Source = s.Source with { Role = null } } : s)],
        };
    }

    private static bool IsTold(Source source, Pseudonyms names) => source.Role is { } role && BesideNames.IsTelling(role) && names.Hide(source.Name) != source.Name;
}
