using CsCheck;

namespace Hearsay.Model.Tests;

public sealed class HiddenCharactersTests
{
    [Fact]
    public void Split_AnyText_LosesNothing() =>
        Gen.String.Sample(text => Assert.Equal(text, string.Concat(HiddenCharacters.Split(text).Select(run => run.Text))));

    [Theory]
    [InlineData("\u202e", "direction override")]
    [InlineData("\u200b", "zero-width space")]
    [InlineData("\0", "U+0000")]
    public void Split_AHiddenCharacter_NamesIt(string character, string name) =>
        Assert.Equal([("a", null), (character, name), ("b", null)], HiddenCharacters.Split($"a{character}b"));

    [Theory]
    [InlineData("می\u200cخواهم")]
    [InlineData("👩\u200d🚒")]
    [InlineData("line\n\tline")]
    public void Split_WhatScriptsAndEmojiNeed_StaysWhole(string text) =>
        Assert.Equal([(text, null)], HiddenCharacters.Split(text));
}
