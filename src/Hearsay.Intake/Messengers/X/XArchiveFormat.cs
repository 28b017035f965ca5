using System.IO.Compression;
using System.Text.Json;
using Hearsay.Intake.Archives;
using Hearsay.Intake.Json;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.X;

/// <summary>
/// An archive of X (Twitter) as it is downloaded, a ZIP: of its many files those that hold the account's own posts are read, with the account
/// and the long posts. What it has of others' (direct messages, likes, advertisers' lists) is passed over, and said to be.
/// </summary>
internal sealed class XArchiveFormat : IReportFormat
{
    public string Name => "xarchive";

    public string Noun => "an archive of X";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.ZipNames.Any(n => Is(n, "tweets.js") || Is(n, "tweet.js"));

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        using var zip = new ZipArchive(ByteStream.Over(part.Bytes), ZipArchiveMode.Read);
        yield return Intaking.Remark(part, "this is an archive of X: its posts are taken; messages, likes and what else is in it are not.");
        var account = Scripts(zip, "account").Select(e => Account(Unpacked(e, part, intaking))).FirstOrDefault() ?? new ReportHeader();
        var longPosts = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var entry in Scripts(zip, "note-tweet")) AddLongPosts(Unpacked(entry, part, intaking), longPosts);
        foreach (var entry in Scripts(zip, "tweets").Concat(Scripts(zip, "tweet")))
        {
            var taken = Unpacking.Member(part, entry.FullName, entry.Open, entry.CompressedLength, intaking);
            if (taken.Part is not { } script)
            {
                yield return taken;
                continue;
            }

            foreach (var post in XPostsFormat.Posts(script, script.Bytes, intaking, account, longPosts)) yield return post;
        }
    }

    private static bool Is(string name, string file) => name == $"data/{file}" || name.EndsWith($"/data/{file}", StringComparison.Ordinal);

    // Large ones go on in "tweets-part1.js".
    private static IEnumerable<ZipArchiveEntry> Scripts(ZipArchive zip, string kind) =>
        zip.Entries.Where(e => Is(e.FullName, $"{kind}.js") || (e.FullName.Contains($"data/{kind}-part", StringComparison.Ordinal) && e.FullName.EndsWith(".js", StringComparison.Ordinal)));

    private static ReadOnlyMemory<byte> Unpacked(ZipArchiveEntry entry, Part part, Intaking intaking) =>
        Unpacking.Member(part, entry.FullName, entry.Open, entry.CompressedLength, intaking).Part?.Bytes ?? default;

    private static ReportHeader Account(ReadOnlyMemory<byte> script)
    {
        try
        {
            using var json = JsonDocument.Parse(XScript.Elements(script).First());
            var account = json.RootElement.Member("account") ?? json.RootElement;
            var handle = account.Text("username") is { } name ? $"@{name}" : null;
            return new ReportHeader { Publisher = account.Text("accountDisplayName") ?? handle, Channel = handle };
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            return new ReportHeader();
        }
    }

    // A damaged list of long posts costs their ends, which the posts themselves begin.
    private static void AddLongPosts(ReadOnlyMemory<byte> script, Dictionary<string, ReadOnlyMemory<byte>> longPosts)
    {
        try
        {
            foreach (var element in XScript.Elements(script))
            {
                using var json = JsonDocument.Parse(element);
                if (json.RootElement.Member("noteTweet") is { } note && XPostsFormat.Second(note.Text("createdAt")) is { } sent) longPosts[sent] = element;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidDataException or InvalidOperationException)
        {
            return;
        }
    }
}
