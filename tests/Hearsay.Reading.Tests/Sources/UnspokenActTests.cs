using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Sources;

/// <summary>Acts that a finder gave a speaker who says nothing, in a body's own release and elsewhere.</summary>
public sealed class UnspokenActTests
{
    [Theory]
    [InlineData("Drey Hospital", null, "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", null)]
    [InlineData("Drey Hospital", null, "Ilsa Orry treated 41 people in May.", "Ilsa Orry", "treated", "41 people in May", null)]
    [InlineData("Drey Hospital", null, "The monitor in bay two showed no pulse.", "The monitor in bay two", "showed", "no pulse", null)]
    [InlineData("Drey Hospital", null, "The owners were informed by letter.", "letter", "were informed", "The owners", null)]
    [InlineData("Drey Hospital", null, "The monitor showed that the pulse had stopped.", "The monitor", "showed", "the pulse had stopped", "the monitor")]
    [InlineData("Drey Hospital", null, "The dealer has a signature to the contrary.", "The dealer", "has", "a signature to the contrary", "the dealer")]
    [InlineData("Drey Hospital", null, "The dealer said 41 people fell ill.", "The dealer", "said", "41 people fell ill", "the dealer")]
    [InlineData("Drey Hospital", null, "The dealer denies the debt.", "The dealer", "denies", "the debt", "the dealer")]
    [InlineData("Drey Packet", null, "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", "the ward")]
    [InlineData("Drey Hospital", "Tam Vask", "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", "the ward")]
    public void Build_ADeedTakenForSpeech_IsTheIssuersSentenceInItsReleaseAlone(string publisher, string? byline, string sentence, string speaker, string cue, string content, string? source)
    {
        var text = AnnotatedText.Of(Texts.ReportOf(sentence) with { Header = new ReportHeader { Publisher = publisher, Byline = byline } });
        TextSpan Span(string words) => TextSpan.FromLength(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var found = new Attribution.Attribution { Speaker = [Span(speaker)], Cue = [Span(cue)], Content = [Span(content)], FoundBy = "model" };

        var statement = Assert.Single(StatementBuilder.Build(text, [found]));

        Assert.Equal((source ?? publisher, source is null ? sentence[..^1] : content), (statement.Source?.Name.Replace("The ", "the ", StringComparison.Ordinal), statement.Content[0].In(text.Text)));
        Assert.Equal(source is null, statement.Mode == Mode.Narrated);
    }
}
