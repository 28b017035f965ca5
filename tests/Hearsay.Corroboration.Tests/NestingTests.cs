using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>A statement whose words stand within another's: one act of saying, read twice.</summary>
public sealed class NestingTests
{
    private const string Sentence = "The harbour board was quoted as saying that the northern pier had been closed for repairs";
    private const string Said = "the northern pier had been closed for repairs";

    private static Statement StatementOf(string id, string text, string content, Source? source, Mode mode, Stance stance = Stance.Asserts) => new()
    {
        Id = id,
        Mode = mode,
        Stance = stance,
        Source = source,
        FoundBy = "test",
        Content = [TextSpan.FromLength(text.IndexOf(content, StringComparison.Ordinal), content.Length)],
    };

    private static ReportReading Reading(string text, params Statement[] statements)
    {
        var report = new ReportBuilder("a.txt", "Lomond Herald").Text(text).Build().Report;
        return new ReportReading(report, statements, "test");
    }

    [Fact]
    public void Link_SentenceThatOnlyPassesOn_MakesNoOriginOfItsOwn()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Sentence,
                StatementOf("outer", Sentence, Sentence, Outlet("Lomond Herald"), Mode.Narrated),
                StatementOf("inner", Sentence, Said, Body("Harbour Board"), Mode.Indirect)),
        ]));
        Assert.Equal(["inner", "outer"], claim.Statements.Order(StringComparer.Ordinal));
        Assert.Equal("Harbour Board", Assert.Single(claim.Origins).Source.Name);
        Assert.Equal(2, claim.Origins[0].Statements.Count);
        Assert.Equal("one stands within the other's words", Assert.Single(claim.Links).Reason);
    }

    [Fact]
    public void Link_WhatIsSaidWithinWhatCouldNotBeVerified_MakesNoOrigin()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Sentence,
                StatementOf("outer", Sentence, Sentence, Outlet("Lomond Herald"), Mode.Indirect, Stance.CannotVerify),
                StatementOf("inner", Sentence, Said, Body("Harbour Board"), Mode.Indirect)),
        ]));
        Assert.Empty(claim.Origins);
    }

    [Fact]
    public void Link_WhoPassesOn_IsTheCarrier()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Sentence,
                StatementOf("outer", Sentence, Sentence, Person("Ines Tamm"), Mode.Indirect),
                StatementOf("inner", Sentence, Said, Body("Harbour Board"), Mode.Indirect)),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), "the northern pier is closed for repairs").Build(),
        ]));
        Assert.Equal((1, Level.Repeated), (claim.Origins.Count, claim.Level));
    }

    // The harbour master speaks, of somebody who is not named, of words of a pilot's: each of the three could stand for another.
    [Fact]
    public void Link_SpeakersRoundInACircle_OneStandsForAll()
    {
        const string Text = "They said the pilots thought all along that the northern pier had been closed for repairs";
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Text,
                StatementOf("whole", Text, Text, Person("Ilse Varga"), Mode.Direct),
                StatementOf("middle", Text, Text["They said ".Length..], null, Mode.Direct),
                StatementOf("inner", Text, Text["They said the pilots thought ".Length..], Person("Anton Reiss"), Mode.Direct)),
        ]));
        Assert.Equal(["inner", "middle", "whole"], claim.Statements.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Link_PieceOfTheSameSpeech_TakesTheStanceOfTheWhole()
    {
        const string Whole = "we will not speak of the pier while the divers are down there";
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Whole,
                StatementOf("whole", Whole, Whole, Body("Harbour Board"), Mode.Direct, Stance.Declines),
                StatementOf("piece", Whole, "the pier while the divers are down there", Body("Harbour Board"), Mode.Indirect)),
        ]));
        Assert.Equal((2, 0), (claim.Statements.Count, claim.Origins.Count));
    }

    [Fact]
    public void Link_SmallPartOfALongSentenceOfAnother_StandsForItself()
    {
        const string Long = "The northern pier had been closed for repairs since the storm, four boats lay idle, and the board spoke of bad luck";
        Assert.Equal(2, new ClaimLinker().Link(
        [
            Reading(
                Long,
                StatementOf("outer", Long, Long, Outlet("Lomond Herald"), Mode.Narrated),
                StatementOf("inner", Long, "bad luck", Body("Harbour Board"), Mode.Mixed)),
        ]).Count);
    }

    [Fact]
    public void Link_TwoReadingsWhoseBordersDifferByAWord_AreOneActOfSaying()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            Reading(
                Sentence,
                StatementOf("outer", Sentence, "was quoted as saying that the northern pier had been closed for repair", Body("Harbour Board"), Mode.Indirect),
                StatementOf("inner", Sentence, "the northern pier had been closed for repairs", Body("Harbour Board"), Mode.Indirect)),
        ]));
        Assert.Equal("one stands within the other's words", Assert.Single(claim.Links).Reason);
    }
}
