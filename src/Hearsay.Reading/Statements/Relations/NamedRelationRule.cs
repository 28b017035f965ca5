using Hearsay.Model;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// A statement whose matter is that two others agree or clash. Examples: <c>The prisoners' statements corroborate intelligence reports, he wrote.</c> ·
/// <c>The log contradicts the skipper's account.</c> · <c>Contrary to what the line said, the gate was open.</c> Both sides are kept by their words, and
/// by the nearest statement of whoever the words name, where the report gives one.
/// </summary>
internal sealed class NamedRelationRule : IRelationRule
{
    private const int Reach = 40;

    private static readonly (Relation Relation, Phrases Verbs)[] Verbs =
    [
        (Relation.Supports, new("corroborate", "corroborates", "corroborated", "corroborating", "bear out", "bears out", "bore out", "is consistent with", "are consistent with", "was consistent with", "were consistent with", "tally with", "tallies with", "tallied with", "match", "matches", "matched", "agree with", "agrees with", "agreed with", "is in line with", "was in line with", "are in line with", "were in line with", "confirmed", "confirms", "confirm", "supports", "supported", "backs up", "backed up", "echoes", "echoed", "squares with", "squared with")),
        (Relation.Contradicts, new("contradict", "contradicts", "contradicted", "contradicting", "is at odds with", "are at odds with", "was at odds with", "were at odds with", "at odds with", "conflict with", "conflicts with", "conflicted with", "belie", "belies", "belied", "do not tally with", "does not tally with", "disagree with", "disagrees with", "disagreed with")),
    ];

    private static readonly Phrases Contrary = new("contrary to what", "contrary to", "in contrast to what", "despite what", "in spite of what");
    private static readonly HashSet<string> Matters = new(StringComparer.Ordinal) { "statement", "statements", "account", "accounts", "version", "report", "reports", "claim", "claims", "words", "testimony", "log", "record", "records", "figures", "figure", "evidence", "story", "intelligence", "findings", "data", "images", "finding", "conclusion", "conclusions", "result", "results", "recording", "photographs", "autopsy", "what", "count", "counts", "toll", "letter", "footage" };

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        var content = own.Act.Tokens(words);
        return Joined(acts, own, content, words) ?? Against(acts, own, words);
    }

    private static StatedRelation? Joined(IReadOnlyList<RelatedAct> acts, RelatedAct own, TokenRange content, TokenWords words)
    {
        foreach (var (relation, verbs) in Verbs)
        {
            var verb = verbs.FirstIn(words, content.Start, content.End);
            if (verb <= content.Start) continue;
            var behind = verb + verbs.LengthAt(words, verb, content.End);
            var first = new TokenRange(SideStart(words, content.Start, verb), verb);
            var second = new TokenRange(behind, SideEnd(words, behind, content.End));
            if (first.Length == 0 || second.Length == 0 || !(IsMatter(words, first) && IsMatter(words, second))) continue;
            return new StatedRelation(relation, words.SpanOf(verb, behind), Side(acts, own, words, first), Side(acts, own, words, second));
        }

        return null;
    }

    /// <summary>"Contrary to what X said, P": the statement itself is the first side.</summary>
    private static StatedRelation? Against(IReadOnlyList<RelatedAct> acts, RelatedAct own, TokenWords words)
    {
        var token = words.At(own.Act.Start);
        if (token >= words.Count) return null;
        var sentence = words.Sentence(token);
        var at = Contrary.FirstIn(words, sentence.Start, sentence.End);
        if (at < 0) return null;
        var behind = at + Contrary.LengthAt(words, at, sentence.End);
        var side = new TokenRange(behind, SideEnd(words, behind, sentence.End));
        if (side.Length == 0 || own.Act.Whole.Start < words.Span(at).Start && own.Act.Whole.End <= words.Span(at).Start && own.Act.Outer >= 0) return null;
        return new StatedRelation(Relation.Contradicts, words.SpanOf(at, behind), new RelationSide(own.Statement.Id, null), Side(acts, own, words, side));
    }

    private static bool IsMatter(TokenWords words, TokenRange side) => Enumerable.Range(side.Start, side.Length).Any(i => Matters.Contains(words[i]) || BodyWords.KindOf(words[i]) == SourceKind.Document);

    private static RelationSide Side(IReadOnlyList<RelatedAct> acts, RelatedAct own, TokenWords words, TokenRange side)
    {
        var first = Math.Max(0, own.Index - Reach);
        var named = acts.Skip(first).Take(own.Index + Reach - first).Where(a => a.Index != own.Index && a.Statement.Source is { } source && Names(words, side, source))
            .OrderBy(a => Math.Abs(a.Index - own.Index)).ThenBy(a => a.Index).FirstOrDefault();
        return new RelationSide(named?.Statement.Id, words.SpanOf(side.Start, side.End));
    }

    /// <summary>The nearest earlier statement of whoever is named with its matter: "the captain's account", "what Orry said"; null where nobody is.</summary>
    public static RelatedAct? OfNamed(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var range = acts[at].Act.Tokens(words);
        return range.Length is >= 3 and <= 9 && IsMatter(words, range) ? NamedIn(range, acts, at, words) : null;
    }

    /// <summary>The nearest earlier statement of whoever is named in a range of words; null where nobody is.</summary>
    public static RelatedAct? NamedIn(TokenRange range, IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        for (var k = at - 1; k >= Math.Max(0, at - Reach); k--)
            if (acts[k].Statement.Source is { } source && !acts[k].SharesSource(acts[at]) && !acts[k].IsWithin(acts[at]) && Names(words, range, source)) return acts[k];
        return null;
    }

    /// <summary>A word of the side, long enough to tell, is a word of the source's name or of another name of it.</summary>
    private static bool Names(TokenWords words, TokenRange side, Source source)
    {
        for (var i = side.Start; i < side.End; i++)
            if (words[i].Length > 3 && !Matters.Contains(words[i]) && (Has(source.Name, words[i]) || (source.Role is { } role && Has(role, words[i])) || source.Aliases.Any(a => Has(a, words[i])))) return true;
        return false;
    }

    private static bool Has(string name, string word) => name.Split(' ').Any(part => part.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static int SideStart(TokenWords words, int floor, int verb)
    {
        var at = verb;
        while (at > floor && verb - at < 12 && words[at - 1] is not ("," or ";" or "." or "that" or "and" or "but")) at--;
        return at;
    }

    private static int SideEnd(TokenWords words, int start, int limit)
    {
        var at = start;
        while (at < limit && at - start < 14 && words[at] is not ("," or ";" or "." or "regarding" or "about" or "and" or "but" or "that")) at++;
        return at;
    }
}
