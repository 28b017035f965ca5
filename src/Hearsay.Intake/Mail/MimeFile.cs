using System.Text;
using Hearsay.Intake.Web;
using MimeKit;

namespace Hearsay.Intake.Mail;

/// <summary>Opens MIME with the limits it needs: how deep parts may nest, and how much they may decode to.</summary>
internal static class MimeFile
{
    private const int MaxDepth = 50;

    /// <summary>The message in the bytes.</summary>
    public static MimeMessage Load(ReadOnlyMemory<byte> bytes, CancellationToken stop)
    {
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MaxDepth;
        options.RespectContentLength = false;
        using var stream = ByteStream.Over(bytes);
        return MimeMessage.Load(options, stream, stop);
    }

    /// <summary>The decoded bytes of a part; empty when it has none.</summary>
    public static byte[] BytesOf(MimePart part, IntakeLimits limits)
    {
        if (part.Content is null) return [];
        using var output = new LimitedStream(limits.MaxBytes);
        part.Content.DecodeTo(output);
        return output.ToArray();
    }

    /// <summary>The text of a part in the charset it names, else as its bytes tell.</summary>
    public static string TextOf(TextPart part, IntakeLimits limits)
    {
        var bytes = BytesOf(part, limits);
        if (part.ContentType.Charset is { Length: > 0 } charset && HtmlEncoding.Named(charset) is { } encoding) return encoding.GetString(bytes);
        return (part.IsHtml ? HtmlEncoding.Decode(bytes) : TextEncoding.Decode(bytes))?.Text ?? Encoding.Latin1.GetString(bytes);
    }
}
