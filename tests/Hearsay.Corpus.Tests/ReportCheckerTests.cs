namespace Hearsay.Corpus.Tests;

public sealed class ReportCheckerTests
{
    private const string Two = "@a person Aino Rask\n@b person Bo Lind\n";

    [Fact]
    public void Check_SoundReport_HasNoFault() =>
        Assert.Empty(Marked.Faults("{who1|Aino Rask} {cue1|counts} {what1|{fig >=12 boats lost [lost]|at least 12} boats}; {who2|Bo Lind} {cue2|disputes} {what2|it}.", Two + "1 a\n2 b denies about=1"));

    [Theory]
    [InlineData("{cue1|said that} {what1|x}, {who1|Aino Rask} did", "1 a", "ends with \"that\"")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|{fig =13 boats|12} boats}", "1 a", "is not what")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|{fig =12 boats|over 12} boats}", "1 a", "says moreThan")]
    [InlineData("{who1|Aino Rask} {cue1|said}", "1 a", "needs a content")]
    [InlineData("{who1|Aino Rask} {what1|x {cue1|said} y}", "1 a", "overlap")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a narrated", "narrated statement has a speaker")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 ?", "has no source")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a via=a", "both source and via")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a via=pub", "publisher is in via")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a via=c", "not in the table")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a denies about=9", "names no other statement")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a said=2031-04", "after the report was published")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a\n@z person Zed", "never used")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x}", "1 a via=z\n@z person Zed", "no words of the text")]
    [InlineData("{who1|Aino Rask} {cue1|sa}id {what1|x}", "1 a", "inside a word")]
    [InlineData("{who1|Aino Rask} {cue1|said} {what1|x {what2|y} z} and {what2|w}, {cue2|he added}", "1 a\n2 ?", null)]
    [InlineData("{who1,2|Aino Rask} {cue1,2|said} {what1,2|x}", "1 a\n2 a", "repeats statement 1")]
    public void Check_OneFault_IsNamedWithItsRemedy(string body, string table, string? problem)
    {
        var faults = Marked.Faults(body + ".", "@a person Aino Rask\n" + table);
        if (problem is null) Assert.Empty(faults);
        else Assert.Contains(faults, f => f.Problem.Contains(problem, StringComparison.Ordinal) && f.Remedy.Length > 0);
    }

    [Fact]
    public void Check_CrossingContents_IsAFault()
    {
        var report = Marked.Report("{who1|Aino Rask} {cue1|said} {what1|one two}, {cue2|they say}: {what2|x}.", "@a person Aino Rask\n1 a\n2 ?");
        var first = report.Statements[0];
        var crossing = first with { Number = 2, Cue = report.Statements[1].Cue, Content = [new(first.Content[0].Start + 4, first.Content[0].End + 2)] };
        var faults = Checks.ReportChecker.Check(report with { Statements = [first, crossing] }, "t");
        Assert.Contains(faults, f => f.Problem.Contains("crosses", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("6,200", 6200)]
    [InlineData("1.5 million", 1.5e6)]
    [InlineData("a hundred and seventy-one", 171)]
    [InlineData("two thousand three hundred", 2300)]
    [InlineData("not one", 0)]
    [InlineData("a third patient", 3)]
    [InlineData("half a dozen", 6)]
    [InlineData("12 500", 12500)]
    [InlineData("17.3 metres", 17.3)]
    public void FigureWords_Numbers_FindsTheValue(string words, double value) => Assert.Contains(value, FigureWords.Numbers(words));

    [Fact]
    public void SharedWords_TwoStoriesOneSentence_IsAFault()
    {
        var first = Marked.Report("{cue1|It is said} {what1|the bell of the drowned church rang twice that night}.", "1 ?");
        var second = first with { Name = "u" };
        Assert.Single(Checks.SharedWords.Check([("s1", first), ("s2", second)]));
        Assert.Empty(Checks.SharedWords.Check([("s1", first), ("s1", second)]));
    }

    [Fact]
    public void SharedWords_TimeCodesOfTwoSubtitles_AreNoWords()
    {
        var first = Marked.Report("1 00:00:03,000 --> 00:00:07,000 {cue1|It is said} {what1|the bell rang}.", "1 ?");
        var second = Marked.Report("1 00:00:03,000 --> 00:00:07,000 {cue1|They hear} {what1|a dog}.", "1 ?") with { Name = "u" };
        Assert.Empty(Checks.SharedWords.Check([("s1", first), ("s2", second)]));
    }

    [Fact]
    public void Slots_StoryInTwoSplits_IsAFault()
    {
        var (slots, faults) = Slots.Read("slots.tsv", "id\tsplit\tstyle\tstory\n001\ttrain\twire\tmine\n002\ttest\tblog\tmine\n");
        Assert.Contains("more than one split", Assert.Single(faults).Problem, StringComparison.Ordinal);
        Assert.Equal("wire", slots.Of("001-shaft")!.Style);
        Assert.Null(slots.Of("999-none"));
    }
}
