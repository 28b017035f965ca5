using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// Nobody of a kind did it: "no", "not one" or "not a single" before those who act, where a clause of the first sentence opens. Example: <c>No officer of
/// the port was on the pier, and not one guard had left his post.</c> Why: of one's own people such a thing is said only where the contrary was. Not for
/// "nobody" and "no one", nor for things, whose absence is a finding.
/// </summary>
internal sealed class NegatedAgentRule : IStanceRule
{
    private const int Reach = 4;

    private static readonly Phrases None = new("no", "not one", "not a single", "not one single", "none of our", "none of my", "none of his", "none of its");
    private static readonly Phrases There = new("there were", "there are", "there have been", "there had been", "there has been", "there was", "there is");

    // Those who act for a body: of others it is no denial that they did nothing.
    private static readonly HashSet<string> Acting = new(StringComparer.Ordinal)
    {
        "officer", "officers", "member", "members", "guard", "guards", "fighter", "fighters", "official", "officials", "agent", "agents", "policeman", "policemen", "unit", "units", "aircraft", "plane", "planes", "ship", "ships", "vessel", "vessels", "drone", "drones", "crew", "personnel", "staff", "servicemen", "forces", "troops", "missile", "missiles", "employee", "employees", "worker", "workers", "soldier", "soldiers", "serviceman",
    };

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (content.Length < Reach) return null;
        var limit = Math.Min(content.End, words.Sentence(content.Start).End);
        for (var i = content.Start; i < limit; i++)
            if (Opens(words, content, i) && Denies(words, i, limit)) return Stance.Denies;
        return null;
    }

    /// <summary>The content's start, behind "that", or where a clause joins on.</summary>
    private static bool Opens(TokenWords words, TokenRange content, int at) =>
        at == content.Start || (at == content.Start + 1 && words[content.Start] == "that") || (words[at - 1] is "and" or ";" && words[at] == "not");

    private static bool Denies(TokenWords words, int at, int limit)
    {
        var isThere = There.LengthAt(words, at, limit);
        var length = None.LengthAt(words, at + isThere, limit);
        if (length == 0) return false;
        var start = at + isThere + length;
        for (var i = start; i < Math.Min(limit, start + Reach); i++)
            if (Acting.Contains(words[i])) return i + 1 < limit;
        return false;
    }
}
