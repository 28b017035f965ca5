using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Stances.Learned;

/// <summary>
/// What the learned stance is judged by: the words of the cue with their base forms and what stands before and behind them, the first words of the content,
/// its tense and negation, its end, and what the rules say. Training and reading call the same code, so that they cannot drift.
/// </summary>
internal static class StanceFeatures
{
    private const int Opening = 4;
    private const int MainClause = 12;

    private static readonly HashSet<string> Negations = new(StringComparer.Ordinal) { "not", "n't", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without" };
    private static readonly HashSet<string> Modals = new(StringComparer.Ordinal) { "will", "'ll", "would", "shall", "should", "must", "may", "might", "can", "could", "wo", "ca", "going", "'d" };
    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "i", "we", "you", "he", "she", "they", "it", "there", "this", "that", "who", "what" };

    /// <summary>The names of the features that hold of an act.</summary>
    public static List<string> Of(Act act, TokenWords words, Stance byRules)
    {
        var found = new List<string> { "bias", "rule=" + byRules, "mode=" + act.Mode };
        AddCue(act, words, byRules, found);
        AddContent(act, words, found);
        return found;
    }

    private static void AddCue(Act act, TokenWords words, Stance byRules, List<string> found)
    {
        var cue = new List<string>();
        var (first, last) = (-1, -1);
        foreach (var range in act.Found.Cue.Select(words.RangeOf))
            for (var i = range.Start; i < range.End; i++)
            {
                if (words.Kind(i) is not (TokenKind.Word or TokenKind.Number)) continue;
                if (first < 0) first = i;
                last = i;
                cue.Add(words[i]);
            }

        if (cue.Count == 0)
        {
            found.Add(act.Found.Speaker.Count > 0 ? "turn" : "no cue");
            return;
        }

        var bases = cue.ConvertAll(Base);
        foreach (var word in bases.Distinct()) found.Add("cue=" + word);
        for (var i = 1; i < bases.Count; i++) found.Add($"cue={bases[i - 1]} {bases[i]}");
        found.Add("form=" + cue[^1]);
        if (cue.Exists(Negations.Contains)) found.Add("cue not");
        found.Add($"rule={byRules} {bases[^1]}");
        found.Add("before=" + Base(words[first - 1]));
        found.Add($"before={Base(words[first - 1])} {bases[0]}");
        found.Add($"behind={bases[^1]} {words[last + 1]}");
        if (act.Found.Speaker.Count == 0) found.Add("nobody");
    }

    private static void AddContent(Act act, TokenWords words, List<string> found)
    {
        var content = act.Tokens(words);
        // The finder keeps "that" in the content, people who mark leave it out.
        if (words[content.Start] == "that" && content.Length > 1) content = new TokenRange(content.Start + 1, content.End);
        found.Add("link=" + words[content.Start - 1]);
        for (var i = content.Start; i < Math.Min(content.End, content.Start + Opening); i++) found.Add($"open{i - content.Start}={words[i]}");
        found.Add($"open={words[content.Start]} {words[content.Start + 1]}");
        if (words[content.End].StartsWith('?') || words[content.End - 1].StartsWith('?')) found.Add("?");
        var limit = Math.Min(Math.Min(content.End, content.Start + MainClause), content.Length > 0 ? words.Sentence(content.Start).End : content.End);
        string person = "", modal = "";
        var isNegated = false;
        for (var i = content.Start; i < limit; i++)
        {
            if (person.Length == 0 && Persons.Contains(words[i])) person = words[i];
            if (modal.Length == 0 && Modals.Contains(words[i])) modal = words[i];
            isNegated |= Negations.Contains(words[i]);
            found.Add("in=" + Base(words[i]));
        }

        found.Add($"clause={person},{modal},{(isNegated ? "not" : "")}");
        if (isNegated) found.Add($"not,{act.Mode}");
        for (var i = content.Start; i < content.End; i++)
            if (NumberWords.IsNumber(words, i))
            {
                found.Add("number");
                break;
            }

        found.Add(content.Length switch { <= 2 => "curt", <= 5 => "short", _ => "long" });
    }

    /// <summary>The base form of a verb that the vocabulary knows, else the word.</summary>
    private static string Base(string word) => Vocabulary.Find(word)?.Verb ?? word;
}
