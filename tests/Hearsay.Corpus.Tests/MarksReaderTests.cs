using Hearsay.Model;

namespace Hearsay.Corpus.Tests;

public sealed class MarksReaderTests
{
    private const string Mayor = "@mayor person Aino Rask | mayor";

    [Fact]
    public void Read_BracketedText_GivesPlainTextAndRoles()
    {
        var report = Marked.Report("{who1|Aino Rask} {cue1|warned} that {what1|the weir would go}.", $"{Mayor}\n1 mayor");
        var statement = Assert.Single(report.Statements);
        Assert.Equal(Marked.Header + "Aino Rask warned that the weir would go.\n", report.Text);
        Assert.Equal(("Aino Rask", "warned", "the weir would go"), (report.Words(statement.Speaker), report.Words(statement.Cue), report.Words(statement.Content)));
    }

    [Theory]
    [InlineData("“{what1|No}”", Mode.Direct)]
    [InlineData("{what1|“No”}", Mode.Direct)]
    [InlineData("{what1|it was “no”}", Mode.Mixed)]
    [InlineData("{what1|it was no}", Mode.Indirect)]
    [InlineData("'{what1|I don't mind the dog's bark}'", Mode.Direct)]
    [InlineData("«{what1|Niet}»", Mode.Direct)]
    [InlineData("„{what1|Nein}“", Mode.Direct)]
    public void Read_NoModeGiven_TakesItFromQuotationMarks(string content, Mode mode)
    {
        var report = Marked.Report($"{content}, {{cue1|said}} {{who1|Aino Rask}}.", $"{Mayor}\n1 mayor");
        Assert.Equal(mode, report.Statements[0].Mode);
    }

    [Fact]
    public void Read_BracketOutsideTheQuotationMarks_LeavesThemOut()
    {
        var report = Marked.Report("{what1|“We go,”} {cue1|said} {who1|Aino Rask}.", $"{Mayor}\n1 mayor");
        Assert.Equal("We go", report.Words(report.Statements[0].Content));
    }

    [Fact]
    public void Read_SameNumberTwice_MakesOneContentInParts()
    {
        var report = Marked.Report("“{what1|We go},” {cue1|said} {who1|Aino Rask}, “{what1|today}.”", $"{Mayor}\n1 mayor");
        Assert.Equal(2, report.Statements[0].Content.Count);
    }

    [Fact]
    public void Read_NestedStatement_TakesViaFromTheStatementAround()
    {
        var report = Marked.Report(
            "{who1|Aino Rask} {cue1|said} {what1|{who2|the pilot} had {cue2|told} her {what2|the fog was thick}}.",
            $"{Mayor}\n@pilot unnamed the pilot\n1 mayor\n2 pilot");
        Assert.Equal(["mayor"], report.Statements[1].Via);
        Assert.Empty(report.Statements[0].Via);
    }

    [Fact]
    public void Read_SeveralStatementsOneSpan_GivesItToEach()
    {
        var report = Marked.Report("{who1,2|Aino Rask} {cue1|confirmed} {what1|the leak} and {cue2|promised} {what2|repairs}.", $"{Mayor}\n1 mayor\n2 mayor intends");
        Assert.Equal(report.Statements[0].Speaker, report.Statements[1].Speaker);
        Assert.Equal(Stance.Intends, report.Statements[1].Stance);
    }

    [Fact]
    public void Read_ContentOverParagraphsWithPlus_IsOneSpan()
    {
        var report = Marked.Report("{who1|Aino Rask}{cue1|:} “{what1+|We go.\n\n“We stay.}”", $"{Mayor}\n1 mayor");
        var content = Assert.Single(report.Statements[0].Content);
        Assert.Contains("\n\n", content.In(report.Text), StringComparison.Ordinal);
        Assert.Equal(Mode.Direct, report.Statements[0].Mode);
    }

    [Fact]
    public void Read_ForgottenBracket_NamesItsLine()
    {
        var fault = Assert.Single(Marked.Faults("{who1|Aino Rask} {cue1|said} {what1|we go.\n\nNext paragraph.", $"{Mayor}\n1 mayor"), f => f.Problem.Contains("{what1|", StringComparison.Ordinal));
        Assert.Equal("t.marks:5", fault.File);
        Assert.Contains("what1+", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">=12 people killed [killed] @2031-03-04", Bound.AtLeast, 12.0, null)]
    [InlineData(">12 people", Bound.MoreThan, 12.0, null)]
    [InlineData("<=12 people", Bound.AtMost, null, 12.0)]
    [InlineData("<12 people", Bound.LessThan, null, 12.0)]
    [InlineData("~12 people", Bound.About, 12.0, 12.0)]
    [InlineData("=12 people", Bound.Exactly, 12.0, 12.0)]
    [InlineData("2..5 people", Bound.Range, 2.0, 5.0)]
    public void FigureValue_Signs_GiveBoundAndLimits(string value, Bound bound, double? low, double? high)
    {
        var figure = Marks.FigureValue.Read(value, new TextSpan(0, 1))!;
        Assert.Equal((bound, low, high), (figure.Bound, figure.Low, figure.High));
    }

    [Fact]
    public void Read_FigureAndTime_BelongToTheInnermostContent()
    {
        var report = Marked.Report(
            "{who1|Aino Rask} {cue1|said} {what1|{who2|the pilot} {cue2|counted} {what2|{fig =3 boats [lost]|three} boats on {time 2031-03-04|Tuesday}}}.",
            $"{Mayor}\n@pilot unnamed the pilot\n1 mayor\n2 pilot");
        Assert.Empty(report.Statements[0].Figures);
        Assert.Equal("lost", Assert.Single(report.Statements[1].Figures).Scope);
        Assert.Equal(PartialDate.Of(2031, 3, 4), Assert.Single(report.Statements[1].Times).From);
    }

    [Theory]
    [InlineData("{wat1|x}", "does not open a mark")]
    [InlineData("plain } text {cue1|said} {what1|x}", "closes nothing")]
    [InlineData("{what1|x} {cue1|said} {what2|y}", "no line 2")]
    [InlineData("{what1|x} {cue1|said} {fig =2 dogs|two}", "lies in no content")]
    [InlineData("{what1|{fig two dogs|two}} {cue1|said}", "is no figure")]
    [InlineData("{what1|{time soon|soon}} {cue1|said}", "is no date")]
    [InlineData("{what1|} {cue1|said} it", "holds no words")]
    public void Read_BadMark_SaysSo(string body, string problem) =>
        Assert.Contains(Marked.Faults(body, "1 ?"), f => f.Problem.Contains(problem, StringComparison.Ordinal) && f.Remedy.Length > 0);

    [Theory]
    [InlineData("1 ? loudly", "neither a mode")]
    [InlineData("one ?", "no line of the table")]
    [InlineData("1 ?\n1 ?", "two lines")]
    [InlineData("1 ?\n2 ?", "neither a what nor a cue")]
    [InlineData("1 ?\n@x wizard Merl", "no source line")]
    public void Read_BadTable_SaysSo(string table, string problem) =>
        Assert.Contains(Marked.Faults("{what1|x}, {cue1|it was said}.", table), f => f.Problem.Contains(problem, StringComparison.Ordinal));
}
