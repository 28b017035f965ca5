using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// A statement whose words show that its source does not know the thing: "it has been said that ...", which nobody says, and
/// "according to the harbour, ..." inside the content, which is the harbour's. It never makes the second origin.
/// </summary>
internal static class Unowned
{
    private const string According = "according to ";
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

    private static bool IsAnothers(Proposition said) => said.Content.StartsWith(According, StringComparison.OrdinalIgnoreCase);
}
