using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// The speaker wants to know, or wants it done: a cue of asking, requesting, demanding or pleading, or a content that ends in a question mark.
/// Examples: <c>Asked by police about the cargo, the mate shrugged.</c> · <c>The union demanded an inquiry.</c> An order by one who can give it is no request.
/// </summary>
internal sealed class AsksRule : IStanceRule
{
    private static readonly Phrases Cues = new(
        "ask", "asks", "asked", "asking", "wondered", "wonders", "wanted to know", "wants to know", "want to know", "inquired", "enquired", "inquires", "enquires", "queried", "question", "questioned whether", "wished to know",
        "demand", "demands", "demanded", "demanding", "urge", "urges", "urged", "urging", "request", "requests", "requested", "beg", "begs", "begged", "plead", "pleads", "pleaded", "plea", "called for", "calls for", "calling for", "call for",
        "called on", "calls on", "calling on", "call on", "call upon", "called upon", "calls upon", "appealed for", "appealed to", "appeals for", "appeals to", "appealed", "appeal for", "invited", "invites", "are invited", "recommends", "recommended", "advises", "advised", "seeks", "sought", "clamoured for",
        "clamored for", "clamouring for", "press for", "pressed for", "pushed for", "pushing for", "wants to", "wanted to", "implored", "implores", "petitioned");

    private static readonly Phrases Telling = new("told", "tells", "tell", "warned", "warns");

    private static readonly Phrases Replies = new("replied", "answered", "said", "replies", "says", "told");

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (act.HasCue(words, Cues) && !act.HasCue(words, Replies)) return Stance.Asks;
        if (act.Mode == Mode.Indirect && act.HasCue(words, Telling) && IsRequest(words, content.Start)) return Stance.Asks;
        return !act.IsNarrated && (words[content.End] == "?" || words[content.End - 1] == "?") ? Stance.Asks : null;
    }

    /// <summary>"asked residents of the town to go": the content is what someone is to do.</summary>
    private static bool IsRequest(TokenWords words, int start)
    {
        if (words[start - 1] == "to" || words[start] == "to") return true;
        for (var i = start; i < start + 6 && !Questions.Contains(words[i]); i++)
            if (words[i] == "to") return true;
        return false;
    }

    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
        { "about", "whether", "if", "how", "when", "where", "who", "what", "which", "why", "was", "is", "are", "were", "did", "do", "does", "" };
}
