using System.Globalization;
using System.Text;

namespace Hearsay.Fetching;

/// <summary>Requests and answers as the words that went over the line, for the archive.</summary>
internal static class HttpWords
{
    /// <summary>The request's lines.</summary>
    public static string Of(HttpRequestMessage request)
    {
        var words = new StringBuilder().Append(CultureInfo.InvariantCulture, $"GET {request.RequestUri!.PathAndQuery} HTTP/1.1\r\nHost: {request.RequestUri.Authority}\r\n");
        foreach (var (name, value) in request.Headers.NonValidated) words.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return words.Append("\r\n").ToString();
    }

    /// <summary>The answer's status line and fields, without the one that tells of chunks: the client has taken the body out of them.</summary>
    public static string Of(HttpResponseMessage response)
    {
        var words = new StringBuilder().Append(CultureInfo.InvariantCulture, $"HTTP/{response.Version} {(int)response.StatusCode} {response.ReasonPhrase}\r\n");
        foreach (var (name, values) in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
            foreach (var value in values)
                if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase)) words.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        return words.Append("\r\n").ToString();
    }

    /// <summary>The first value of a field as written; null when there is none.</summary>
    public static string? Field(HttpResponseMessage response, string name)
    {
        if (response.Headers.NonValidated.TryGetValues(name, out var values) || response.Content.Headers.NonValidated.TryGetValues(name, out values))
            foreach (var value in values) return value;
        return null;
    }
}
