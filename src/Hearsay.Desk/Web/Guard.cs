using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Hearsay.Desk.Web;

/// <summary>
/// Stands before every page. Another machine, another site and another name for this machine are refused, so that a page in the
/// same browser cannot read the desk, by DNS rebinding or otherwise; what is answered may
/// load nothing but the desk's own style and scripts. Only a form that the desk itself showed may change something.
/// </summary>
internal sealed class Guard(RequestDelegate next)
{
    private const string Policy = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly (string Name, StringValues Value)[] Headers =
    [
        ("Content-Security-Policy", Policy),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        // Under "no-referrer" a browser sends the desk's own forms without an origin.
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Cache-Control", "no-store"),
    ];

    /// <summary>Lets a page hold what the desk shows of an original.</summary>
    public static void LetFrame(HttpResponse response) => response.Headers.ContentSecurityPolicy = $"{Policy}; frame-src 'self'; object-src 'self'";

    /// <summary>Lets the desk's own pages, and no others, hold an answer that is bound by a policy of its own.</summary>
    public static void LetBeFramed(HttpResponse response, string policy)
    {
        response.Headers.ContentSecurityPolicy = $"default-src 'none'; {policy}; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
        response.Headers.XFrameOptions = "SAMEORIGIN";
        response.Headers["X-DNS-Prefetch-Control"] = "off";
        response.Headers["Referrer-Policy"] = "no-referrer";
        // A browser refuses to open a sandboxed answer that also asks to be alone among its windows.
        response.Headers.Remove("Cross-Origin-Opener-Policy");
    }

    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var (name, value) in Headers) context.Response.Headers[name] = value;
        return Refusal(context) is var (status, reason) ? Refuse(context, status, reason) : next(context);
    }

    private static (int Status, string Reason)? Refusal(HttpContext context)
    {
        var request = context.Request;
        if (!IsOurs(request.Host, context.Connection.LocalPort))
            return (StatusCodes.Status421MisdirectedRequest, "This desk answers to localhost alone. Open the address that hearsay printed.");
        var isForm = HttpMethods.IsPost(request.Method);
        if (!isForm && !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return (StatusCodes.Status405MethodNotAllowed, "The desk takes GET, HEAD and, from its own forms, POST.");
        if (request.Headers.Origin is [{ } origin, ..] ? origin != $"{request.Scheme}://{request.Host}" : isForm)
            return (StatusCodes.Status403Forbidden, "Another site asked for this page. Open it yourself.");
        return request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate"
            ? (StatusCodes.Status403Forbidden, "Another site asked for this page. Open it yourself.")
            : null;
    }

    private static bool IsOurs(HostString host, int port) =>
        host.Host is "localhost" or "127.0.0.1" or "[::1]" && (host.Port ?? 80) == port;

    private static Task Refuse(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n", context.RequestAborted);
    }
}
