using Hearsay.Corroboration.Linking;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Who does what to whom, by the order of the words.</summary>
public sealed class RolesTests
{
    private static Proposition Read(string content) =>
        new ClaimLinker().Graph([new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), content).Build()]).Nodes.Single();

    private static Roles.Role Doing(string content, string doing) => Read(content).Roles.Doings.Single(d => d.Doing == doing);

    // The places of PairModel.Names that RoleLikeness fills.
    private static double Told(string name, string one, string other)
    {
        string[] names = ["same doer", "same done to", "other done to", "one first", "both first", "other names first", "same doing first", "numbered otherwise"];
        return RoleLikeness.Of(Read(one), Read(other))[Array.IndexOf(names, name)];
    }

    [Fact]
    public void Of_WhatStandsBeforeADoing_DoesItToWhatComesAfter()
    {
        var role = Doing("The guard shot a dog", "shoot");

        Assert.Equal(("guard", "dog"), (Assert.Single(role.Agents), Assert.Single(role.Patients)));
    }

    [Fact]
    public void Of_Passive_HasThemTheOtherWayRound()
    {
        var role = Doing("A dog was shot by the guard", "shoot");

        Assert.Equal(("guard", "dog"), (Assert.Single(role.Agents), Assert.Single(role.Patients)));
    }

    [Fact]
    public void Of_AnotherClause_IsNoPartOfIt() => Assert.Empty(Doing("The guard shot, while the farmer slept", "shoot").Patients);

    [Fact]
    public void Of_NameOfABody_IsNoDoing() => Assert.DoesNotContain(Read("the Rescue Service counted nine lamps").Roles.Doings, d => d.Doing == "rescue");

    [Theory]
    [InlineData("same doer", "The guard shot a dog", "A wolf was shot by the guard", 1)]
    [InlineData("same doer", "The guard shot a dog", "The farmer shot a dog", 0)]
    [InlineData("same done to", "The guard shot a dog", "A dog was shot in the yard", 1)]
    [InlineData("other done to", "The guard shot a dog", "The guard shot a wolf", 1)]
    [InlineData("other done to", "The guard shot a dog", "The guard shot the dog and a wolf", 0)]
    [InlineData("one first", "The boiler at the mill burst", "At the mill a boiler burst", 1)]
    [InlineData("both first", "The boiler at the mill burst", "The boiler burst", 1)]
    [InlineData("both first", "The boiler at the mill burst", "The roof at the mill burst", 0)]
    [InlineData("numbered otherwise", "the weld on pump 14 gave way", "the weld on pump 15 gave way", 1)]
    [InlineData("numbered otherwise", "the weld on pump 14 gave way", "pump 14 gave way", 0)]
    public void Of_TwoContents_CompareWhoDoesWhatToWhom(string name, string one, string other, double expected) => Assert.Equal(expected, Told(name, one, other));
}
