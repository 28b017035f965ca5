using System.Text;
using System.Text.Encodings.Web;
using Hearsay.Desk.Adding;
using Hearsay.Ledger;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Web;

/// <summary>
/// Hides the names of protected persons on every page of a dossier, whatever page it is, until somebody asks for them. It looks at pages as they
/// are sent, so that a new page cannot forget to.
/// </summary>
internal sealed class NameGuard(RequestDelegate next, ILedger ledger, AddingDesk adding, HtmlEncoder encoder)
{
    private const string Cookie = "names";
    private readonly TellingSentences _sentences = new(ledger, encoder.Encode);

    public async Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (DossierOf(context.Request.Path.Value ?? "") is not { } dossier || new Dossier(ledger, dossier).People.Pseudonyms() is not { Count: > 0 } names)
        {
            await next(context);
            return;
        }

        var hiding = new NameHiding(dossier, names, context.Request.Cookies[Cookie] == "shown") { Told = _sentences.Told(dossier) };
        context.Features.Set(hiding);
        context.Request.QueryString = hiding.Show(context.Request.Query);
        // An original as it came in is not rewritten: it is kept back.
        if (hiding.AreShown || context.Request.Path.Value!.EndsWith("/original", StringComparison.Ordinal)) await next(context);
        else await HideAsync(context, hiding with { Sentences = _sentences.Of(dossier, names) });
    }

    /// <summary>Remembers, for as long as the browser is open, whether names of a dossier are to be seen.</summary>
    public static void Remember(HttpResponse response, string dossier, bool areShown)
    {
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = Links.Dossier(dossier) };
        if (areShown) response.Cookies.Append(Cookie, "shown", options);
        else response.Cookies.Delete(Cookie, options);
    }

    private async Task HideAsync(HttpContext context, NameHiding hiding)
    {
        var body = context.Response.Body;
        using var made = new MemoryStream();
        context.Response.Body = made;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true)
        {
            await body.WriteAsync(made.GetBuffer().AsMemory(0, (int)made.Length), context.RequestAborted);
            return;
        }

        var page = Encoding.UTF8.GetBytes(hiding.Hide(Encoding.UTF8.GetString(made.GetBuffer(), 0, (int)made.Length), encoder.Encode));
        if (context.Response.ContentLength is not null) context.Response.ContentLength = page.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await body.WriteAsync(page, context.RequestAborted);
    }

    private string? DossierOf(string path) => path.Split('/') switch
    {
        ["", "d", var dossier, ..] when !string.IsNullOrWhiteSpace(dossier) => Routes.Unescaped(dossier),
        ["", "adding", var id] when int.TryParse(id, out var number) => adding.Find(number)?.Dossier,
        _ => null,
    };
}
