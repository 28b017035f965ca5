using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>
/// What a relation is judged by of one act alone: as the later side its stance, cue, opening and what stands before it; as the earlier side less of the
/// same. Training and reading call the same code, so that they cannot drift.
/// </summary>
internal static class RelationGrounds
{
    private const int MainClause = 12;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without" };
    private static readonly HashSet<string> Pointing = new(StringComparer.Ordinal) { "it", "that", "this", "them", "these", "those", "so", "either", "both", "such", "any", "neither" };
    private static readonly Phrases Contrast = new("but", "however", "yet", "instead", "by contrast", "whereas", "while", "although", "though", "contrary", "rather", "only", "meanwhile", "in fact", "actually", "otherwise");
    private static readonly Phrases Change = new("now", "later", "since", "revised", "raised", "lowered", "corrected", "correction", "correct", "erratum", "updated", "update", "withdrew", "withdraw", "withdraws", "error", "mistake", "wrong", "wrongly", "incorrectly", "should read", "must read", "earlier", "previously", "no longer", "first", "final", "regret", "had said", "had given", "had put");
    private static readonly Phrases Agreement = new("confirm", "confirmed", "confirms", "same", "agree", "agreed", "agrees", "echoed", "echoing", "also", "too", "likewise", "as well", "similar", "similarly", "corroborate", "corroborated", "corroborates", "bears out", "bore out", "borne out", "matches", "matched", "tallies", "seconded", "backed", "backs", "supported", "supports", "indeed", "another");

    /// <summary>The grounds of an act as the side that states the relation.</summary>
    public static List<string> Own(RelatedAct own, TokenWords words)
    {
        var (act, stance) = (own.Act, own.Statement.Stance);
        var found = new List<string>(32) { "own", "own " + stance, "own " + own.Statement.Mode };
        AddCue(act, stance, words, found);
        AddContent(own, words, found);
        AddSentence(act, words, found);
        if (act.Outer >= 0) found.Add("own nested");
        if (own.Statement.Source is { } source) found.Add("own source " + source.Kind);
        if (act.Found.Speaker.Count == 0) found.Add("own nobody");
        else found.Add("own speaker " + words[words.At(act.Found.Speaker[0].Start)]);
        return found;
    }

    /// <summary>The grounds of an act as the side that is spoken of.</summary>
    public static List<string> Other(RelatedAct other, TokenWords words)
    {
        var act = other.Act;
        var found = new List<string>(12) { "to " + other.Statement.Stance, "to " + other.Statement.Mode, "to by " + act.Found.FoundBy };
        if (act.Outer >= 0) found.Add("to nested");
        if (LastOfCue(act, words) is { } cue) found.Add("to cue " + cue);
        var range = act.Tokens(words);
        if (range.Length > 0)
        {
            if (IsQuestion(range, words)) found.Add("to ?");
            found.Add("to " + Length(range));
            found.Add("to opens " + words[range.Start]);
            if (Pointing.Contains(words[range.Start]) && range.Length <= 3) found.Add("to points");
        }

        if (other.Statement.Figures.Count > 0) found.Add("to figure");
        if (other.Statement.Source is { } source) found.Add("to source " + source.Kind);
        return found;
    }

    /// <summary>True where the content ends in a question mark.</summary>
    public static bool IsQuestion(TokenRange range, TokenWords words) => words[range.End].StartsWith('?') || words[range.End - 1].StartsWith('?');

    /// <summary>True when a word of the content's first clause negates.</summary>
    public static bool IsNegated(TokenRange range, TokenWords words)
    {
        for (var i = range.Start; i < Math.Min(range.End, range.Start + MainClause); i++)
            if (Negations.Contains(words[i])) return true;
        return false;
    }

    /// <summary>The last word of a cue, a verb in its base form; null where there is none.</summary>
    public static string? LastOfCue(Act act, TokenWords words)
    {
        for (var k = act.Found.Cue.Count - 1; k >= 0; k--)
        {
            var range = words.RangeOf(act.Found.Cue[k]);
            for (var i = range.End - 1; i >= range.Start; i--)
                if (IsWord(words, i)) return Base(words[i]);
        }

        return null;
    }

    private static void AddCue(Act act, Stance stance, TokenWords words, List<string> found)
    {
        string? last = null;
        foreach (var range in act.Found.Cue.Select(words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
                if (IsWord(words, i)) found.Add("own cue " + (last = Base(words[i])));
        found.Add(last is not null ? $"own {stance} {last}" : act.Found.Speaker.Count > 0 ? "own turn" : "own no cue");
    }

    private static void AddContent(RelatedAct own, TokenWords words, List<string> found)
    {
        var range = own.Act.Tokens(words);
        if (range.Length == 0) return;
        if (words[range.Start] == "that" && range.Length > 1) range = new TokenRange(range.Start + 1, range.End);
        found.Add("own opens " + words[range.Start]);
        found.Add("own " + Length(range));
        if (IsQuestion(range, words)) found.Add("own ?");
        if (IsNegated(range, words)) found.Add("own not " + own.Statement.Stance);
        if (Pointing.Contains(words[range.Start]) && range.Length <= 3) found.Add("own points");
        if (range.Length <= 6 && AboutRule.IsThing(words[range.End - 1])) found.Add("own points at a matter");
        if (own.Statement.Figures.Count > 0) found.Add(range.Length <= 5 ? "own bare figure" : "own figure");
    }

    private static void AddSentence(Act act, TokenWords words, List<string> found)
    {
        var start = words.At(act.Start);
        if (start >= words.Count) return;
        var sentence = words.Sentence(start);
        if (start == sentence.Start) found.Add("own opens the sentence");
        if (words.StartsParagraph(start)) found.Add("own opens the paragraph");
        var floor = Math.Max(sentence.Start, start - 4);
        var end = Math.Min(sentence.End, words.RangeOf(act.Whole).End);
        if (Contrast.AnyIn(words, floor, Math.Min(start + 4, sentence.End))) found.Add("own contrast");
        if (Change.AnyIn(words, floor, end)) found.Add("own change");
        if (Agreement.AnyIn(words, floor, end)) found.Add("own agreement");
    }

    private static bool IsWord(TokenWords words, int at) => words.Kind(at) is TokenKind.Word or TokenKind.Number;

    private static string Base(string word) => Vocabulary.Find(word)?.Verb ?? word;

    private static string Length(TokenRange range) => range.Length switch { <= 2 => "curt", <= 5 => "short", <= 15 => "long", _ => "longest" };
}
