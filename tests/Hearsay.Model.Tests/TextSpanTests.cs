using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class TextSpanTests
{
    private static readonly Gen<TextSpan> Spans = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 10], TextSpan.FromLength);

    [Fact]
    public void Intersect_Overlapping_LiesInBoth() =>
        Gen.Select(Spans, Spans).Sample((a, b) =>
        {
            var common = a.Intersect(b);
            Assert.Equal(a.Overlaps(b), common is not null);
            if (common is { } c) Assert.True(a.Contains(c) && b.Contains(c));
        });

    [Fact]
    public void Cover_Any_HoldsBoth() =>
        Gen.Select(Spans, Spans).Sample((a, b) => Assert.True(a.Cover(b).Contains(a) && a.Cover(b).Contains(b)));

    [Fact]
    public void Overlaps_Touching_IsFalse() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));

    [Fact]
    public void In_Text_GivesTheWords() => Assert.Equal("said", new TextSpan(3, 7).In("he said so"));
}
