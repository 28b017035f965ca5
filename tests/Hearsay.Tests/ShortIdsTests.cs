using CsCheck;

namespace Hearsay.Tests;

public sealed class ShortIdsTests
{
    private static readonly string[] Statements = ["3f0a91c2-12-20", "3f0a91c2-120-188", "3f0a91c2-120-188-2", "3f0bcc00-5-9", "a1b2c3d4-7-30"];

    [Theory]
    [InlineData("3f0a91c2-12-20", "3f0a-12")]
    [InlineData("3f0a91c2-120-188", "3f0a-120-188")]
    [InlineData("3f0a91c2-120-188-2", "3f0a-120-188-2")]
    [InlineData("3f0bcc00-5-9", "3f0b-5")]
    [InlineData("a1b2c3d4-7-30", "a1b2-7")]
    [InlineData("gone", "gone")]
    public void Of_AStatement_IsAsShortAsTellsItApart(string id, string expected) => Assert.Equal(expected, new ShortIds(Statements).Of(id));

    [Theory]
    [InlineData("A1", "a1b2c3d4-7-30")]
    [InlineData("3f0a-12", "3f0a91c2-12-20")]
    [InlineData("3f0a91c2-12", "3f0a91c2-12-20")]
    [InlineData("3f-5", "3f0bcc00-5-9")]
    [InlineData("3f0a-120", "3f0a91c2-120-188 3f0a91c2-120-188-2")]
    [InlineData("3f0a-1", "3f0a91c2-12-20 3f0a91c2-120-188 3f0a91c2-120-188-2")]
    [InlineData("3f0b", "3f0bcc00-5-9")]
    [InlineData("", "")]
    [InlineData("zz", "")]
    [InlineData("3f0b-6", "")]
    public void Find_TheBeginningOfAStatement_IsAllThatMayBeMeant(string typed, string expected) => Assert.Equal(expected, string.Join(' ', new ShortIds(Statements).Find(typed)));

    [Fact]
    public void Of_ClaimsThatBeginAlike_GrowsUntilTheyDiffer() =>
        Assert.Equal(["abcdef00", "abcdef01", "123456"], new[] { "abcdef0012345678", "abcdef0112345678", "1234567812345678" }.Select(new ShortIds(["abcdef0012345678", "abcdef0112345678", "1234567812345678"]).Of));

    [Fact]
    public void Find_WhatIsShown_IsAlwaysThatOne()
    {
        var id = Gen.Select(Gen.Char["ab1"].Array[1, 8], Gen.Int[0, 130].Array[0, 3], (head, numbers) => string.Join('-', numbers.Select(n => $"{n}").Prepend(new string(head))));
        id.Array[1, 30].Sample(ids =>
        {
            var shortened = new ShortIds(ids);
            foreach (var one in ids) Assert.Equal([one], shortened.Find(shortened.Of(one)));
        });
    }
}
