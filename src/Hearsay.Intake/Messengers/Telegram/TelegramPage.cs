using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Intake.Web;

namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>A message in the pages of Telegram Desktop's export as HTML.</summary>
internal static partial class TelegramPage
{
    private const int MaxDepth = 200;

    /// <summary>The message; null when it is the service's.</summary>
    public static Post? Post(ReadOnlyMemory<byte> bytes)
    {
        var html = Encoding.UTF8.GetString(bytes.Span);
        if (HtmlDepth.IsOver(html, MaxDepth)) throw new IntakeException($"its elements lie more than {MaxDepth} deep.", "Export the chat again, as JSON if you can.");
        if (new HtmlParser().ParseDocument(html).QuerySelector("div.message") is not { } message || message.ClassList.Contains("service")) return null;
        var forwarded = message.QuerySelector(".forwarded");
        return new Post
        {
            Id = message.Id is { } id && id.StartsWith("message", StringComparison.Ordinal) ? id["message".Length..] : null,
            Text = Text(message),
            Author = OwnWords(message.QuerySelectorAll(".from_name").FirstOrDefault(n => n.Closest(".forwarded") is null)),
            Signature = OwnWords(message.QuerySelector(".signature")),
            Sent = TelegramTime.OfPage(message.QuerySelectorAll(".date[title]").FirstOrDefault(d => d.Closest(".forwarded") is null)?.GetAttribute("title")),
            IsForwarded = forwarded is not null,
            ForwardedFrom = OwnWords(forwarded?.QuerySelector(".from_name")),
            ForwardedSent = TelegramTime.OfPage(forwarded?.QuerySelector(".date[title]")?.GetAttribute("title")),
            ReplyTo = message.QuerySelector(".reply_to a[href]")?.GetAttribute("href") is { } reply && ReplyTo().Match(reply) is { Success: true } to ? to.Groups[1].Value : null,
            Media = Media(message),
            Links = [.. message.QuerySelectorAll(".text a[href]").Where(a => a.GetAttribute("href") is { } to && to.StartsWith("http", StringComparison.Ordinal) && !to.Contains(a.TextContent.Trim(), StringComparison.OrdinalIgnoreCase)).Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal)],
        };
    }

    private static string Text(IElement message)
    {
        var text = new StringBuilder();
        foreach (var words in message.QuerySelectorAll(".text").Where(t => t.Closest(".page_header") is null))
        {
            if (text.Length > 0) text.Append('\n');
            Write(words, text);
        }

        foreach (var line in message.QuerySelectorAll(".media_poll .question, .media_poll .answer")) text.Append('\n').Append(line.TextContent.Trim());
        return text.ToString().Trim();
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words) text.Append(words.Data);
            else if (child is IElement { LocalName: "br" }) text.Append('\n');
            else if (child is IElement { LocalName: not ("script" or "style") }) Write(child, text);
        }
    }

    // Beside the name stand spans of a date or a bot's name.
    private static string? OwnWords(IElement? element) =>
        element is not null && string.Concat(element.ChildNodes.OfType<IText>().Select(t => t.Data)).Trim() is { Length: > 0 } words ? words : null;

    private static List<string> Media(IElement message)
    {
        var files = message.QuerySelectorAll(".media_wrap a[href]").Select(a => a.GetAttribute("href")!).Distinct(StringComparer.Ordinal).ToList();
        if (files.Count == 0) files.AddRange(message.QuerySelectorAll(".media_wrap .title").Where(t => t.Closest(".media_poll") is null).Select(t => t.TextContent.Trim()));
        return files;
    }

    [GeneratedRegex(@"go_to_message(-?\d{1,20})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ReplyTo();
}
