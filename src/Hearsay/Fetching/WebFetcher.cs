using System.Globalization;
using System.Net;
using Hearsay.Files;
using Hearsay.Intake.WebArchives;
using Hearsay.Model;

namespace Hearsay.Fetching;

/// <summary>
/// Fetches one address at a time when asked, and keeps what was asked and answered as a web archive. Private networks are refused, also behind names
/// and redirects; there are no cookies, no credentials, no proxy, and nothing that a page refers to is fetched.
/// </summary>
public sealed class WebFetcher : IDisposable
{
    private const string Archive = "web.warc";
    private const string Accept = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/pdf, text/plain;q=0.9, */*;q=0.5";

    private readonly TimeProvider _clock;
    private readonly FetchOptions _options;
    private readonly GuardedConnection _connection;
    private readonly HttpClient _client;
    private readonly Dictionary<string, long> _lastAsked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes one; nothing is fetched yet.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="options">The limits; the usual ones when null.</param>
    public WebFetcher(TimeProvider clock, FetchOptions? options = null)
        : this(clock, options ?? new FetchOptions(), new Network())
    {
    }

    internal WebFetcher(TimeProvider clock, FetchOptions options, INetwork network)
    {
        _clock = clock ?? throw new ArgumentNullException(nameof(clock));
        _options = options;
        _connection = new GuardedConnection(network, options.AllowPrivate);
        _client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxConnectionsPerServer = 1,
            ConnectCallback = (context, stop) => _connection.ConnectAsync(context.DnsEndPoint, stop),
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Fetches an address, after waiting until its host may be asked again.</summary>
    /// <param name="address">The address, as <see cref="WebAddress.TryParse"/> reads it.</param>
    /// <param name="known">What the server gave the last time; null to have the answer whether it changed or not.</param>
    /// <param name="stop">Stops by <see cref="OperationCanceledException"/>.</param>
    public async Task<Fetched> FetchAsync(Uri address, Validators? known = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        await WaitFor(address.Host, stop).ConfigureAwait(false);
        using var time = new CancellationTokenSource(_options.MaxTime, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(time.Token, stop);
        try
        {
            return await FollowAsync(address, known, either.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (!stop.IsCancellationRequested && e is HttpRequestException or IOException or OperationCanceledException)
        {
            return new Fetched { Fault = FetchFaults.Of(address, e) };
        }
        finally
        {
            _lastAsked[address.Host] = _clock.GetTimestamp();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task WaitFor(string host, CancellationToken stop)
    {
        if (!_lastAsked.TryGetValue(host, out var last)) return;
        var left = _options.Interval - _clock.GetElapsedTime(last);
        if (left > TimeSpan.Zero) await Task.Delay(left, _clock, stop).ConfigureAwait(false);
    }

    private async Task<Fetched> FollowAsync(Uri asked, Validators? known, CancellationToken stop)
    {
        var exchanges = new List<WebExchange>();
        for (var address = asked; exchanges.Count <= _options.MaxRedirects;)
        {
            using var request = Request(address, known);
            var time = _clock.GetUtcNow();
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop).ConfigureAwait(false);
            if (await BodyAsync(response, stop).ConfigureAwait(false) is not { } body) return new Fetched { Fault = FetchFaults.TooLarge(asked, _options.MaxBytes) };
            exchanges.Add(new WebExchange(address, time, HttpWords.Of(request), HttpWords.Of(response), body, _connection.ServerOf(address)?.ToString()));
            if (NextOf(response, address) is not { } next) return Answer(asked, response, exchanges);
            if (!WebAddress.TryParse(next.AbsoluteUri, out var to, out var fault)) return new Fetched { Fault = fault with { File = asked.AbsoluteUri, Problem = $"it redirects to where nothing is fetched from: {fault.Problem}" } };
            address = to;
        }

        return new Fetched { Fault = new Fault(asked.AbsoluteUri, string.Create(CultureInfo.InvariantCulture, $"it redirects more than {_options.MaxRedirects} times."), "Open it in a browser, and add the address that it ends at.") };
    }

    private HttpRequestMessage Request(Uri address, Validators? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", _options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", Accept);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br");
        if (known?.ETag is { } tag) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (known?.LastModified is { } modified) request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private Fetched Answer(Uri asked, HttpResponseMessage response, List<WebExchange> exchanges)
    {
        var validators = new Validators(HttpWords.Field(response, "ETag"), HttpWords.Field(response, "Last-Modified"));
        return response.StatusCode switch
        {
            HttpStatusCode.NotModified => new Fetched { Validators = validators },
            HttpStatusCode.OK => new Fetched { Validators = validators, File = new ReportFile(asked.AbsoluteUri, Archive) { Handed = WarcWriter.Write(exchanges, _options.UserAgent) } },
            _ => new Fetched { Fault = FetchFaults.Of(asked, response), RetryAfter = RetryAfter(response) },
        };
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - _clock.GetUtcNow(),
        _ => null,
    };

    private static Uri? NextOf(HttpResponseMessage response, Uri address) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && HttpWords.Field(response, "Location") is { } location && Uri.TryCreate(address, location, out var next) ? next : null;

    private async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken stop)
    {
        var stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (int read; (read = await stream.ReadAsync(buffer, stop).ConfigureAwait(false)) > 0;)
        {
            if (body.Length + read > _options.MaxBytes) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
