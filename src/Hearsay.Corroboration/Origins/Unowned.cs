using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// A statement whose words show that its source does not know the thing: "it has been said that ...", which nobody says, and
/// "according to the harbour, ..." or "..., as the harbour has announced" inside the content, which is the harbour's. It never makes the second origin.
/// </summary>
internal static class Unowned
{
    private const string According = "according to ";
    private const int ShortestCredit = 4;
    private const int LongestCredit = 9;
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "said", "says", "reported", "reports", "announced", "communicated", "stated", "states", "confirmed", "told", "put", "noted", "notified" };
    private static readonly HashSet<string> Passive = new(StringComparer.Ordinal) { "is", "was", "has", "had", "been" };

    /// <summary>True when the content is not its source's to know.</summary>
    public static bool Is(Proposition said) => IsImpersonal(said) || IsAnothers(said);

    // "It said" is a body's own word; "it has been said" and "it was said" are nobody's.
    private static bool IsImpersonal(Proposition said)
    {
        var text = said.Report.Text;
        if (said.Statement.Speaker is not [var speaker] || said.Statement.Cue is not [var cue, ..]) return false;
        if (speaker.End > text.Length || cue.End > text.Length || !speaker.In(text).Equals("it", StringComparison.OrdinalIgnoreCase)) return false;
        var words = Word.Split(cue.In(text));
        return words.Count > 1 && Passive.Contains(words[0].Lower);
    }

    private static bool IsAnothers(Proposition said) => said.Content is var content
        && (content.StartsWith(According, StringComparison.OrdinalIgnoreCase) || content.Contains(", " + According, StringComparison.OrdinalIgnoreCase) || EndsInCredit(content));

    // "..., as the harbour has announced".
    private static bool EndsInCredit(string content)
    {
        var words = Word.Split(content);
        if (words.Count < ShortestCredit || !Telling.Contains(words[^1].Lower)) return false;
        var opener = words.FindLastIndex(w => w is { AfterComma: true, Lower: "as" });
        return opener > 0 && words.Count - opener <= LongestCredit && !words.Skip(opener + 1).Any(w => w.AfterComma || w.AtStart);
    }
}
