using Hearsay.Reading.Attribution;

namespace Hearsay.Reading.Tests.Network;

public sealed class CombinedAttributionFinderTests
{
    private static readonly CombinedAttributionFinder Finder = new();

    [Fact]
    public void Find_SpeechWithinSpeech_AddsTheRulesInnerFinding()
    {
        var text = Texts.Annotate("The president said that prisoners had confirmed that the ship was lost.");
        Assert.Contains(Finder.Find(text), a => a.Speaker.Any(s => s.In(text.Text) == "prisoners"));
    }

    [Fact]
    public void Find_SignedQuotation_NamesItsSigner()
    {
        var text = Texts.Annotate("“They should have told us on Monday.” — Ada Marn, baker");
        Assert.Contains(Finder.Find(text), a => a.Cue.Count == 0 && a.Speaker[0].In(text.Text) == "Ada Marn");
    }

    [Fact]
    public void Find_SaidInAStatement_IsOneActWithASpeaker()
    {
        var text = Texts.Annotate("The smelter said in a statement that it had been working at reduced load since Saturday.");
        Assert.Equal("The smelter", Assert.Single(Finder.Find(text)).Speaker[0].In(text.Text));
    }

    [Theory]
    [InlineData("Residents of the first row were asked in writing on 20 June to leave.")]
    [InlineData("The farm holds about 900,000 fish.")]
    [InlineData("The uniforms of the officers who searched number 27 were marked according to the law.")]
    public void Find_WhatSaysNothing_IsNoAct(string words) => Assert.Empty(Finder.Find(Texts.Annotate(words)));

    [Fact]
    public void Find_AccordingToOneWhomAnotherQuotes_IsTheFirstOnesWord()
    {
        var text = Texts.Annotate("The overhaul was put off three times, according to the Brenna Echo, quoted by Corvo.");
        Assert.Contains("the Brenna Echo", Assert.Single(Finder.Find(text)).Speaker[0].In(text.Text));
    }

    [Fact]
    public void Find_Everything_HasAConfidence()
    {
        var text = Texts.Annotate("“We ran,” she said. The union's claim that the valve was old angered the mayor, who denied it.");
        Assert.All(Finder.Find(text), a => Assert.InRange(a.Confidence ?? -1, 0.01, 1));
    }
}
