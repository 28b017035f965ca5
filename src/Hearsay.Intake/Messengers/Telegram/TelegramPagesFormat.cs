using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>
/// A page of Telegram Desktop's export as HTML (<c>messages.html</c>, <c>messages2.html</c> ...): every message is a part, named by its
/// number. The page is only cut here, never parsed whole. Lists of chats and other pages of the export hold no message.
/// </summary>
internal sealed partial class TelegramPagesFormat : IReportFormat
{
    private static ReadOnlySpan<byte> MessageStart => "<div class=\"message "u8;

    private static ReadOnlySpan<byte> NameStart => "<div class=\"from_name\">"u8;

    public string Name => "telegramhtml";

    public string Noun => "an export of Telegram as HTML";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    public bool Recognises(Head head) =>
        head.Text is ['<', ..] text && text.Contains("<title>Exported Data</title>", StringComparison.Ordinal) && text.Contains("class=\"page_wrap", StringComparison.Ordinal);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var (number, any, author) = (0, false, (string?)null);
        var chat = ChatName(part.Bytes.Span);
        for (var at = Next(part.Bytes.Span, 0); at >= 0; at = Next(part.Bytes.Span, at + 1))
        {
            var message = part.Bytes[at..End(part.Bytes.Span, at)];
            number++;
            var (id, kind) = Head(message.Span);
            if (id is not null && id.StartsWith('-')) continue;
            any = true;
            var isForwarded = message.Span.IndexOf("class=\"forwarded "u8) >= 0;
            if (!kind.Contains("joined", StringComparison.Ordinal)) author = Author(message.Span, isForwarded);
            var person = author == chat || isForwarded ? null : author;
            yield return Intaking.Record(part, id ?? $"message {number}", message, TelegramFormat.Message, new ReportHeader { Channel = chat, Publisher = author, Byline = person });
        }

        if (!any) yield return Taken.Without(part.Name);
    }

    private static int Next(ReadOnlySpan<byte> page, int from) => page[from..].IndexOf(MessageStart) is >= 0 and var at ? from + at : -1;

    // Where as many elements ended as began; never beyond the next message.
    private static int End(ReadOnlySpan<byte> page, int start)
    {
        var limit = Next(page, start + 1) is >= 0 and var next ? next : page.Length;
        for (var (at, depth) = (start, 0); at < limit; at++)
        {
            var tag = page[at..limit].IndexOf((byte)'<');
            if (tag < 0) break;
            at += tag;
            if (page[at..].StartsWith("<div"u8)) depth++;
            else if (page[at..].StartsWith("</div>"u8) && --depth == 0) return at + "</div>".Length;
        }

        return limit;
    }

    private static (string? Id, string Kind) Head(ReadOnlySpan<byte> message)
    {
        var match = Start().Match(Encoding.UTF8.GetString(message[..Math.Min(message.Length, 200)]));
        return match.Success ? (match.Groups[2].Value, match.Groups[1].Value) : (null, "");
    }

    private static string? Author(ReadOnlySpan<byte> message, bool isForwarded)
    {
        var at = message.IndexOf(NameStart);
        if (at < 0 || (isForwarded && message.IndexOf("class=\"forwarded "u8) < at)) return null;
        return Words(message[(at + NameStart.Length)..]);
    }

    private static string? ChatName(ReadOnlySpan<byte> page)
    {
        var end = Next(page, 0) is >= 0 and var first ? first : page.Length;
        var at = page[..end].IndexOf("<div class=\"text bold\">"u8);
        return at < 0 ? null : Words(page[(at + "<div class=\"text bold\">".Length)..]);
    }

    private static string? Words(ReadOnlySpan<byte> from) =>
        from.IndexOf((byte)'<') is > 0 and var end && WebUtility.HtmlDecode(Encoding.UTF8.GetString(from[..end])).Trim() is { Length: > 0 } words ? words : null;

    [GeneratedRegex("""\A<div class="message ([^"]*)" id="message(-?\d{1,20})">""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();
}
