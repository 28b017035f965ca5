namespace Hearsay.Reading.Statements.Retractions;

/// <summary>The words by which something said is taken back or called wrong, and those that name something said.</summary>
internal static class RetractionWords
{
    private static readonly string[] Behind = ["on", "from", "off from", "off"];

    /// <summary>Verbs of taking back in forms that tell of it as done or being done; what is taken back comes after them.</summary>
    public static readonly Phrases Verbs = new(
    [
        "withdrew", "withdraws", "withdrawn", "withdrawing", "retracted", "retracts", "retracting", "recanted", "recants", "recanting", "rescinded", "rescinds", "unsaid",
        "took back", "takes back", "taken back", "taking back", "walked back", "walks back", "walking back", "disavowed", "disavows", "disowned", "disowns", "renounced", "renounces", "revoked", "revokes",
        "reversed", "dropped", "drops", "abandoned", "abandons", "corrected", "corrects", "correcting", "amended", "amends", "rectified", "rectifies", "distanced itself from", "distanced himself from", "distanced herself from", "distanced themselves from",
        .. new[] { "rowed back", "rows back", "rowing back", "backed away", "backs away", "backing away", "backed down", "backs down", "backed off", "backtracked", "backtracks", "backpedalled", "backpedaled", "back-pedalled", "climbed down", "retreated", "retreats" }
            .SelectMany(verb => Behind.Select(particle => $"{verb} {particle}")),
    ]);

    /// <summary>True for the first word of a verb by which others' words are put right, too: "corrected the paper's report". Only with "its" or "our" it takes back.</summary>
    public static bool OfOthersToo(string word) => word is "corrected" or "corrects" or "correcting" or "correct" or "amended" or "amends" or "rectified" or "rectifies" or "reversed" or "renounced" or "renounces" or "revoked" or "revokes" or "disowned" or "disowns" or "disavowed" or "disavows";

    /// <summary>The same as a speaker says them of himself: "we withdraw".</summary>
    public static readonly Phrases FirstPerson = new("withdraw", "retract", "recant", "take back", "walk back", "rescind", "disown", "disavow", "correct", "revoke");

    /// <summary>Past participles behind what is taken back: "the claim has been withdrawn".</summary>
    public static readonly Phrases Undone = new("withdrawn", "retracted", "recanted", "rescinded", "taken back", "walked back", "disowned", "disavowed", "revoked");

    /// <summary>Words that say that something said was wrong.</summary>
    public static readonly Phrases Falsehood = new(
    [
        .. new[] { "is", "are", "was", "were", "had been", "has been", "have been", "be", "proved", "proved to be", "turned out to be" }.SelectMany(be =>
            new[] { "wrong", "false", "incorrect", "mistaken", "inaccurate", "untrue", "erroneous", "a mistake", "an error", "in error", "not true", "not correct", "not right", "not accurate", "unfounded", "based on an error", "based on a mistake" }.Select(what => $"{be} {what}")),
    ]);

    /// <summary>Before a verb: it is not done, or not yet, or not by whoever is named.</summary>
    public static readonly HashSet<string> Undoing = new(StringComparer.Ordinal)
        { "not", "n't", "never", "refused", "refuses", "refusing", "declined", "declines", "will", "'ll", "would", "should", "must", "may", "might", "could", "can", "to", "if", "whether", "unless", "without", "cannot", "until" };

    /// <summary>Who speaks, in his own words or in those of whoever tells of him.</summary>
    public static readonly HashSet<string> Selves = new(StringComparer.Ordinal) { "i", "we", "it", "he", "she", "they" };

    /// <summary>What may stand between who speaks and the verb.</summary>
    public static readonly HashSet<string> Light = new(StringComparer.Ordinal)
        { "that", "had", "has", "have", "was", "is", "are", "were", "been", "now", "hereby", "therefore", "thus", "later", "since", "fully", "formally", "then", "must", "am", "'s", "'ve", "'re", "'m", "also", "today", "yesterday", "accordingly", "unreservedly", "publicly" };

    /// <summary>Verbs that "no longer" before them take back.</summary>
    public static readonly HashSet<string> Holding = new(StringComparer.Ordinal)
        { "say", "says", "said", "claim", "claims", "claimed", "maintain", "maintains", "maintained", "believe", "believes", "believed", "assert", "asserts", "insist", "insists", "insisted", "report", "reports", "state", "states", "think", "thinks", "contend", "contends", "allege", "alleges", "assume", "assumes", "hold", "holds", "argue", "argues", "speak", "speaks", "spoke" };

    /// <summary>Adverbs by which an own saying is called wrong.</summary>
    public static readonly HashSet<string> Wrongly = new(StringComparer.Ordinal) { "incorrectly", "wrongly", "mistakenly", "erroneously", "inaccurately", "falsely" };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "its", "his", "her", "their", "our", "my" };
    private static readonly HashSet<string> Other = new(StringComparer.Ordinal) { "the", "a", "an", "that", "this", "these", "those", "all" };

    private static readonly HashSet<string> Sayings = new(StringComparer.Ordinal)
    {
        "claim", "claims", "statement", "statements", "report", "reports", "story", "stories", "allegation", "allegations", "accusation", "accusations", "assertion", "assertions", "figure", "figures", "count", "number", "numbers", "estimate", "estimates",
        "toll", "account", "version", "remark", "remarks", "comment", "comments", "words", "confession", "testimony", "announcement", "post", "posts", "tweet", "message", "article", "bulletin", "suggestion", "assessment", "finding", "findings", "conclusion", "communique", "insinuation", "charge", "information", "tally",
    };

    /// <summary>Number of tokens that name something said, at a place: "its earlier report", "the claim"; 0 where none do.</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="isOwn">True when only somebody's own will do: "our", "his".</param>
    public static int ThingAt(TokenWords words, int at, bool isOwn = false)
    {
        if (!(Own.Contains(words[at]) || (!isOwn && Other.Contains(words[at])))) return 0;
        for (var i = at + 1; i < at + 5 && words.Kind(i) == Tokens.TokenKind.Word; i++)
        {
            if (Sayings.Contains(words[i]) && !Sayings.Contains(words[i + 1])) return i + 1 - at;
            if (words[i] is "that" or "of" or "to" or "and" or "'s" or "'" || Own.Contains(words[i]) || Other.Contains(words[i])) return 0;
        }

        return 0;
    }

    /// <summary>Number of tokens, as <see cref="ThingAt"/>, or of "what we said".</summary>
    public static int OwnAt(TokenWords words, int at) =>
        words[at] == "what" && words[at + 1] is "i" or "we" or "it" or "he" or "she" or "they" && words[at + 2] is "said" or "reported" or "wrote" or "told" or "published" or "had" ? 3 : ThingAt(words, at, isOwn: true);

    /// <summary>True for a word that names something said.</summary>
    public static bool IsSaying(string word) => Sayings.Contains(word);

    /// <summary>True where a number or a clause goes with what is named: "its figure of 40 dead", "the claim that it fell", "his words about the dam".</summary>
    public static bool HasMatter(TokenWords words, int behind) => words[behind] is "that" or "saying" or "claiming" or "alleging" or "stating" or "suggesting" or "about" or "on" or "of" or ":" || words[behind - 1] is "words" or "confession" || words.IsCapital(behind);
}
