using Hearsay.Intake.Archives;
using Hearsay.Intake.Feeds;
using Hearsay.Intake.Mail;
using Hearsay.Intake.Messengers.Telegram;
using Hearsay.Intake.Messengers.WhatsApp;
using Hearsay.Intake.Messengers.X;
using Hearsay.Intake.News;
using Hearsay.Intake.Office;
using Hearsay.Intake.Print;
using Hearsay.Intake.Recordings;
using Hearsay.Intake.Tables;
using Hearsay.Intake.Web;
using Hearsay.Intake.WebArchives;

namespace Hearsay.Intake;

/// <summary>Every format, in the order they are asked: those that can be sure before those that take what is left.</summary>
internal static class FormatList
{
    private static readonly IReportFormat[] All =
    [
        new PdfFormat(),
        new RtfFormat(),
        new OldOfficeFormat(),
        new DocxFormat(),
        new OdtFormat(),
        new XlsxFormat(),
        new XArchiveFormat(),
        new WaczFormat(),
        new WarcFormat(),
        new ZipFormat(),
        new GzipFormat(),
        new TarFormat(),
        new MboxFormat(),
        new MhtmlFormat(),
        new MailFormat(),
        new TelegramExportFormat(),
        new TelegramPagesFormat(),
        new TelegramFormat(),
        new FeedFormat(),
        new FeedItemFormat(),
        new JsonFeedFormat(),
        new JsonFeedItemFormat(),
        new WhatsAppChatFormat(),
        new WhatsAppFormat(),
        new XPostsFormat(),
        new XPostFormat(),
        new NinjsFormat(),
        new NewsMessageFormat(),
        new NewsMlFormat(),
        new HtmlFormat(),
        new JsonLinesFormat(),
        new CsvFormat(),
        new RowFormat(),
        new SubtitleFormat(),
        new MarkdownFormat(),
        new TextFormat(),
    ];

    /// <summary>The format of the bytes; null when none takes them.</summary>
    public static IReportFormat? Of(Head head) => Array.Find(All, f => f.Recognises(head));

    /// <summary>The format of a name, or null.</summary>
    public static IReportFormat? Named(string name) => Array.Find(All, f => f.Name == name);

    /// <summary>Endings of files that are looked at in folders.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. All.SelectMany(f => f.Endings).Distinct(StringComparer.Ordinal)];
}
