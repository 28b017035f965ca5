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
    public void Find_Everything_HasAConfidence()
    {
        var text = Texts.Annotate("“We ran,” she said. The union's claim that the valve was old angered the mayor, who denied it.");
        Assert.All(Finder.Find(text), a => Assert.InRange(a.Confidence ?? -1, 0.01, 1));
    }
}
