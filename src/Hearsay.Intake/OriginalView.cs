using Hearsay.Intake.Mail;
using Hearsay.Intake.Web;
using Hearsay.Model;
using MimeKit;

namespace Hearsay.Intake;

/// <summary>
/// An original as a person looks at it beside what was read in it: all of it, where reading takes the main text alone. It is for looking: no span counts
/// in it, and the bytes stay what they are.
/// </summary>
/// <param name="Kind">In what way it is looked at.</param>
/// <param name="Content">The text, or the markup of a page, made of structure and words alone; null for the other kinds, and where it can't be made.</param>
/// <param name="Problem">Why it can't be shown, and what to do, in plain sentences; null where it can.</param>
public sealed record OriginalView(OriginalKind Kind, string? Content, string? Problem)
{
    /// <summary>The most bytes of a text or page that are shown; a browser is slow with more.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);

    // Not text, or text that nobody reads as it stands.
    private static readonly HashSet<string> Unreadable = new(StringComparer.Ordinal) { "docx", "odt", "ole", "rtf", "xlsx" };

    /// <summary>In what way an original of a form is looked at.</summary>
    /// <param name="format">The form, as <see cref="Report.Format"/> has it.</param>
    public static OriginalKind KindOf(string format) => format switch
    {
        "pdf" => OriginalKind.Pdf,
        "html" or "mhtml" => OriginalKind.Page,
        _ => Unreadable.Contains(format) ? OriginalKind.None : OriginalKind.Text,
    };

    /// <summary>What there is to look at of an original. Nothing of it is run and nothing is fetched.</summary>
    /// <param name="format">Its form.</param>
    /// <param name="bytes">The original.</param>
    public static OriginalView Of(string format, ReadOnlyMemory<byte> bytes)
    {
        var kind = KindOf(format);
        if (kind == OriginalKind.None) return new(kind, null, "A document of this form is opened by a program of its own. Download it to look at it.");
        if (kind == OriginalKind.Pdf) return new(kind, null, null);
        if (bytes.Length > MostBytes) return new(kind, null, $"It has more than {MostBytes / 1024 / 1024} MB, which is too much to show here. Download it to look at it.");
        try
        {
            var content = kind == OriginalKind.Text ? TextEncoding.Decode(bytes.Span)?.Text : Guard.Run(stop => Page(format, bytes, stop), MostTime);
            return new(kind, content, content is null ? "Its characters cannot be decoded. Download it to look at it." : null);
        }
        catch (Exception unreadable) when (unreadable is TimeoutException or InvalidDataException or IntakeException or FormatException)
        {
            return new(kind, null, "It cannot be taken apart within bounds. Download it to look at it.");
        }
    }

    private static string? Page(string format, ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var html = format == "mhtml"
            ? MimeFile.Load(bytes, stop).BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml) is { } page ? MimeFile.TextOf(page, IntakeLimits.Default) : null
            : HtmlEncoding.Decode(bytes.Span)?.Text;
        return html is null ? null : HtmlFormat.Plain(html);
    }
}
