using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Reviewing;

/// <summary>The name a person gave at this desk, which their decisions are kept under. It is no proof of who they are: the desk answers this machine alone.</summary>
internal static class Reviewer
{
    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 80;

    private const string Cookie = "reviewer";

    /// <summary>The name, or null when none was given.</summary>
    public static string? Of(HttpRequest request) =>
        request.Cookies.TryGetValue(Cookie, out var value) && Clean(Uri.UnescapeDataString(value)) is { Length: > 0 } name ? name : null;

    /// <summary>Has the browser remember the name for a year.</summary>
    public static void Remember(HttpResponse response, string name) =>
        response.Cookies.Append(Cookie, Uri.EscapeDataString(Clean(name)), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/" });

    /// <summary>The name on one line, no longer than is kept.</summary>
    public static string Clean(string name)
    {
        var line = string.Concat(name.Where(c => !char.IsControl(c))).Trim();
        return line.Length <= LongestName ? line : line[..(char.IsHighSurrogate(line[LongestName - 1]) ? LongestName - 1 : LongestName)];
    }
}
