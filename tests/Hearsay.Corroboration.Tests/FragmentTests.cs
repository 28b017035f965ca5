using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Which claims are a few words that tell nothing alone.</summary>
public sealed class FragmentTests
{
    [Theory]
    [InlineData("This afternoon.")]
    [InlineData("The lorries.")]
    [InlineData("to the families")]
    [InlineData("it on Friday")]
    public void Link_WordsThatTellNothingAlone_AreAFragment(string content) => Assert.True(Claim(content).IsFragment);

    [Theory]
    [InlineData("The lorries waited in the yard")]
    [InlineData("It was dry")]
    [InlineData("Until then they carried water from the canal")]
    [InlineData("Nobody cut it.")]
    [InlineData("he wept")]
    [InlineData("Gone")]
    [InlineData("seized it")]
    [InlineData("the Arsenal")]
    [InlineData("not the lorries")]
    [InlineData("It's padlocked")]
    [InlineData("Yes.")]
    public void Link_WordsThatSayOrNameSomething_AreNoFragment(string content) => Assert.False(Claim(content).IsFragment);

    [Fact]
    public void Link_ANumberOrADenial_IsNoFragment()
    {
        Assert.False(Claim("the lorries", Stance.Denies).IsFragment);
        Assert.False(Claim("12 lorries", Stance.Asserts, Count("lorries", 12)).IsFragment);
    }

    [Fact]
    public void Link_AnswerOfAWord_IsNoFragment() => Assert.False(Assert.Single(new ClaimLinker().Link([new ReportBuilder("a.txt", "Lomond Herald").Text("HOST: What stood in the yard?\n\nTAMM:").Says(Person("Ines Tamm"), "Lorries.").Build()])).IsFragment);

    private static Claim Claim(string content, Stance stance = Stance.Asserts, params Figure[] figures) =>
        Assert.Single(new ClaimLinker().Link([new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), content, stance, figures: figures).Build()]));
}
