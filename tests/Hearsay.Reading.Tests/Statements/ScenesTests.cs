using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

public sealed class ScenesTests
{
    [Theory]
    [InlineData("On Tuesday Vask denied the charge and asked for a lawyer.", "denied", "the charge", "asked for", "a lawyer", "2031-03-04")]
    [InlineData("On Tuesday Vask denied the charge and will ask for a lawyer.", "denied", "the charge", "will ask for", "a lawyer", null)]
    public void Build_SecondVerbOfOneSpeaker_SharesTheDayUnlessItLiesAhead(string text, string firstCue, string firstContent, string cue, string content, string? day)
    {
        var statements = StatementBuilder.Build(Printed(text), [Found.In(text, "Vask", firstCue, firstContent), Found.In(text, "Vask", cue, content)]);

        Assert.Equal(day, statements.Single(s => s.Content[0].In(text) == content).SaidOn?.ToString());
    }

    [Theory]
    [InlineData("The board said on Tuesday that it had failed. It refused to name the yard.", "refused to name", "the yard", "2031-03-04")]
    [InlineData("The board said on Tuesday that it had failed. It did not reply to a letter.", "did not reply to", "a letter", null)]
    [InlineData("The board said on Tuesday that it had failed. It recommends a new rope.", "recommends", "a new rope", null)]
    public void Build_OneVoiceThatGoesOn_KeepsTheDayButNotIntoSilenceOrThePresent(string text, string cue, string content, string? day)
    {
        var statements = StatementBuilder.Build(Printed(text), [Found.In(text, "The board", "said", "it had failed"), Found.In(text, "It", cue, content)]);

        Assert.Equal(day, statements.Single(s => s.Content[0].In(text) == content).SaidOn?.ToString());
    }

    private static AnnotatedText Printed(string text) =>
        AnnotatedText.Of(Texts.ReportOf(text) with { Header = new ReportHeader { Published = new Timestamp(PartialDate.Of(2031, 3, 7)) } });
}
