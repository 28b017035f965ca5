using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>A kept report that shares text with another as <c>reuse --format json</c> prints it; offsets are code points of the two texts.</summary>
internal sealed record ReuseLine(
    string Document,
    string DocumentSha256,
    string Report,
    string Sha256,
    IReadOnlyList<string> Dossiers,
    string? Title,
    string? Publisher,
    string? Published,
    int Words,
    double ShareOfDocument,
    double ShareOfReport,
    string? Lender,
    bool IsCredited,
    IReadOnlyList<PassageLine> Passages)
{
    /// <summary>The <see cref="Lender"/> where that is the kept report; <see cref="OfDocument"/> where it is the other, null where nothing shows which.</summary>
    public const string OfReport = "report";

    /// <summary>The <see cref="Lender"/> where that is the document asked for.</summary>
    public const string OfDocument = "document";

    /// <summary>A line for each.</summary>
    public static IReadOnlyList<ReuseLine> Of(IEnumerable<FoundReuse> found)
    {
        var maps = new Dictionary<Report, CodePointMap>(ReferenceEqualityComparer.Instance);
        return [.. found.Select(f => Of(f.Shared, f.Dossiers, MapOf))];

        CodePointMap MapOf(Report report) => maps.TryGetValue(report, out var map) ? map : maps[report] = new CodePointMap(report.Text);
    }

    private static ReuseLine Of(SharedText shared, IReadOnlyList<string> dossiers, Func<Report, CodePointMap> mapOf)
    {
        var (report, other) = (shared.Report, shared.Other);
        return new ReuseLine(
            report.Name, report.Sha256, other.Name, other.Sha256, dossiers, other.Header.Title, other.Header.Publisher, other.Header.Published?.ToString(),
            shared.Words, Rounded(shared.ShareOfReport), Rounded(shared.ShareOfOther),
            shared.Lender is null ? null : ReferenceEquals(shared.Lender, other) ? OfReport : OfDocument, shared.IsCredited,
            [.. shared.Passages.Select(p => Passage(p, report, mapOf(report).ToCodePoints(p.Here), mapOf(other).ToCodePoints(p.There)))]);
    }

    // Down, so that only a whole is 1.
    private static double Rounded(double share) => Math.Floor(share * 10_000) / 10_000;

    private static PassageLine Passage(SharedRun run, Report report, (int Start, int End) here, (int Start, int End) there) =>
        new(here.Start, here.End, there.Start, there.End, run.Words, run.Here.In(report.Text));
}

/// <summary>A passage in both texts, with its wording in the document.</summary>
internal sealed record PassageLine(int Start, int End, int ReportStart, int ReportEnd, int Words, string Text);
