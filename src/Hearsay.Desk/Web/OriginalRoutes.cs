using Hearsay.Desk.Pages;
using Hearsay.Intake;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Hearsay.Desk.Web;

/// <summary>
/// The addresses of a report's original: its bytes to keep, and what a browser may show of it. What is shown runs nothing, loads nothing
/// and leads nowhere, whatever the original holds: what could is left out, and the answer forbids it as well.
/// </summary>
internal static class OriginalRoutes
{
    private const string NameFirst = "It names a protected person. Show the names first, at the top of any page of the dossier.";
    private const long MostPdf = 64 * 1024 * 1024;

    public static IResult Send(string dossier, string sha256, HttpContext context, ILedger ledger) => Of(dossier, sha256, ledger, (summary, bytes) =>
    {
        if (NamesSomebody(context, summary, ledger)) return KeptBack();
        context.Response.Headers.ContentDisposition = Named("attachment", summary);
        return Results.Bytes(bytes, "application/octet-stream");
    });

    public static IResult Show(string dossier, string sha256, HttpContext context, ILedger ledger) => Of(dossier, sha256, ledger, (summary, bytes) =>
    {
        var (view, response) = (OriginalView.Of(summary.Format, bytes), context.Response);
        if (view.Kind == OriginalKind.Pdf && NamesSomebody(context, summary, ledger)) view = view with { Problem = NameFirst };
        if (view is { Kind: OriginalKind.Pdf, Problem: null } && bytes.Length <= MostPdf)
        {
            // What shows PDF is no script of the page; it needs its own style, and to be an object.
            Guard.LetBeFramed(response, "object-src 'self'; style-src 'unsafe-inline'");
            response.Headers.ContentDisposition = Named("inline", summary);
            return Results.Bytes(bytes, "application/pdf");
        }

        if (view is { Kind: OriginalKind.Pdf, Problem: null }) view = view with { Problem = $"It has more than {MostPdf / 1024 / 1024} MB, which is too much to show here. Download it to look at it." };
        Guard.LetBeFramed(response, $"sandbox; style-src '{ShownPage.StyleHash}'");
        return Results.Content(ShownPage.Of(summary, view), "text/html; charset=utf-8");
    });

    private static IResult Of(string dossier, string sha256, ILedger ledger, Func<ReportSummary, ReadOnlyMemory<byte>, IResult> answer) => Routes.Within(ledger, dossier, found =>
        ledger.Report(found.Name, sha256) is { } summary && ledger.Original(sha256) is { } bytes
            ? answer(summary, bytes)
            : FaultPages.Missing("This dossier has no report of that hash.", "Look for it in the dossier's list of reports."));

    // What is sent as it came in can hide no name.
    private static bool NamesSomebody(HttpContext context, ReportSummary summary, ILedger ledger) =>
        NameHiding.Of(context) is { } hiding && ledger.Reading(hiding.Dossier, summary.Sha256) is { } reading
        && (hiding.Names.Hide(reading.Report.Text) != reading.Report.Text || hiding.Names.Hide(summary.Name) != summary.Name);

    private static RazorComponentResult<FaultPage> KeptBack() => new(new { Title = "Not sent", Problem = "The original is sent as it came in, with every name in it.", Remedy = NameFirst }) { StatusCode = StatusCodes.Status403Forbidden };

    private static string Named(string disposition, ReportSummary summary)
    {
        var header = new ContentDispositionHeaderValue(disposition);
        header.SetHttpFileName(summary.Name[(summary.Name.LastIndexOf('/') + 1)..]);
        return header.ToString();
    }
}
