using Hearsay.Desk.Pages;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hearsay.Desk.Web;

/// <summary>Turns what fails while a page is made into a page that says what to do.</summary>
internal sealed class FaultPages(RequestDelegate next, DeskOptions options)
{
    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            await next(context);
            if (context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentType: null })
                await Missing("There is no such page.", "Go back to the list of dossiers and follow the links from there.").ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader went to another page.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            options.Failed(failure);
            await Page(failure).ExecuteAsync(context);
        }
    }

    /// <summary>A page for an address that leads nowhere.</summary>
    public static RazorComponentResult<FaultPage> Missing(string problem, string remedy) =>
        Page(StatusCodes.Status404NotFound, "Not found", problem, remedy);

    private static RazorComponentResult<FaultPage> Page(Exception failure) => failure is LedgerException
        ? Page(StatusCodes.Status503ServiceUnavailable, "The ledger cannot be read", failure.Message, "Then load this page again.")
        : Page(StatusCodes.Status500InternalServerError, "This page could not be made", $"Something failed inside: {failure.GetType().Name}.", "Nothing in the ledger was changed. The terminal that hearsay runs in says more; please report it with the steps that led here.");

    private static RazorComponentResult<FaultPage> Page(int status, string title, string problem, string remedy) =>
        new(new { Title = title, Problem = problem, Remedy = remedy }) { StatusCode = status };
}
