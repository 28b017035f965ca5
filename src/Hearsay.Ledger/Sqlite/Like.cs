namespace Hearsay.Ledger.Sqlite;

/// <summary>Patterns for LIKE with <c>ESCAPE '\'</c>, in which every character of the person's stands for itself.</summary>
internal static class Like
{
    /// <summary>Anything that holds these words; null for none.</summary>
    public static string? Part(string? words) => string.IsNullOrWhiteSpace(words) ? null : $"%{Escape(words.Trim())}%";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
