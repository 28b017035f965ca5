using Hearsay.Corpus.Checks;
using Hearsay.Model;

namespace Hearsay.Corpus.Tests;

public sealed class BoundWordsTests
{
    [Theory]
    [InlineData("not fewer than nine", Bound.AtLeast)]
    [InlineData("not more than 300", Bound.AtMost)]
    [InlineData("not over 40", Bound.AtMost)]
    [InlineData("more than 300", Bound.MoreThan)]
    [InlineData("Fewer than ten", Bound.LessThan)]
    public void Expected_NegatedComparison_TurnsTheBound(string words, Bound expected) => Assert.Equal(expected, BoundWords.Expected(words));
}
