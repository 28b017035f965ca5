using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Sentences without speaker or cue that go on with what somebody said: <c>The gate would stay shut, Orry said. It had rusted through. The yard had been
/// told twice, he added.</c> They follow, in one paragraph, a sentence that ends in its cue or in what is said, and either the same voice closes another
/// sentence behind them, or their verb is shifted back as in reported speech, or they tell of a part of those just counted (<c>Two of them are old</c>).
/// And questions that the report puts and somebody answers at once: <c>Who paid? The yard would not say.</c>
/// </summary>
internal sealed class ContinuedSpeech
{
    /// <summary>Name given to a sentence that goes on with somebody's words.</summary>
    public const string Name = "continued";

    /// <summary>Name given to a question of the report's own.</summary>
    public const string Question = "question";

    private const int LongestRun = 4;
    private const int LongestTail = 14;

    private static readonly HashSet<string> Shifted = new(StringComparer.Ordinal) { "would", "could", "might", "had", "'d" };

    private readonly TokenWords _words;
    private readonly bool[] _quoted;
    private readonly bool[] _taken;
    private readonly Dictionary<int, Attribution.Attribution> _closing = [];
    private readonly Dictionary<int, Attribution.Attribution> _opening = [];
    private readonly Dictionary<int, Attribution.Attribution> _quoting = [];
    private readonly HashSet<Attribution.Attribution> _openers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _spoken = [];
    private readonly List<Act> _found = [];

    private ContinuedSpeech(TokenWords words, bool[] quoted, IReadOnlyList<Act> acts)
    {
        (_words, _quoted, _taken) = (words, quoted, new bool[words.Count]);
        foreach (var act in acts)
        {
            foreach (var range in act.Found.Speaker.Concat(act.Found.Cue).Concat(act.Content).Select(words.RangeOf))
                if (range.Length > 0) Array.Fill(_taken, true, range.Start, range.Length);
            Note(act);
        }
    }

    /// <summary>The acts that go on with others of a report, in text order. Linear in the report's length.</summary>
    public static IReadOnlyList<Act> Of(TokenWords words, bool[] quoted, IReadOnlyList<Act> acts)
    {
        var speech = new ContinuedSpeech(words, quoted, acts);
        foreach (var paragraph in words.Text.Paragraphs) speech.Read(paragraph);
        return speech._found;
    }

    private void Note(Act act)
    {
        if (act.Found.Speaker.Count == 0 || act.Found.Cue.Count == 0) return;
        var (cue, speaker, content) = (_words.RangeOf(act.Found.Cue[0]), _words.RangeOf(act.Found.Speaker[0]), act.Tokens(_words));
        if (cue.Length == 0 || speaker.Length == 0 || _quoted[cue.Start]) return;
        var sentence = _words.Sentence(cue.Start);
        if (speaker.Start >= sentence.Start) _spoken.Add(_words.SentenceAt(cue.Start));
        if (!IsSpeech(cue) || _words[speaker.Start - 1] == "by" || !Furniture.HasVerb(_words, content)) return;
        var first = Math.Min(cue.Start, speaker.Start);
        var start = Math.Max(sentence.Start, Dateline.Of(_words, _words.Paragraph(cue.Start)).End);
        var number = _words.SentenceAt(cue.Start);
        if (act.Mode != Mode.Indirect)
        {
            if (act.Mode == Mode.Direct && sentence.End - Math.Max(cue.End, speaker.End) <= 1) _quoting[number] = act.Found;
        }
        else if (content.Start == start && content.End <= first && first - content.End <= 2)
        {
            if (sentence.End - Math.Max(cue.End, speaker.End) <= LongestTail) _closing[number] = act.Found;
        }
        else if ((speaker.Start == start && speaker.End <= cue.Start && cue.End <= content.Start) || content.Start == start)
        {
            if (sentence.End - content.End > 1) return;
            _opening[number] = act.Found;
            _openers.Add(act.Found);
        }
    }

    /// <summary>"said", "he adds", "according to": no verb of seeing, thinking or doing.</summary>
    private bool IsSpeech(TokenRange cue)
    {
        for (var i = cue.Start; i < cue.End; i++)
            if (Vocabulary.Find(_words[i]) is { Cue: { IsSpeech: true } } || (_words[i] == "according" && _words[i + 1] == "to")) return true;
        return false;
    }

    private void Read(TokenRange paragraph)
    {
        Attribution.Attribution? said = null;
        var run = new List<int>();
        var last = _words.SentenceAt(paragraph.End - 1);
        for (var s = _words.SentenceAt(paragraph.Start); s <= last; s++)
        {
            if (_closing.TryGetValue(s, out var closing) || _opening.TryGetValue(s, out closing))
            {
                if (said is not null) Add(run, said, isClosed: _closing.ContainsKey(s) && IsSameVoice(said, closing));
                (said, run) = (closing, []);
            }
            else if (_quoting.TryGetValue(s, out var quoted))
            {
                if (said is not null) Add(run, said, isClosed: false);
                (said, run) = (s < last && IsFree(s + 1) && IsOwnPast(s + 1) ? quoted : null, []);
            }
            else if (said is not null && run.Count < LongestRun && IsFree(s) && IsTold(_words.Text.Sentences[s]))
            {
                run.Add(s);
            }
            else
            {
                if (said is not null) Add(run, said, isClosed: false);
                (said, run) = (null, []);
                if (s < last && _spoken.Contains(s + 1) && IsFree(s) && IsQuestion(s)) Add(s, Question, null);
            }
        }

        if (said is not null) Add(run, said, isClosed: false);
    }

    private void Add(List<int> run, Attribution.Attribution said, bool isClosed)
    {
        foreach (var s in run.TakeWhile(s => isClosed || IsShifted(s, _openers.Contains(said)) || IsOfThem(s) || IsOwn(s))) Add(s, Name, said);
    }

    private void Add(int sentence, string name, Attribution.Attribution? said)
    {
        var range = _words.Text.Sentences[sentence];
        var end = range.End;
        while (end > range.Start + 1 && _words[end - 1] is "." or "…" or "”") end--;
        var content = ContentEdges.Trim(_words.Text.Text, [_words.SpanOf(range.Start, end)]);
        if (content.Count > 0) _found.Add(new Act { Found = new Attribution.Attribution { Content = content, FoundBy = name }, Content = content, Mode = Mode.Indirect, Continues = said });
    }

    /// <summary>One names the other by a pronoun or by the same last word: "Ada Orry" and "Orry", "the harbour master" and "he".</summary>
    private bool IsSameVoice(Attribution.Attribution one, Attribution.Attribution two)
    {
        var (first, second) = (_words.RangeOf(one.Speaker[0]), _words.RangeOf(two.Speaker[0]));
        return IsPronoun(second) || Holds(first, _words[second.End - 1]) || (IsPronoun(first) && !Holds(second, ","));
    }

    private bool IsPronoun(TokenRange range) => range.Length == 1 && _words[range.Start] is "he" or "she" or "it" or "they" or "i" or "we";

    private bool Holds(TokenRange range, string word)
    {
        for (var i = range.Start; i < range.End; i++)
            if (_words[i] == word) return true;
        return false;
    }

    /// <summary>A sentence that states something; that a thing could not be checked is the report's own to say.</summary>
    private bool IsTold(TokenRange sentence) => Furniture.States(_words, sentence) && UncheckedThing.In(_words, sentence, sentence.Start) is null;

    private bool IsFree(int sentence)
    {
        var range = _words.Text.Sentences[sentence];
        for (var i = range.Start; i < range.End; i++)
            if (_taken[i] || _quoted[i]) return false;
        return true;
    }

    /// <summary>The verb is shifted back. Behind "said that", where the report may go on at once, only what had happened before counts: "Two had been opened".</summary>
    private bool IsShifted(int sentence, bool isStrict)
    {
        var range = _words.Text.Sentences[sentence];
        if (isStrict && _words[range.Start] is "but" or "yet" or "still") return false;
        for (var i = range.Start; i < range.End; i++)
            if (Shifted.Contains(_words[i]) && (!isStrict || _words[i] == "had")) return true;
        return false;
    }

    /// <summary>"Fifteen of them have been discharged": a part of those whom the sentence before counted.</summary>
    private bool IsOfThem(int sentence)
    {
        var start = _words.Text.Sentences[sentence].Start;
        return _words[start] != "one" && NumberWords.IsNumber(_words, start) && _words[start + 1] == "of" && _words[start + 2] == "them";
    }

    /// <summary>"Its own lamps were mended", "it was empty when he came": whoever has just spoken is meant.</summary>
    private bool IsOwn(int sentence)
    {
        var range = _words.Text.Sentences[sentence];
        if (_words[range.Start] is "its" or "their" or "his" or "her" && _words[range.Start + 1] == "own") return true;
        for (var i = range.Start + 1; i + 1 < range.End; i++)
            if (_words[i] is "when" or "after" or "before" or "until" && _words[i + 1] is "he" or "she") return true;
        return false;
    }

    /// <summary>"He had counted nine": behind a quotation what the speaker had done is the speaker's to tell.</summary>
    private bool IsOwnPast(int sentence)
    {
        var start = _words.Text.Sentences[sentence].Start;
        return _words[start] is "he" or "she" or "they" && _words[start + 1] is "had" or "would" or "'d" or "could";
    }

    private bool IsQuestion(int sentence)
    {
        var range = _words.Text.Sentences[sentence];
        return range.Length > 1 && _words[range.End - 1].StartsWith('?');
    }
}
