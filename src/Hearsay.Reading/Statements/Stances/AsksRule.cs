using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// The speaker wants to know: a cue of asking that brings no request, or a content that ends in a question mark.
/// Example: <c>Asked by police about the cargo, the mate shrugged.</c>
/// </summary>
internal sealed class AsksRule : IStanceRule
{
    private static readonly Phrases Cues = new(
        "ask", "asks", "asked", "asking", "wondered", "wonders", "wanted to know", "wants to know", "want to know", "inquired", "enquired", "queried", "question", "questioned whether");

    private static readonly Phrases Replies = new("replied", "answered", "said", "replies", "says", "told");

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (act.HasCue(words, Cues) && !act.HasCue(words, Replies)) return IsRequest(words, content.Start) ? null : Stance.Asks;
        return !act.IsNarrated && (words[content.End] == "?" || words[content.End - 1] == "?") ? Stance.Asks : null;
    }

    /// <summary>"asked residents of the town to go": the content is what someone is to do.</summary>
    public static bool IsRequest(TokenWords words, int start)
    {
        if (words[start - 1] == "to") return true;
        for (var i = start; i < start + 6 && !Questions.Contains(words[i]); i++)
            if (words[i] == "to") return true;
        return false;
    }

    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
        { "about", "whether", "if", "how", "when", "where", "who", "what", "which", "why", "was", "is", "are", "were", "did", "do", "does", "" };
}
