using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class DiacriticsTests
{
    [Theory]
    [InlineData("Témech", "temech")]
    [InlineData("Te\u0301mech", "temech")]
    [InlineData("Hvítahyrna", "hvitahyrna")]
    [InlineData("ÇETİN", "cetin")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Łódź", "łodz")]
    [InlineData("Øster ǽ", "øster æ")]
    [InlineData("Йод", "йод")]
    [InlineData("Plain 12", "plain 12")]
    public void RemovedFrom_MarkedLetters_LoseTheirMarks(string text, string plain) => Assert.Equal(plain, Diacritics.RemovedFrom(text));

    [Fact]
    public void RemovedFrom_WhatItGave_GivesItAgain() => Gen.String.Sample(text => Diacritics.RemovedFrom(text) is var plain && Diacritics.RemovedFrom(plain) == plain);
}
