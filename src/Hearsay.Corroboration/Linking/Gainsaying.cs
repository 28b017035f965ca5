using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// A denial that is worded as an assertion: "no tanker has come" where another says "tankers went there". Who tells of something as not so speaks, as a denial does, of
/// what another says is so. Not what a report tells in its own voice, not what will not or may not be, and not what somebody does not know or see: such is said
/// without anybody to answer.
/// </summary>
internal static class Gainsaying
{
    // What comes after these is another clause.
    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal)
    {
        "that", "which", "who", "because", "if", "when", "while", "although", "though", "but", "after", "before", "until", "unless", "where", "so",
    };

    private static readonly HashSet<string> Modals = new(StringComparer.Ordinal) { "will", "would", "shall", "should", "can", "cannot", "may", "might", "must", "won't", "wouldn't", "can't" };

    // Concepts of what a mind does or lacks.
    private static readonly HashSet<string> OfMind = new(StringComparer.Ordinal) { "know", "see", "hear", "rememb", "recal", "think", "believ", "understand", "want", "expect", "comment" };

    /// <summary>The concepts of what the first sentence of a content says is not so, from the negation to the end of its clause; none that only set the scene or name a time, a unit or an amount.</summary>
    /// <param name="words">The words of the content.</param>
    /// <param name="concepts">Their concepts, each with the index of its first word and how many it takes.</param>
    /// <param name="lexicon">The words that linking knows.</param>
    public static IReadOnlyList<string> DeniedIn(List<Word> words, IReadOnlyList<(string Concept, int Word, int Length)> concepts, Lexicon lexicon)
    {
        var sentence = words.Count == 0 ? 0 : 1 + words.Skip(1).TakeWhile(w => !w.AtStart).Count();
        var not = Enumerable.Range(0, sentence).FirstOrDefault(i => Negation.DeniesAt(words, i), -1);
        // "Did not know" is one concept, which says nothing of what comes after.
        if (not < 0 || concepts.Any(c => c.Word <= not && c.Word + c.Length > not)) return [];
        var end = not + 1;
        while (end < sentence && !words[end].AfterComma && !Joining.Contains(words[end].Lower)) end++;
        if (words.Take(end).Any(w => Modals.Contains(w.Lower))) return [];
        var background = Background.In(words);
        var denied = concepts.Where(c => c.Word > not && c.Word < end && !background[c.Word] && !lexicon.IsTime(words[c.Word].Lower) && !Negation.Is(words[c.Word].Lower))
            .Select(c => lexicon.ContraryOf(c.Concept) ?? c.Concept).Where(c => !MeasureWords.IsUnit(c) && !MeasureWords.IsGeneric(c)).Distinct().ToArray();
        return denied.Length > 0 && OfMind.Contains(denied[0]) ? [] : denied;
    }

    /// <summary>True for what somebody says is not so.</summary>
    public static bool Is(Proposition p) => p.Denied.Count > 0 && p.SaysNot && p.Statement is { Stance: Stance.Asserts, Mode: not Mode.Narrated };

    /// <summary>True when one of two says that something is not so, and the other, without a "not" of its own, that it is.</summary>
    public static bool Between(Proposition a, Proposition b) => Denies(a, b) || Denies(b, a);

    /// <summary>How well a link fits over which a node denies what the other end says, by as much as an answer needs; null where it does not.</summary>
    public static double? Fit(Node node, Edge edge) => edge.Strength >= Answers.Needed && Denies(node.Lead, edge.Other(node).Lead) ? edge.Strength : null;

    private static bool Denies(Proposition a, Proposition b) =>
        Is(a) && b.Statement.Stance == Stance.Asserts && !b.HasNot && !b.IsOfLongAgo && !Likeness.DaysClash(a, b) && !AreOfOneSpeaker(a, b) && a.Denied.Any(c => IsSaidOf(c, a, b));

    // By a contrary in one of them both are on one side: "not shut" and "open".
    private static bool IsSaidOf(string concept, Proposition denied, Proposition said) =>
        said.Terms.Find(concept) is { Share: >= 1 } && !said.Contraries.Contains(concept) && !denied.Contraries.Contains(concept);

    private static bool AreOfOneSpeaker(Proposition a, Proposition b) =>
        a.Statement.Source is { } one && b.Statement.Source is { } other && string.Equals(one.Name, other.Name, StringComparison.OrdinalIgnoreCase);
}
