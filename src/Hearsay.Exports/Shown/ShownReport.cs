using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>A report as an export shows it, without its text.</summary>
/// <param name="Sha256">SHA-256 of the original bytes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Header">What it says of itself; the address is null where it is none of the web.</param>
/// <param name="Statements">What was found in it, in text order.</param>
internal sealed record ShownReport(string Sha256, string Name, ReportHeader Header, IReadOnlyList<ShownStatement> Statements)
{
    /// <summary>The form it came in.</summary>
    public string Format { get; init; } = Report.PlainText;

    /// <summary>The language of its text, an ISO 639-1 code, or null.</summary>
    public string? Language { get; init; }

    /// <summary>SHA-256 of the file it was taken out of, or null.</summary>
    public string? Container { get; init; }

    /// <summary>True when its publisher takes back an earlier report by it.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>True where its address is left out, for it gives a hidden name.</summary>
    public bool HidesAddress { get; init; }

    /// <summary>Its title, or its name where it has none.</summary>
    public string Title => string.IsNullOrWhiteSpace(Header.Title) ? Name : Header.Title;
}
