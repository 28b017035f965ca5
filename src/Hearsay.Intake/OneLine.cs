namespace Hearsay.Intake;

/// <summary>Values that stand on one line, such as titles and names.</summary>
internal static class OneLine
{
    /// <summary>The words with single spaces between them; null when there are none.</summary>
    public static string? Of(string? value) =>
        value is not null && string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : null;
}
