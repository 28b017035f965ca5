using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

public sealed class NarrationTests
{
    [Theory]
    [InlineData("The crane has fallen into the dock.", "The crane has fallen into the dock")]
    [InlineData("DREY, Oct 20 (Halyard) - The crane has fallen.", "The crane has fallen")]
    [InlineData("DREY, 20 October. /HALYARD/. The crane has fallen.", "The crane has fallen")]
    [InlineData("The crane has fallen over, so there is no way in.", "The crane has fallen over|there is no way in")]
    [InlineData("Three men died, and sixty-seven were treated.", "Three men died|sixty-seven were treated")]
    [InlineData("The crane fell and is gone.", "The crane fell and is gone")]
    [InlineData("Who moved the crane?", "")]
    [InlineData("Press desk, Corrow Lines, Pier 2", "")]
    [InlineData("Photos: the crane was shown on Monday.", "")]
    [InlineData("Please call our desk.", "")]
    [InlineData("The clip could not be independently verified.", "The clip")]
    [InlineData("It was not possible to verify the clip.", "the clip")]
    public void Build_SentencesOfTheReport_AreNarrated(string text, string expected)
    {
        var statements = StatementBuilder.Build(Texts.Annotate(text), []);

        Assert.Equal(expected, string.Join('|', statements.Select(s => s.Content[0].In(text))));
        Assert.All(statements, s => Assert.Equal((Mode.Narrated, "narrated"), (s.Mode, s.FoundBy)));
    }

    [Fact]
    public void Build_UncheckedThing_CannotVerify()
    {
        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate("The clip could not be verified."), []));

        Assert.Equal(Stance.CannotVerify, statement.Stance);
    }

    [Fact]
    public void Build_SentenceWithSpeech_IsNotNarrated()
    {
        const string text = "Orry said the crane fell. The dock was empty.";
        var statements = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, "Orry", "said", "the crane fell")]);

        Assert.Equal(["the crane fell", "The dock was empty"], statements.Select(s => s.Content[0].In(text)));
    }
}
