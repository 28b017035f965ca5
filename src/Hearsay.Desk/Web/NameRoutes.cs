using Hearsay.Desk.Pages;
using Hearsay.Desk.Reviewing;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Web;

/// <summary>The address by which a person asks to see the names of protected persons, or has them hidden again.</summary>
internal static class NameRoutes
{
    private const int MostBytes = 16 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/d/{dossier}/names", (Delegate)ChooseAsync);

    private static async Task<IResult> ChooseAsync(string dossier, HttpContext context, ILedger ledger)
    {
        if (await PostedForm.ReadAsync(context, MostBytes) is not { } form) return Refused(StatusCodes.Status415UnsupportedMediaType, "What was sent is not the desk's form.");
        return Routes.Within(ledger, dossier, found =>
        {
            var isToShow = form["show"] == "yes";
            if (isToShow)
            {
                var by = Reviewer.Clean(form["by"].ToString()) is { Length: > 0 } given ? given : Reviewer.Of(context.Request);
                var why = form["why"].ToString().Trim();
                if (by is null || why.Length == 0) return Refused(StatusCodes.Status400BadRequest, "Names of protected persons are shown to somebody, for a reason. Give both.");
                ledger.NoteNamesShown(found.Name, by, why);
                Reviewer.Remember(context.Response, by);
            }

            NameGuard.Remember(context.Response, found.Name, isToShow);
            return Results.Redirect(PostedForm.Back(form, Links.Dossier(found.Name)), permanent: false, preserveMethod: false);
        });
    }

    private static RazorComponentResult<FaultPage> Refused(int status, string problem) =>
        new(new { Title = "No name was shown", Problem = problem, Remedy = "Go back and fill in the form." }) { StatusCode = status };
}
