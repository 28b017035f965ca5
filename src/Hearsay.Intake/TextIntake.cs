using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// Plain text, with a header of <c>Key: value</c> lines or without one, as a report. The text is kept as decoded, line ends
/// and all; a byte order mark tells the encoding and is not part of the text. It opens no file and reads no statement.
/// </summary>
public static class TextIntake
{
    /// <summary>Makes a report of the bytes of one file.</summary>
    /// <param name="name">The report's name: path relative to the folder named by the person, or the file's name.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="limits">How much to take in; <see cref="IntakeLimits.Default"/> when null.</param>
    /// <returns>The report, or a fault for input that is empty, blank, too large, binary or in no encoding that can be told.</returns>
    public static IntakeResult Read(string name, ReadOnlyMemory<byte> bytes, IntakeLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        limits ??= IntakeLimits.Default;
        return Read(new Part(new Spending(limits)) { Name = name, Bytes = bytes }, limits);
    }

    /// <summary>As the other, of a part.</summary>
    internal static IntakeResult Read(Part part, IntakeLimits limits)
    {
        var (name, bytes) = (part.Name, part.Bytes);
        if (bytes.IsEmpty) return Fail(name, "the file is empty.", "Check that it was saved or downloaded in full.");
        if (bytes.Length > limits.MaxBytes) return IntakeResult.Of(TooLarge(name, bytes.Length, limits));
        if (BinaryFormat.Of(bytes.Span) is { } format) return Fail(name, $"this looks like {format}, not plain text.", "Save its text as a .txt file in UTF-8 and read that.");
        if (TextEncoding.Decode(bytes.Span) is not { } decoded)
            return Fail(name, "this is binary data, not plain text.", "Save its text as a .txt file in UTF-8 and read that.");
        if (string.IsNullOrWhiteSpace(decoded.Text)) return Fail(name, "the file holds nothing but white space.", "Check that it was saved or downloaded in full.");
        return IntakeResult.Of(Report(part, decoded));
    }

    /// <summary>The fault of an input of more bytes than the limit, for callers that stop reading early.</summary>
    /// <param name="name">The input as the person named it.</param>
    /// <param name="length">Its length in bytes, or null when it is not known.</param>
    /// <param name="limits">The limit it went over.</param>
    public static Fault TooLarge(string name, long? length, IntakeLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var found = length is { } bytes ? $"{Megabytes(bytes)} MB" : "more";
        return new Fault(name, $"the file has {found}, the limit is {Megabytes(limits.MaxBytes)} MB.", "Split it into one file a report.");
    }

    private static Report Report(Part part, DecodedText decoded)
    {
        var header = HeaderLines.Read(decoded.Text);
        return new Report
        {
            Name = part.Name,
            Sha256 = part.Sha256,
            Text = decoded.Text,
            Body = new TextSpan(header.BodyStart, decoded.Text.Length),
            Header = header.Header,
            Notes = decoded.Note is null ? header.Notes : [decoded.Note, .. header.Notes],
        };
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.##", CultureInfo.InvariantCulture);

    private static IntakeResult Fail(string name, string problem, string remedy) => IntakeResult.Of(new Fault(name, problem, remedy));
}
