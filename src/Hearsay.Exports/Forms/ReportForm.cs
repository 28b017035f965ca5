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
    IReadOnlyList<StatementForm> Statements);
