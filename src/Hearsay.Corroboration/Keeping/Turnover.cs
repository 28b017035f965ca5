using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>What becomes of the reports of a dossier: a report with another text or head is one that goes out and another that comes in.</summary>
/// <param name="Added">Reports that it does not hold.</param>
/// <param name="Changed">Reports that it holds with another text or head.</param>
/// <param name="Renewed">Reports that it holds with the same text and head, and that make other statements.</param>
/// <param name="Gone">The SHA-256 of reports that are there no more.</param>
internal sealed record Turnover(IReadOnlyList<ReportReading> Added, IReadOnlyList<ReportReading> Changed, IReadOnlyList<ReportReading> Renewed, IReadOnlyList<string> Gone)
{
    /// <summary>Reports that come in.</summary>
    public IReadOnlyList<ReportReading> Coming { get; } = [.. Added, .. Changed];

    /// <summary>The SHA-256 of reports that go out, before any comes in.</summary>
    public IReadOnlyList<string> Going { get; } = [.. Gone, .. Changed.Select(r => r.Report.Sha256)];

    /// <summary>Reports that come alone.</summary>
    public static Turnover Of(IReadOnlyList<ReportReading> added) => new(added, [], [], []);

    /// <summary>What some readings make of a dossier.</summary>
    /// <param name="readings">Readings of reports; one that is as the dossier holds it becomes nothing.</param>
    /// <param name="gone">The SHA-256 of reports that are there no more.</param>
    /// <param name="held">The reading of a report that the dossier holds, by SHA-256; null for one that it does not.</param>
    public static Turnover Of(IEnumerable<ReportReading> readings, IReadOnlyList<string> gone, Func<string, ReportReading?> held)
    {
        var (added, changed, renewed) = (new List<ReportReading>(), new List<ReportReading>(), new List<ReportReading>());
        foreach (var reading in readings)
        {
            if (held(reading.Report.Sha256) is not { } known) added.Add(reading);
            else if (!SameReport.Are(known.Report, reading.Report)) changed.Add(reading);
            else if (!known.Statements.SequenceEqual(reading.Statements)) renewed.Add(reading with { Report = known.Report });
        }

        return new Turnover(added, changed, renewed, gone);
    }
}
