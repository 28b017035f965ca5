namespace Hearsay.Conventions.Tests;

public sealed class ReadmeExampleTests
{
    [Fact]
    public void All_APage_GivesCommandsAndWhatTheLastOfABlockPrints()
    {
        string[] page = ["Text", "```sh", "./hearsay read a.txt  # reads", "ls", "./hearsay reports", "```", "prints", "```text", "one", "...", "```", "```sh", "./test", "```"];

        var examples = ReadmeExample.All(page);

        Assert.Equal(["./hearsay read a.txt", "./hearsay reports"], examples.Select(e => e.Command));
        Assert.Null(examples[0].Output);
        Assert.Equal(["one", "..."], examples[1].Output!);
    }

    [Theory]
    [InlineData("a|b", "a|b", true)]
    [InlineData("a    b", "a  b", true)]
    [InlineData("a b", "a  b", false)]
    [InlineData("a|...", "a|b|c", true)]
    [InlineData("...|c", "a|b|c", true)]
    [InlineData("a|...|c", "a|c", true)]
    [InlineData("a|...|c", "a|b", false)]
    [InlineData("a", "a|b", false)]
    public void Matches_Dots_StandForAnyLines(string pattern, string lines, bool matches) =>
        Assert.Equal(matches, LinePattern.Matches(pattern.Split('|'), lines.Split('|')));
}
