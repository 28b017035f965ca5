using System.Diagnostics.CodeAnalysis;
using Hearsay.Model;

namespace Hearsay.Fetching;

/// <summary>Addresses that a person may ask to be fetched: <c>http</c> and <c>https</c>, without a name and password in them.</summary>
public static class WebAddress
{
    /// <summary>True when the words have the form of an address and not of a path: then they are never looked for on the disk.</summary>
    public static bool Is(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.IndexOf("://", StringComparison.Ordinal) is > 0 and var colon && words[..colon].All(char.IsAsciiLetterOrDigit);
    }

    /// <summary>Reads an address.</summary>
    /// <param name="words">The address as given.</param>
    /// <param name="address">The address without its fragment.</param>
    /// <param name="fault">What keeps it from being fetched.</param>
    public static bool TryParse(string words, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out Fault? fault)
    {
        address = Uri.TryCreate(words, UriKind.Absolute, out var parsed) ? parsed : null;
        fault = address is null ? new Fault(words, "this is no address.", "Give it as the browser shows it: https://host/page.") : Refused(address, words);
        address = fault is null ? new UriBuilder(address!) { Fragment = "" }.Uri : null;
        return fault is null;
    }

    private static Fault? Refused(Uri address, string words)
    {
        if (address.Scheme is not ("http" or "https")) return new Fault(words, $"'{address.Scheme}' addresses are not fetched.", "Give one that begins with https:// or http://.");
        if (address.UserInfo.Length > 0) return new Fault(address.Host, "the address holds a name or password.", "Save the page with your browser, and add the file.");
        return address.Host.Length == 0 ? new Fault(words, "the address names no host.", "Give it as the browser shows it: https://host/page.") : null;
    }
}
