using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>What persons decided of the heads of reports. Where two speak of one field the later decision counts.</summary>
internal sealed class HeaderDecisions
{
    private readonly ILookup<string, HeaderMatter> _byReport;

    private HeaderDecisions(IEnumerable<HeaderMatter> matters) => _byReport = matters.ToLookup(m => m.Report, StringComparer.Ordinal);

    /// <summary>Those of a dossier's decisions, in the order of their numbers, that were not taken back.</summary>
    public static HeaderDecisions Of(IReadOnlyList<Decision> decisions) => new(decisions.Where(d => d.Undone is null).Select(d => d.Matter).OfType<HeaderMatter>());

    /// <summary>A report as it was taken in, with the head that persons gave it.</summary>
    public Report On(Report report) => _byReport[report.Sha256] is var given && given.Any() ? report with { Header = given.Aggregate(report.Header, (header, matter) => matter.Given.On(header)) } : report;

    /// <summary>A report with such a head as it was taken in.</summary>
    public Report Off(Report report) => _byReport[report.Sha256] is var given && given.Any() ? report with { Header = given.Aggregate(report.Header, (header, matter) => matter.Given.Off(header, matter.Found)) } : report;
}
