using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Denials that are worded as assertions: what they deny, and whose claim they are of.</summary>
public sealed class GainsayingTests
{
    private static readonly Source Elder = Person("Otto Brill"), Guard = Body("Border Guard");

    [Theory]
    [InlineData("no tanker has come to Arle since the dyke broke", "tanker")]
    [InlineData("our soldiers did not fire at any time", "attack")]
    [InlineData("nobody had locked the gate", "close gate")]
    [InlineData("the gate was shut. Nobody had locked it", "")]
    [InlineData("no more than nine were hurt", "")]
    [InlineData("no tanker will come to Arle", "")]
    [InlineData("he did not know of any tanker", "")]
    [InlineData("a tanker came to Arle", "")]
    public void DeniedIn_FirstSentence_IsWhatTheNegationIsSaidOf(string content, string first)
    {
        var denied = NodesOf(content)[0].Denied;
        Assert.Equal(first.Split(' ', StringSplitOptions.RemoveEmptyEntries), denied.Take(first.Length == 0 ? 1 : first.Split(' ').Length));
    }

    [Theory]
    [InlineData("Arle has received no tanker since the dyke broke", "tankers went to Arle today", true)]
    [InlineData("Arle has received no tanker since the dyke broke", "no tanker went to Arle today", false)]
    [InlineData("Arle has received no tanker since the dyke broke", "Arle lies behind a dyke", false)]
    [InlineData("the gate in Arle was not open", "the gate in Arle was locked", false)]
    [InlineData("the gate in Arle was not locked", "the gate in Arle was locked", true)]
    public void Between_OneSaysNotWhatTheOtherSays_Holds(string one, string other, bool expected)
    {
        var nodes = NodesOf(one, other);
        Assert.Equal(expected, Gainsaying.Between(nodes[0], nodes[1]));
        Assert.Equal(expected, Gainsaying.Between(nodes[1], nodes[0]));
    }

    [Fact]
    public void Between_ReportsOwnVoiceOrOneSpeaker_DoesNotHold()
    {
        Assert.False(Between(new ReportBuilder("a.txt", "Lomond Herald").Tells("Arle has received no tanker"), Guard));
        Assert.False(Between(new ReportBuilder("a.txt", "Lomond Herald").Says(Body("BORDER GUARD"), "Arle has received no tanker"), Guard));
        Assert.True(Between(new ReportBuilder("a.txt", "Lomond Herald").Says(Elder, "Arle has received no tanker"), Guard));

        static bool Between(ReportBuilder denial, Source speaker)
        {
            var nodes = new ClaimLinker().Graph([denial.Build(), new ReportBuilder("b.txt", "Radio Marsh").Says(speaker, "tankers went to Arle today").Build()]).Nodes;
            return Gainsaying.Between(nodes[0], nodes[1]);
        }
    }

    [Fact]
    public void Link_SaysNotWhatAnotherSaysInOtherWords_DisputesIt()
    {
        var claims = new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Elder, "our soldiers have not opened fire at any time").Says(Person("Ines Tamm"), "the school in Arle stays closed").Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Guard, "the army fired on the old mine").Says(Person("Per Aros"), "the roads in the valley were cleared of mud").Build(),
        ]);

        var claim = Assert.Single(claims, c => c.Statements.Contains("a.txt:000"));
        Assert.Equal(["a.txt:000", "b.txt:000"], claim.Statements.Order(StringComparer.Ordinal));
        Assert.Equal(Level.Disputed, claim.Level);
    }

    [Fact]
    public void Link_OutletTellsWhatASourceDenies_HasItNotFromThatSource()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Guard, "soldiers did not fire on the crowd in the market of Arle").Tells("Soldiers fired on the crowd in the market of Arle").Build(),
        ]));

        Assert.Equal(2, claim.Origins.Count);
        Assert.Equal(Level.Disputed, claim.Level);
    }

    private static IReadOnlyList<Proposition> NodesOf(params string[] contents) =>
        new ClaimLinker().Graph([.. contents.Select((c, i) => new ReportBuilder($"{i}.txt", "Lomond Herald").Says(i == 0 ? Elder : Guard, c).Build())]).Nodes;
}
