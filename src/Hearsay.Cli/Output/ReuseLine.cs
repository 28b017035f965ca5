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
    /// <summary>True where one tells in other words what the other tells: <see cref="Words"/> and shares are 0 then.</summary>
    public bool IsRetold { get; init; }

    /// <summary>False where too little is told alike to take one for a copy.</summary>
    public bool IsSure { get; init; } = true;

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

    /// <summary>A line for each that tells in other words.</summary>
    public static IReadOnlyList<ReuseLine> Of(IEnumerable<FoundRetelling> found) => [.. found.Select(f => Of(f.Retold, f.Dossier, new CodePointMap(f.Retold.Report.Text), new CodePointMap(f.Retold.Other.Text)))];

    private static ReuseLine Of(RetoldText retold, string dossier, CodePointMap here, CodePointMap there)
    {
        var (report, other) = (retold.Report, retold.Other);
        return new ReuseLine(
            report.Name, report.Sha256, other.Name, other.Sha256, [dossier], other.Header.Title, other.Header.Publisher, other.Header.Published?.ToString(), 0, 0, 0, LenderOf(retold.Lender, other), retold.IsCredited,
            [.. retold.Passages.Select(p => new PassageLine(here.ToCodePoints(p.Here).Start, here.ToCodePoints(p.Here).End, there.ToCodePoints(p.There).Start, there.ToCodePoints(p.There).End, 0, p.Here.In(report.Text)) { ReportText = p.There.In(other.Text) })])
        {
            IsRetold = true,
            IsSure = retold.IsSure,
        };
    }

    private static string? LenderOf(Report? lender, Report other) => lender is null ? null : ReferenceEquals(lender, other) ? OfReport : OfDocument;

    private static ReuseLine Of(SharedText shared, IReadOnlyList<string> dossiers, Func<Report, CodePointMap> mapOf)
    {
        var (report, other) = (shared.Report, shared.Other);
        return new ReuseLine(
            report.Name, report.Sha256, other.Name, other.Sha256, dossiers, other.Header.Title, other.Header.Publisher, other.Header.Published?.ToString(),
            shared.Words, Rounded(shared.ShareOfReport), Rounded(shared.ShareOfOther),
            LenderOf(shared.Lender, other), shared.IsCredited,
            [.. shared.Passages.Select(p => Passage(p, report, mapOf(report).ToCodePoints(p.Here), mapOf(other).ToCodePoints(p.There)))]);
    }

    // Down, so that only a whole is 1.
    private static double Rounded(double share) => Math.Floor(share * 10_000) / 10_000;

    private static PassageLine Passage(SharedRun run, Report report, (int Start, int End) here, (int Start, int End) there) =>
        new(here.Start, here.End, there.Start, there.End, run.Words, run.Here.In(report.Text));
}

/// <summary>A passage in both texts, with its wording in the document.</summary>
internal sealed record PassageLine(int Start, int End, int ReportStart, int ReportEnd, int Words, string Text)
{
    /// <summary>Its wording in the kept report, where that is another; else null.</summary>
    public string? ReportText { get; init; }
}
