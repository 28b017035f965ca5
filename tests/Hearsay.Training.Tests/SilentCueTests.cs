using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Tests;

/// <summary>A corpus that marks no speech within speech says nothing of the words that would be its cues.</summary>
public sealed class SilentCueTests
{
    private const string Text = "Orry said the crew told him the boat sank.";

    [Fact]
    public void Of_CueWordWithinContent_TeachesNothing()
    {
        var passage = Assert.Single(LabelledPassage.Of(Document(Text, "said", "the crew told him the boat sank"), Words()));
        Assert.Equal(["told"], Silent(passage));
    }

    [Fact]
    public void Of_CorpusThatMarksSpeechWithinSpeech_TeachesEveryWord()
    {
        var passage = Assert.Single(LabelledPassage.Of(Document(Text, "said", "the crew told him the boat sank")));
        Assert.Empty(Silent(passage));
    }

    private static IEnumerable<string> Silent(LabelledPassage labelled) =>
        Enumerable.Range(0, labelled.Passage.Count).Where(labelled.IsSilent).Select(i => labelled.Passage.Word(i).ToString());

    private static CueWords Words() => new(Enumerable.Range(0, 3).Select(_ => Document("Orry told him it sank.", "told", "it sank")));

    private static CorpusDocument Document(string text, string cue, string content)
    {
        var report = new Report { Name = "a.txt", Sha256 = "", Text = text, Body = new TextSpan(0, text.Length) };
        return new CorpusDocument(AnnotatedText.Of(report), [new GoldAttribution([SpanOf(text, cue)], [SpanOf(text, "Orry")], [SpanOf(text, content)])]);
    }

    private static TextSpan SpanOf(string text, string words)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
