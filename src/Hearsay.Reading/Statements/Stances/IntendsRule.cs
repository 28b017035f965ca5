using Hearsay.Model;
using Hearsay.Reading.Sources;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// The speaker says it will be made so: a cue of promise or order, or a content in which the speaker itself will act.
/// Examples: <c>The ministry ordered the harbour closed.</c> <c>The company said it would repay the fares.</c>
/// </summary>
internal sealed class IntendsRule : IStanceRule
{
    private static readonly Phrases Cues = new(
        "vow", "vows", "vowed", "vowing", "pledge", "pledges", "pledged", "pledging", "promise", "promises", "promised", "promising", "threaten", "threatens", "threatened", "threatening",
        "plan to", "plans to", "planned to", "planning to", "plans", "intend", "intends", "intended", "intention", "order", "orders", "ordered", "ordering", "undertook", "committed to",
        "announced plans", "instructed", "instructs", "commanded", "directed", "directs", "are directed", "forbade", "forbids", "forbidden", "undertake", "undertakes", "undertaken", "agreed to", "agrees to", "swore to", "swears to", "decreed", "ruled that");

    // What stands "by order of" somebody is so already.
    private static readonly Phrases OnOrders = new("by order", "by orders", "on the order", "on the orders", "on orders");

    private static readonly Phrases Coming = new(
        "will", "'ll", "would", "shall", "plan to", "plans to", "planned to", "intend to", "intends to", "intended to", "am going to", "is going to", "are going to", "was going to", "were going to", "aim to", "aims to");

    private static readonly HashSet<string> Selves = new(StringComparer.Ordinal) { "i", "we", "it", "he", "she", "they" };

    // States and perceptions that come by themselves: nobody makes them so.
    private static readonly HashSet<string> Passive = new(StringComparer.Ordinal)
    {
        "be", "have", "n't", "see", "know", "find", "need", "like", "not", "never", "rather", "take", "last", "probably", "likely", "mean", "remember", "love", "feel", "hear", "die", "look",
    };

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (act.HasCue(words, Cues)) return act.HasCue(words, OnOrders) ? null : Stance.Intends;
        return WillAct(act, words, content.Start, content.End) ? Stance.Intends : null;
    }

    private static bool WillAct(Act act, TokenWords words, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + 8); i++)
        {
            var length = Coming.LengthAt(words, i, end);
            if (length == 0) continue;
            return !Passive.Contains(words[i + length]) && !IsSomewhere(words, i + length) && IsSelf(act, words, start, i);
        }

        return false;
    }

    // "Was going to Russia", "is going to the market".
    private static bool IsSomewhere(TokenWords words, int at) => words[at - 2] == "going" && (words.IsCapital(at) || words[at] is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "school" or "work" or "sea" or "war");

    /// <summary>In its own voice a publisher names itself by its last word or its initials.</summary>
    private static bool IsPublisher(string word, string? publisher)
    {
        if (string.IsNullOrWhiteSpace(publisher) || word.Length < 2) return false;
        var parts = publisher.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return word == parts[^1] || word == parts[0] || word == string.Concat(parts.Select(p => p[0]).Where(char.IsUpper));
    }

    private static bool IsSelf(Act act, TokenWords words, int start, int verb)
    {
        if (verb - start <= 3 && (act.IsNarrated || act.Mode == Mode.Direct ? words[verb - 1] is "we" or "i" : Selves.Contains(words[verb - 1]))) return true;
        if (act.IsNarrated && words[verb - 2] == "the" && words.Text.Report.Header is { Byline: null, Agency: null } header && !OutletWords.IsName(header.Publisher ?? "") && BodyWords.KindOf(words[verb - 1]) is SourceKind.Government or SourceKind.Organization) return true;
        if (act.IsNarrated) return IsPublisher(words.Raw(verb - 1), words.Text.Report.Header.Publisher);
        if (act.Found.Speaker.Count == 0) return false;
        var speaker = words.RangeOf(act.Found.Speaker[^1]);
        return verb > start && speaker.Length > 0 && words[verb - 1].Length > 3 && words[verb - 1] == words[speaker.End - 1];
    }
}
