using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Who speaks first by a description and then, at once, by a bare name: <c>A signalman who left in May says he had reported the rust. “They laughed,” Bruno Tesk
/// said.</c> A name that nothing tells of at its first mention is that of whoever was told of just before; one who does not want to be named stays unnamed.
/// </summary>
internal static class NamedLater
{
    /// <summary>By whose name each described speaker goes on, and speaks from then on; empty for most reports.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="acts">The acts.</param>
    /// <param name="speakers">Who speaks each act.</param>
    /// <param name="mentions">Every mention of the text; asked for only where such a name is found.</param>
    public static IReadOnlyDictionary<Entity, Entity> Of(TokenWords words, IReadOnlyList<Act> acts, IReadOnlyList<Entity?> speakers, IEnumerable<Mention> mentions)
    {
        var named = new Dictionary<Entity, Entity>();
        Dictionary<Entity, int>? firsts = null;
        var previous = -1;
        foreach (var i in Enumerable.Range(0, acts.Count).Where(i => acts[i] is { Outer: < 0, IsNarrated: false, Found.Speaker.Count: > 0 } && speakers[i] is not null).OrderBy(i => acts[i].Start))
        {
            if (previous >= 0 && Follows(previous, i)) Join(named, speakers[previous]!, speakers[i]!);
            previous = i;
        }

        return named;

        bool Follows(int before, int now) =>
            speakers[before] != speakers[now] && !named.ContainsKey(speakers[before]!) && IsBare(words, acts[now], speakers[now]!) && IsDescribed(words, acts[before], speakers[before]!)
            && words.ParagraphAt(First(words, acts[now])) - words.ParagraphAt(First(words, acts[before])) <= 1
            && (firsts ??= FirstsOf(mentions)).GetValueOrDefault(speakers[now]!, int.MaxValue) >= First(words, acts[now]);
    }

    private static void Join(Dictionary<Entity, Entity> named, Entity before, Entity now)
    {
        named[before] = now;
        now.AddAlias(before.Name);
        now.Heads.UnionWith(before.Heads);
        now.IsHeld |= before.IsHeld;
    }

    /// <summary>The first token by which each is mentioned.</summary>
    private static Dictionary<Entity, int> FirstsOf(IEnumerable<Mention> mentions)
    {
        var firsts = new Dictionary<Entity, int>();
        foreach (var mention in mentions)
            if (!firsts.TryGetValue(mention.Entity, out var first) || mention.Token < first) firsts[mention.Entity] = mention.Token;
        return firsts;
    }

    /// <summary>The first token of the words for who speaks an act.</summary>
    private static int First(TokenWords words, Act act) => Math.Min(words.At(act.Found.Speaker[0].Start), words.Count - 1);

    /// <summary>A person's name by itself, beside a quotation.</summary>
    private static bool IsBare(TokenWords words, Act act, Entity entity)
    {
        if (act.Mode is not (Mode.Direct or Mode.Mixed) || act.Found.Cue.Count == 0 || entity is not { IsNamed: true, Kind: SourceKind.Person, Title: null, IsPublisher: false }) return false;
        var range = words.RangeOf(act.Found.Speaker[0]);
        var end = range.Start;
        while (end < range.End && words.IsCapital(end)) end++;
        // "Orry said", "Orry of the team said", no "Orry, the baker,".
        return end - range.Start is 2 or 3 or 4 && (end == range.End ? entity.Role is null && words[end] != "," : words[end] == "of" && words[end + 1] is "the" or "its" or "that");
    }

    /// <summary>One person without a name, whom no article says to be known, and who does not hide.</summary>
    private static bool IsDescribed(TokenWords words, Act act, Entity entity)
    {
        if (entity is not { IsNamed: false, IsPlural: false } || !(entity is { IsPerson: true, IsHuman: true } || entity.Name.StartsWith("one of ", StringComparison.OrdinalIgnoreCase))) return false;
        var first = First(words, act);
        var sentence = words.Sentence(first);
        for (var i = sentence.Start; i < sentence.End; i++)
            if (words[i] is "named" or "name" or "identified" or "anonymity" or "anonymously") return false;
        return words[first] is "a" or "an" or "one" or "its" or "their" or "his" or "her";
    }
}
