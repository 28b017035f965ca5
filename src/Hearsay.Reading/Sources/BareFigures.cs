using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Subjects that are nobody's: figures, results and the like without a word of whose they are. Examples: <c>figures showed that</c> · <c>the latest data suggest</c> ·
/// <c>history shows</c>. "The ministry's figures", "a survey" and "the records" are somebody's or something, and no work of this class.
/// </summary>
internal static class BareFigures
{
    private static readonly HashSet<string> Heads = new(StringComparer.Ordinal)
        { "figures", "data", "numbers", "statistics", "results", "facts", "events", "history", "experience", "evidence", "calculations", "findings", "totals", "tests", "signs", "indications" };

    private static readonly HashSet<string> Newness = new(StringComparer.Ordinal)
        { "latest", "new", "newest", "recent", "first", "early", "preliminary", "provisional", "final", "current", "available", "other", "such", "same", "all", "these", "those", "this", "the" };

    /// <summary>True when a phrase says no more than that there are figures.</summary>
    public static bool Are(TokenWords words, TokenRange range, int headEnd)
    {
        if (headEnd != range.End || !Heads.Contains(words[headEnd - 1])) return false;
        for (var i = range.Start; i < headEnd - 1; i++)
            if (!Newness.Contains(words[i])) return false;
        return true;
    }
}
