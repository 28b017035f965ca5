using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Sources;

/// <summary>Acts that a finder gave a speaker who says nothing, in a body's own release and elsewhere.</summary>
public sealed class UnspokenActTests
{
    [Theory]
    [InlineData(null, null, "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", "Drey Hospital")]
    [InlineData(null, null, "The dealer has a signature to the contrary.", "The dealer", "has", "a signature to the contrary", "the dealer")]
    [InlineData(null, null, "The dealer said 41 people fell ill.", "The dealer", "said", "41 people fell ill", "the dealer")]
    [InlineData(null, null, "Ilsa Orry treated 41 people in May.", "Ilsa Orry", "treated", "41 people in May", "Ilsa Orry")]
    [InlineData("Drey Hospital", null, "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", "the ward")]
    [InlineData(null, "Tam Vask", "The ward treated 41 people in May.", "The ward", "treated", "41 people in May", "the ward")]
    public void Build_ADeedTakenForSpeech_IsTheIssuersWordInItsReleaseAlone(string? channel, string? byline, string sentence, string speaker, string cue, string content, string source)
    {
        var text = AnnotatedText.Of(Texts.ReportOf(sentence) with { Header = new ReportHeader { Publisher = "Drey Hospital", Channel = channel, Byline = byline } });
        TextSpan Span(string words) => TextSpan.FromLength(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var found = new Attribution.Attribution { Speaker = [Span(speaker)], Cue = [Span(cue)], Content = [Span(content)], FoundBy = "model" };

        var statement = Assert.Single(StatementBuilder.Build(text, [found]), s => s.Content[0] == Span(content));

        Assert.Equal(source, statement.Source?.Name, ignoreCase: true);
    }
}
