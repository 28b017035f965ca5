using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// The unit the network reads: one paragraph's tokens with their forms, sentences and quotation states. Indices count from
/// the paragraph's first token. Not the paragraph's analysis: it holds nothing learned.
/// </summary>
internal sealed class Passage
{
    /// <summary>Longer paragraphs are cut, at a sentence's end where there is one, so that memory stays bounded.</summary>
    public const int Longest = 400;

    private Passage(AnnotatedText text, TokenRange tokens)
    {
        (Text, Tokens) = (text, tokens);
        Forms = new WordForm[tokens.Length];
        Quotes = new QuoteState[tokens.Length];
        Sentence = new int[tokens.Length];
        for (var i = 0; i < Forms.Length; i++) Forms[i] = WordForm.Of(Word(i));
        QuoteTracker.Mark(this);
    }

    /// <summary>The report the paragraph is of.</summary>
    public AnnotatedText Text { get; }

    /// <summary>The paragraph's tokens within the report.</summary>
    public TokenRange Tokens { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => Tokens.Length;

    /// <summary>Spelling of each token.</summary>
    public WordForm[] Forms { get; }

    /// <summary>Quotation state of each token.</summary>
    public QuoteState[] Quotes { get; }

    /// <summary>For each token the number of its sentence within the paragraph, from zero.</summary>
    public int[] Sentence { get; }

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Word(int i) => Text.Words(Tokens.Start + i);

    /// <summary>True for the first token of a sentence.</summary>
    public bool StartsSentence(int i) => i == 0 || Sentence[i] != Sentence[i - 1];

    /// <summary>The passages of a report, in order; together they hold every token once.</summary>
    public static IReadOnlyList<Passage> Of(AnnotatedText text)
    {
        var passages = new List<Passage>(text.Paragraphs.Count);
        var next = 0;
        foreach (var paragraph in text.Paragraphs)
        {
            var ends = SentenceEnds(text, paragraph, ref next);
            for (var start = paragraph.Start; start < paragraph.End;)
            {
                var end = CutAt(start, paragraph.End, ends);
                var passage = new Passage(text, new TokenRange(start, end));
                passage.NumberSentences(ends);
                passages.Add(passage);
                start = end;
            }
        }

        return passages;
    }

    private static List<int> SentenceEnds(AnnotatedText text, TokenRange paragraph, ref int next)
    {
        var ends = new List<int>();
        for (; next < text.Sentences.Count && text.Sentences[next].Start < paragraph.End; next++) ends.Add(text.Sentences[next].End);
        return ends;
    }

    private static int CutAt(int start, int end, List<int> sentenceEnds)
    {
        if (end - start <= Longest) return end;
        var last = sentenceEnds.FindLast(e => e > start && e - start <= Longest);
        return last > 0 ? last : start + Longest;
    }

    private void NumberSentences(List<int> ends)
    {
        var (sentence, at) = (0, ends.FindIndex(e => e > Tokens.Start));
        for (var i = 0; i < Sentence.Length; i++)
        {
            if (at >= 0 && at < ends.Count && Tokens.Start + i >= ends[at]) (sentence, at) = (sentence + 1, at + 1);
            Sentence[i] = sentence;
        }
    }
}
