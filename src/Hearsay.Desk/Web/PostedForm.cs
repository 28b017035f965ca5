using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Hearsay.Desk.Web;

/// <summary>What a form of the desk sends.</summary>
internal static class PostedForm
{
    /// <summary>The form that was sent, or null when it was something else.</summary>
    /// <param name="context">The request.</param>
    /// <param name="mostBytes">The most that is taken; the desk takes nothing unless an address says so.</param>
    /// <param name="limits">Of the values in the form; null for the framework's.</param>
    public static async Task<IFormCollection?> ReadAsync(HttpContext context, long mostBytes, FormOptions? limits = null)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = mostBytes;
        if (!context.Request.HasFormContentType) return null;
        var form = limits is null ? context.Features.GetRequiredFeature<IFormFeature>() : new FormFeature(context.Request, limits);
        var sent = await form.ReadFormAsync(context.RequestAborted);
        return context.Features.Get<NameHiding>() is { } hiding ? hiding.Show(sent) : sent;
    }

    /// <summary>The address that a form goes back to, which is a page of this desk.</summary>
    public static string Back(IFormCollection form, string otherwise) =>
        form["back"].ToString() is ['/', not ('/' or '\\'), ..] back && !back.Any(char.IsControl) ? back : otherwise;

    /// <summary>The member of that name, in whatever case; null for anything else, numbers and lists of names included.</summary>
    public static T? Member<T>(string name)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(member => (T?)member).FirstOrDefault(member => string.Equals(member.ToString(), name, StringComparison.OrdinalIgnoreCase));
}
