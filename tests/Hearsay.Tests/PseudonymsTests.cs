using CsCheck;
using Hearsay.People;

namespace Hearsay.Tests;

public sealed class PseudonymsTests
{
    private static readonly Pseudonyms Fen = Pseudonyms.Of("fen", ["Tomas Orry", "Ada Marn-Holt", "Li"]);

    private static readonly string[] Written = ["Tomas Orry", "Orry", "ORRY", "Marn", "Tomas"];

    private static string P(string name) => Fen.Names.Single(n => n.Name == name).Pseudonym;

    [Theory]
    [InlineData("Tomas Orry left.", "{0} left.")]
    [InlineData("Orry's boat; TOMAS ORRY, Tomas  Orry", "{0}'s boat; {0}, {0}")]
    [InlineData("Holt met Marn and Ada.", "{1} met {1} and {1}.")]
    [InlineData("Orryton, McTomas and orry stay.", "Orryton, McTomas and orry stay.")]
    [InlineData("Li is Lisa's aunt.", "{2} is Lisa's aunt.")]
    [InlineData("Tomas and Ada", "{0} and {1}")]
    [InlineData("Tomas Or…", "{0}…")]
    [InlineData("met Ho…; met X… or Orry…", "met {1}…; met X… or {0}…")]
    public void Hide_WholeNamesAndParts_GiveWayAsWords(string text, string expected) =>
        Assert.Equal(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, P("Tomas Orry"), P("Ada Marn-Holt"), P("Li")), Fen.Hide(text));

    [Fact]
    public void Of_AnotherDossierOrMorePersons_KeepsEachPseudonymItsOwn()
    {
        Assert.Equal(P("Tomas Orry"), Pseudonyms.Of("fen", ["Zoe Ash", "Tomas Orry"]).Names.Single(n => n.Name == "Tomas Orry").Pseudonym);
        Assert.NotEqual(P("Tomas Orry"), Pseudonyms.Of("dam", ["Tomas Orry"]).Names[0].Pseudonym);
        Assert.Equal(3, Fen.Names.Select(n => n.Pseudonym).Distinct().Count());
    }

    [Fact]
    public void Hide_TitleInAName_HidesNoOneElse() => Assert.Equal("Captain Roe", Pseudonyms.Of("fen", ["Captain Orry"]).Hide("Captain Roe"));

    [Fact]
    public void Hide_AnyTextAroundAName_LeavesNoPartOfIt() =>
        Gen.Select(Gen.String[Gen.Char["ab .\n'’-,\"&0"], 0, 8], Gen.String[Gen.Char[" \n.,'\"&-"], 1, 3], Gen.Int[0, 4].Select(i => Written[i])).Sample((before, after, name) =>
        {
            var hidden = Fen.Hide($"{before} {name}{after}{before}");
            Assert.DoesNotContain(name, hidden, StringComparison.Ordinal);
            Assert.Equal(hidden, Fen.Hide(hidden));
        });

    [Fact]
    public void Show_WhatWasHidden_HasTheWholeName() => Assert.Equal("Tomas Orry fled", Fen.Show(Fen.Hide("Orry fled")));
}
