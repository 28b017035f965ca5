using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A report as kept, without its text.</summary>
public sealed record ReportSummary
{
    /// <summary>SHA-256 of the original bytes: what identifies the report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The name it first came under.</summary>
    public required string Name { get; init; }

    /// <summary>What it says of itself.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>What intake had to decide or mend.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Size of the original in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset Added { get; init; }

    /// <summary>What read it.</summary>
    public required string ReaderVersion { get; init; }

    /// <summary>How many statements were found in it.</summary>
    public required int Statements { get; init; }

    /// <summary>The form it came in.</summary>
    public string Format { get; init; } = Model.Report.PlainText;

    /// <summary>The language of its text, or null when it could not be told.</summary>
    public string? Language { get; init; }

    /// <summary>Shared by reports that say the same in the same words; null when the text is too short to tell.</summary>
    public string? TextKey { get; init; }

    /// <summary>The file it was taken out of; null when it is a file of its own.</summary>
    public PartOf? Part { get; init; }
}
