using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Web;

/// <summary>The addresses by which searches are kept and forgotten.</summary>
internal static class SearchRoutes
{
    private const int MostBytes = 16 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/d/{dossier}/search/save", (string dossier, HttpContext context, ILedger ledger) => ChangeAsync(dossier, context, ledger, (name, q) =>
        {
            if (SearchQuery.TryParse(q, out var query, out _)) ledger.SaveSearch(name, query);
        }));
        routes.MapPost("/d/{dossier}/search/forget", (string dossier, HttpContext context, ILedger ledger) => ChangeAsync(dossier, context, ledger, (name, q) => ledger.ForgetSearch(name, q)));
    }

    // What is no query leads to the page that says so.
    private static async Task<IResult> ChangeAsync(string dossier, HttpContext context, ILedger ledger, Action<string, string> change)
    {
        if (await PostedForm.ReadAsync(context, MostBytes) is not { } form) return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var q = form["q"].ToString();
        return Routes.Within(ledger, dossier, found =>
        {
            change(found.Name, q);
            return Results.Redirect(Links.Search(found.Name, q));
        });
    }
}
