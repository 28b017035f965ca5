using Hearsay.Model;
using Hearsay.Reading.Attribution;

namespace Hearsay.Reading.Tests.Rules;

/// <summary>What the trained model takes for another part of an act than it is.</summary>
public sealed class NeighboursTests
{
    private static TextSpan At(string text, string words) => TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Attribution.Attribution Act(string text, string speaker, string cue, string content) =>
        new() { Speaker = [At(text, speaker)], Cue = [At(text, cue)], Content = [At(text, content)], FoundBy = "test" };

    [Theory]
    [InlineData("The coroner was told the widow had sung.", "The coroner", "was told", "the widow had sung", 0)]
    [InlineData("The coroner had been informed that she sang.", "The coroner", "had been informed", "that she sang", 0)]
    [InlineData("The coroner was told by a clerk that she sang.", "a clerk", "was told", "that she sang", 1)]
    [InlineData("Relatives are asked to report to the desk.", "Relatives", "are asked to", "report to the desk", 0)]
    [InlineData("The coroner told the court that she sang.", "The coroner", "told", "that she sang", 1)]
    public void WithoutHearer_PassiveOfTelling_LeavesWhoIsToldOut(string text, string speaker, string cue, string content, int left) =>
        Assert.Equal(left, Neighbours.WithoutHearer(Texts.Annotate(text), Act(text, speaker, cue, content)).Speaker.Count);

    [Theory]
    [InlineData("She said the gauges had been read and denied any were faulty.", "the gauges had been read and denied", "the gauges had been read")]
    [InlineData("She said the gauges had been read, denied any were faulty.", "the gauges had been read, denied", "the gauges had been read")]
    [InlineData("She said the gauges had been denied.", "the gauges had been", "the gauges had been")]
    public void WithoutNextCue_ContentThatEndsInAnothersCue_EndsBeforeIt(string text, string content, string left)
    {
        var (said, denied) = (Act(text, "She", "said", content), Act(text, "She", "denied", "the gauges"));
        var cues = new SpanIndex<Attribution.Attribution>([(said.Cue[0], said), (denied.Cue[0], denied)]);
        Assert.Equal(left, Neighbours.WithoutNextCue(Texts.Annotate(text), said, cues).Content[0].In(text));
    }

    [Theory]
    [InlineData("Nine fell ill, Orry told the Packet, as the guards looked on.", "the guards looked on", 1)]
    [InlineData("Nine fell ill, Orry told the Packet, and the guards looked on.", "the guards looked on", 2)]
    public void WithoutOthersPieces_WhatWentOnMeanwhile_IsNoPiece(string text, string second, int left)
    {
        var found = Act(text, "Orry", "told", "Nine fell ill");
        Assert.Equal(left, Assert.Single(Neighbours.WithoutOthersPieces(Texts.Annotate(text), [found with { Content = [.. found.Content, At(text, second)] }])).Content.Count);
    }
}
