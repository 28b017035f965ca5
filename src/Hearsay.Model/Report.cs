namespace Hearsay.Model;

/// <summary>
/// One document as taken in: its text and what is known of it. The text is never altered after intake, and every span counts
/// from its start, header lines included. Not the original bytes: those are kept by the ledger under <see cref="Sha256"/>.
/// </summary>
public sealed record Report
{
    /// <summary>The <see cref="Format"/> of plain text.</summary>
    public const string PlainText = "text";

    /// <summary>Path relative to the folder named on the command line, with <c>/</c>, or the file's name where a file was named.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the original bytes, 64 lower-case hexadecimal digits. It identifies the report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The whole text as decoded, line ends as they stand.</summary>
    public required string Text { get; init; }

    /// <summary>The part of the text below the header lines; the whole text when there is no header.</summary>
    public required TextSpan Body { get; init; }

    /// <summary>What the header says of the report; empty when there is none.</summary>
    public ReportHeader Header { get; init; } = new();

    /// <summary>The form it came in, one word: <c>text</c>, <c>html</c>, <c>pdf</c>.</summary>
    public string Format { get; init; } = PlainText;

    /// <summary>The language of the text, an ISO 639-1 code; null when it cannot be told. Only <c>en</c> and unknown ones are read for statements.</summary>
    public string? Language { get; init; }

    /// <summary>The file it was taken out of; null when it is a file of its own.</summary>
    public PartOf? Part { get; init; }

    /// <summary>What leads its spans back to pages, times or messages of the original, in text order; empty where the text has none.</summary>
    public IReadOnlyList<TextMark> Marks { get; init; } = [];

    /// <summary>
    /// A key that reports share when they say the same in the same words, whatever form, address or date they came under; null when
    /// the text is too short to tell.
    /// </summary>
    public string? TextKey { get; init; }

    /// <summary>True when its publisher takes back an earlier report by this one, and what it says is no longer held by anyone.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>
    /// Identity of the news item whose earlier version this one takes the place of, or takes back: what that version has as
    /// <see cref="ReportHeader.Url"/>. Null when it says nothing of an earlier one.
    /// </summary>
    public string? Replaces { get; init; }

    /// <summary>What intake had to decide or mend, in plain sentences: an encoding it guessed, a header line it could not use.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
