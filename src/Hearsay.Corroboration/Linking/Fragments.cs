namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Contents that tell nothing to whoever reads them alone: a thing or a time without anything said of it ("the lorries", "this afternoon"). What reading took for a statement by
/// mistake is mostly so. It errs towards no: what has a verb, a name, a number or an answer in it is none.
/// </summary>
internal static class Fragments
{
    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal)
    {
        "i", "you", "he", "she", "it", "we", "they", "who", "nobody", "nothing", "none", "somebody", "someone", "something", "everybody", "everyone", "everything", "anybody", "anyone", "anything",
    };

    // Verbs that are no concepts of their own, for they tell nothing of what a statement is about.
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "am", "is", "are", "was", "were", "be", "been", "being", "do", "does", "did", "done", "have", "has", "had", "having", "can", "could", "may", "might", "must", "shall", "should", "will", "would", "ought",
        "say", "says", "said", "tell", "tells", "told", "ask", "asks", "asked", "add", "adds", "added", "mention", "mentioned", "get", "gets", "got", "getting", "go", "goes", "went", "gone", "going", "come", "comes",
        "came", "coming", "take", "takes", "took", "taken", "taking", "make", "makes", "made", "making", "put", "puts", "give", "gives", "gave", "given", "giving", "keep", "keeps", "kept", "let", "lets", "want",
        "wants", "wanted", "need", "needs", "needed", "used", "using", "try", "tries", "tried", "seem", "seems", "seemed", "become", "becomes", "became", "looks", "looked", "speaks", "spoke",
        "yes", "ok", "okay", "indeed",
    };

    /// <summary>True for such a content.</summary>
    public static bool Are(Proposition said)
    {
        if (!said.SaysLittle || said.Doings.Count > 0 || said.Names.Count > 0 || said.Terms.Any(t => t.Term.Dimmed.HasFlag(Dimming.Asked))) return false;
        // What only sets the scene tells something as well: "until then they carried water from the canal".
        var telling = said.Terms.Count(t => !t.Term.IsSpeaker && (t.Term.Dimmed & (Dimming.Time | Dimming.Kind)) == 0);
        var words = said.Wording.Split(' ');
        return telling < 2 && !Array.Exists(words, IsVerb) && (telling == 0 || !Array.Exists(words, Subjects.Contains));
    }

    // "It's", "they've" and "didn't" have one tied on.
    private static bool IsVerb(string word) => Verbs.Contains(word) || Negation.Is(word) || word.Contains('\'', StringComparison.Ordinal);
}
