using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Hearsay.Model;

namespace Hearsay.Fetching;

/// <summary>What keeps an address from being had, in words.</summary>
internal static class FetchFaults
{
    private const string SaveIt = "Save the page with your browser, and add the file.";

    /// <summary>The fault of a failure on the way.</summary>
    public static Fault Of(Uri address, Exception failure)
    {
        for (var e = failure; e is not null; e = e.InnerException)
        {
            switch (e)
            {
                case RefusedAddressException refused:
                    return new Fault(address.AbsoluteUri, $"it leads to {refused.Address}, which is not of the public internet.", "Save the page with your browser and add the file, or allow it with --allow-private.");
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain }:
                    return new Fault(address.AbsoluteUri, "its host is not known.", "Check the address and the connection.");
                case AuthenticationException:
                    return new Fault(address.AbsoluteUri, "its certificate cannot be trusted.", SaveIt);
                case OperationCanceledException:
                    return new Fault(address.AbsoluteUri, "the server took longer than the limit on time.", "Try again later, or set --max-time higher.");
            }
        }

        return new Fault(address.AbsoluteUri, $"it cannot be fetched: {failure.Message.TrimEnd('.')}.", "Check the address and the connection.");
    }

    /// <summary>The fault of an answer that is no page.</summary>
    public static Fault Of(Uri address, HttpResponseMessage response)
    {
        var answer = string.Create(CultureInfo.InvariantCulture, $"the server answers {(int)response.StatusCode} {response.ReasonPhrase}.");
        return new Fault(address.AbsoluteUri, answer, response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone ? "Check the address." : SaveIt);
    }

    /// <summary>The fault of an answer over the limit.</summary>
    public static Fault TooLarge(Uri address, int limit) =>
        new(address.AbsoluteUri, string.Create(CultureInfo.InvariantCulture, $"the answer has more than {limit / (1024 * 1024.0):0.##} MB."), "Set --max-size higher.");
}
