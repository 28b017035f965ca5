using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A report with its statements: one line of <c>read --format jsonl</c>.</summary>
/// <param name="Document">The report's name.</param>
/// <param name="Sha256">SHA-256 of the original bytes, lower-case hexadecimal.</param>
/// <param name="Title">Title, or null.</param>
/// <param name="Publisher">Publisher, or null.</param>
/// <param name="Published">ISO 8601 date or date-time as the report gives it, or null.</param>
/// <param name="Statements">What was found, in text order.</param>
public sealed record ReportForm(
    string Document,
    string Sha256,
    string? Title,
    string? Publisher,
    string? Published,
    IReadOnlyList<StatementForm> Statements)
{
    /// <summary>The form it came in: text, html, pdf.</summary>
    public required string Format { get; init; }

    /// <summary>ISO 639-1 code of its language, or null when it cannot be told.</summary>
    public string? Language { get; init; }

    /// <summary>Shared by reports that say the same in the same words; not written where the text is too short to tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TextKey { get; init; }

    /// <summary>The file it was taken out of; not written for a file of its own.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartForm? Part { get; init; }

    /// <summary>True when its publisher takes an earlier report back by it; not written otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Withdrawn { get; init; }

    /// <summary>Identity of the news item whose earlier version it takes the place of; not written where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Replaces { get; init; }

    /// <summary>Captives, victims and minors whom it names; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProtectedPersonForm>? ProtectedPersons { get; init; }

    /// <summary>The sources of its statements with the words that stand for each; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionedSourceForm>? Sources { get; init; }

    /// <summary>What leads spans back to pages, times or messages; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MarkForm>? Marks { get; init; }
}
