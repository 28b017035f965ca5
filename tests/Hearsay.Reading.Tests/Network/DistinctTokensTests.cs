using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class DistinctTokensTests
{
    [Fact]
    public void IndexOf_TokensThatComeAgain_NumbersEachOnceInOrder()
    {
        // Every field tells tokens apart; more tokens than slots of one neighbourhood, so that some must move on.
        TokenCodes[] codes = [.. Enumerable.Range(0, 700).Select(i => new TokenCodes(i % 5, i % 7 * 1000, i % 2, i % 3, i / 210 % 2, i / 420, i % 12))];
        var distinct = new DistinctTokens(codes.Length);
        var indices = codes.Select(c => distinct.IndexOf(c)).ToArray();
        Assert.Equal(codes.Distinct(), distinct.Tokens.ToArray());
        for (var i = 0; i < codes.Length; i++) Assert.Equal(codes[i], distinct.Tokens[indices[i]]);
    }
}
