using MimeKit;

namespace Hearsay.Intake.Web;

/// <summary>A page saved as one file with its pictures (MHTML): the page is read, the rest is left.</summary>
internal sealed class MhtmlFormat : IReportFormat
{
    public string Name => "mhtml";

    public string Noun => "a page saved as MHTML";

    public IReadOnlyList<string> Endings => [".mhtml", ".mht"];

    public bool Recognises(Head head) =>
        head.Text is { } text && Mail.MailHeaders.AtStart(text) is { } headers && headers.Contains("multipart/related", StringComparison.OrdinalIgnoreCase)
        && (headers.Contains("Snapshot-Content-Location:", StringComparison.OrdinalIgnoreCase) || headers.Contains("Blink", StringComparison.Ordinal)
            || (head.Ending is ".mht" or ".mhtml" && !headers.Contains("\nTo:", StringComparison.OrdinalIgnoreCase)));

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var message = Mail.MimeFile.Load(part.Bytes, intaking.Stop);
        var page = message.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml) ?? throw new InvalidDataException("it holds no page");
        var draft = HtmlFormat.Page(Mail.MimeFile.TextOf(page, intaking.Limits), intaking.Stop);
        draft.Header = draft.Header with
        {
            Title = draft.Header.Title ?? message.Subject,
            Url = draft.Header.Url ?? message.Headers["Snapshot-Content-Location"] ?? page.ContentLocation?.OriginalString,
        };
        yield return Intaking.Report(part, this, draft);
    }
}
