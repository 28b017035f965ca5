using System.Text;
using System.Text.Json;
using Hearsay.Intake.Json;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.X;

/// <summary>
/// One file of an X (Twitter) archive by itself: <c>tweets.js</c>, of which every post is a part named by its number. The other files of an
/// archive hold no report. Whose posts they are only the whole archive tells (<see cref="XArchiveFormat"/>).
/// </summary>
internal sealed class XPostsFormat : IReportFormat
{
    public string Name => "tweets";

    public string Noun => "posts of an X archive";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.Text is { } text && XScript.Kind(text) is not null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        if (!XScript.HoldsPosts(XScript.Kind(Encoding.UTF8.GetString(part.Bytes.Span[..Math.Min(part.Bytes.Length, 200)]).TrimStart('\uFEFF'))))
        {
            yield return Taken.Without(part.Name);
            yield break;
        }

        yield return Intaking.Remark(part, "this file does not say whose posts these are. Add the ZIP archive as it was downloaded, in which data/account.js says it.");
        foreach (var taken in Posts(part, part.Bytes, intaking, new ReportHeader(), new Dictionary<string, ReadOnlyMemory<byte>>())) yield return taken;
    }

    /// <summary>The posts of a script as parts.</summary>
    /// <param name="part">What the script was taken out of, or is.</param>
    /// <param name="script">The script.</param>
    /// <param name="intaking">The limits.</param>
    /// <param name="known">Whose they are.</param>
    /// <param name="longPosts">Long posts by the second in which they were sent.</param>
    public static IEnumerable<Taken> Posts(Part part, ReadOnlyMemory<byte> script, Intaking intaking, ReportHeader known, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> longPosts)
    {
        var number = 0;
        foreach (var post in XScript.Elements(script))
        {
            number++;
            var (id, sent) = Head(post);
            var bytes = sent is not null && longPosts.TryGetValue(sent, out var whole) ? Joined(post, whole) : post;
            yield return Intaking.Record(part, id ?? $"post {number}", bytes, XPostFormat.Message, known);
        }
    }

    /// <summary>A time to the second, by which the two halves of a long post are brought together; null when it is none.</summary>
    public static string? Second(string? time) => DateForms.Read(time) is { Instant: { } moment } ? moment.UtcDateTime.ToString("s", System.Globalization.CultureInfo.InvariantCulture) : null;

    // What is wrong with a post is told when it is read.
    private static (string? Id, string? Sent) Head(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var post = json.RootElement.Member("tweet") ?? json.RootElement;
            return (post.Text("id_str") ?? post.Text("id"), Second(post.Text("created_at")));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, null);
        }
    }

    private static byte[] Joined(ReadOnlyMemory<byte> post, ReadOnlyMemory<byte> whole) =>
        [.. post.Span[..post.Span.LastIndexOf((byte)'}')], .. ","u8, .. whole.Span[(whole.Span.IndexOf((byte)'{') + 1)..]];
}
