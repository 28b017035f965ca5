using Hearsay.Model;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Words of probability, each kept with the level it belongs to. In <c>officials say it is likely that divers believe the rope may have been cut</c>,
/// "likely" is the officials' and "may" the divers'. A word within a statement that is itself within another belongs to the inner one alone.
/// </summary>
internal sealed class Hedges
{
    private static readonly Phrases Words = new(
        "almost certainly", "very likely", "most likely", "highly likely", "likely", "highly unlikely", "very unlikely", "unlikely", "probably", "possibly", "perhaps", "maybe", "may", "might", "could have", "could be", "appears to", "appear to", "appeared to",
        "seems to", "seem to", "seemed to", "seemingly", "apparently", "allegedly", "reportedly", "supposedly", "presumably", "is thought to", "are thought to", "is believed to", "are believed to", "a chance that", "no doubt", "certainly", "almost impossible",
        "impossible", "conceivably", "in all probability", "probable", "improbable", "remote chance", "even chance", "beyond doubt", "cannot be excluded", "can not be excluded");

    private readonly List<TextSpan>[] _ofActs;

    /// <summary>Looks through the whole text once.</summary>
    public Hedges(TokenWords words, IReadOnlyList<Act> acts)
    {
        _ofActs = [.. acts.Select(_ => new List<TextSpan>())];
        var owner = Innermost(words, acts);
        for (var i = 0; i < words.Count;)
        {
            var length = owner[i] < 0 || IsMonth(words, i) ? 0 : Words.LengthAt(words, i, words.Count);
            if (length > 0) _ofActs[owner[i]].Add(words.SpanOf(i, i + length));
            i += Math.Max(1, length);
        }
    }

    /// <summary>The words of probability of an act's own level, in text order.</summary>
    public IReadOnlyList<TextSpan> Of(int act) => _ofActs[act];

    /// <summary>For each token the act whose content holds it and no other act's within; -1 outside all. Acts come outer before inner.</summary>
    private static int[] Innermost(TokenWords words, IReadOnlyList<Act> acts)
    {
        var owner = new int[words.Count];
        Array.Fill(owner, -1);
        foreach (var i in Enumerable.Range(0, acts.Count).OrderByDescending(a => acts[a].Whole.Length).ThenBy(a => a))
        {
            foreach (var range in acts[i].Content.Select(words.RangeOf))
                if (range.Length > 0) Array.Fill(owner, i, range.Start, range.Length);
        }

        return owner;
    }

    private static bool IsMonth(TokenWords words, int at) => words[at] == "may" && words.IsCapital(at) && (words.Kind(at + 1) == Tokens.TokenKind.Number || words.Kind(at - 1) == Tokens.TokenKind.Number);
}
