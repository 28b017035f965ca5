namespace Hearsay.Model;

/// <summary>
/// One document as taken in: its text and what is known of it. The text is never altered after intake, and every span counts
/// from its start, header lines included. Not the original bytes: those are kept by the ledger under <see cref="Sha256"/>.
/// </summary>
public sealed record Report
{
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

    /// <summary>What intake had to decide or mend, in plain sentences: an encoding it guessed, a header line it could not use.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
