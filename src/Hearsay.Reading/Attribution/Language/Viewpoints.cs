namespace Hearsay.Reading.Attribution.Language;

/// <summary>
/// Set phrases that name whose words, view or order a sentence gives, as "according to" does: <c>in the words of Ada Marn</c>, <c>by order of the
/// harbour master</c>, <c>in his opinion</c>, <c>by the union's count</c>.
/// </summary>
internal static class Viewpoints
{
    private static readonly string[][] Before =
        [.. new[] { "in the words of", "in the opinion of", "in the view of", "in the judgement of", "in the judgment of", "in the account of", "in the telling of", "by order of", "by orders of", "on the orders of", "on orders from", "on the order of", "on the word of", "by the account of", "by the reckoning of" }.Select(p => p.Split(' '))];

    private static readonly WordSet FirstWords = new(string.Join(' ', Before.Select(p => p[0]).Distinct()));
    private static readonly WordSet Openers = new("in by to");
    private static readonly WordSet Nouns = new("opinion view judgement judgment account telling words reckoning count estimation");

    /// <summary>What somebody acts on and that says nothing by itself, where it closes a clause: "marked according to the law".</summary>
    public static WordSet Rulings { get; } = new("law laws rules regulations procedure procedures custom tradition schedule plan instructions needs");

    /// <summary>Number of tokens of a phrase that the name follows, or 0.</summary>
    public static int LengthAt(Passage passage, int at)
    {
        if (!passage.Is(at, FirstWords)) return 0;
        foreach (var phrase in Before)
            if (Matches(passage, at, phrase)) return phrase.Length;
        return 0;
    }

    /// <summary>The possessor and the end of "in his opinion", "by the union's count"; null for other words.</summary>
    public static (Tokens.TokenRange Speaker, int End)? Possessed(Passage passage, int at, int limit)
    {
        if (!passage.Is(at, Openers)) return null;
        for (var i = at + 2; i < Math.Min(limit, at + 9); i++)
        {
            if (!passage.Is(i, Nouns)) continue;
            var owner = passage.Is(i - 1, "own") ? i - 1 : i;
            if (passage.Is(owner - 1, Own) && owner - 1 == at + 1) return (new Tokens.TokenRange(at + 1, at + 2), i + 1);
            return passage[owner - 1] == Tag.Possessive && owner - 2 > at ? (new Tokens.TokenRange(at + 1, owner - 1), i + 1) : null;
        }

        return null;
    }

    private static WordSet Own { get; } = new("his her its their my our");

    private static bool Matches(Passage passage, int at, string[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
            if (!passage.Is(at + i, phrase[i])) return false;
        return true;
    }
}
