using CsCheck;
using Hearsay.Corpus.Brat;
using Hearsay.Corpus.Exports;
using Hearsay.Corpus.Measures;
using Hearsay.Model;

namespace Hearsay.Corpus.Tests;

public sealed class FormsTests
{
    private static readonly MarkedReport Report = Marked.Report(
        "😀 {who1|Aino Rask} {cue1|said} that {what1|{who2|the pilot} {cue2|counted} {what2|{fig >=3 boats [lost] @2031-03-04|at least three} boats on {time 2031-03-04|Tuesday}}}.\n\n"
        + "“{what3+|We go.\n\n“We stay},” {cue3|wrote} {who3|Aino Rask} {said3 2031-03-03|on Monday}.\n\n{what4|The weir fell}. {who5|The prisoner} {cue5|denied} {what5|it}.",
        "@a person Aino Rask | mayor\n@pilot unnamed the pilot\n@pris person The prisoner\n1 a\n2 pilot\n3 a channel=\"open letter\" repeats=1\n4 pub narrated\n5 pris denies about=4 held=a");

    [Fact]
    public void Ann_WriteAndRead_GivesTheSameReport()
    {
        var ann = AnnWriter.Write(Report);
        var (read, faults) = AnnReader.Read("t.ann", "t", Report.Text, ann);
        Assert.Empty(faults);
        Assert.Equal(ann, AnnWriter.Write(read!));
        Assert.Equal(Report.Statements[1].Figures, read!.Statements[1].Figures);
        Assert.Equal(Report.Statements[2].SaidOn, read.Statements[2].SaidOn);
        Assert.Equal(("a", true), (read.Statements[4].Custodian, read.Statements[4].Held));
    }

    [Fact]
    public void Ann_Write_CountsCodePointsAndBreaksAtLineBreaks()
    {
        var lines = AnnWriter.Write(Report).Split('\n');
        var start = Marked.Header.Length + 2;
        Assert.Contains($"\tSpeaker {start} {start + 9}\tAino Rask", lines.First(l => l.Contains("\tSpeaker ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(lines, l => l.Contains("\tContent ", StringComparison.Ordinal) && l.Contains(';', StringComparison.Ordinal) && l.EndsWith("We go. “We stay", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("T1\tCue 5 900\tx")]
    [InlineData("T1\tCue 9 5\tx")]
    [InlineData("E1\tStatement")]
    [InlineData("nonsense")]
    [InlineData("E1\tStatement:T9 Cue:T9")]
    public void AnnReader_BadLine_IsAFault(string line)
    {
        var (report, faults) = AnnReader.Read("t.ann", "t", "Some words.\n", line);
        Assert.Null(report);
        Assert.NotEmpty(faults);
    }

    [Fact]
    public void AnnReader_AnyText_NeverThrows() =>
        Gen.String[Gen.Char["TEAR#123:; \tStatementCue"], 0, 60].Sample(text => Assert.NotNull(AnnReader.Read("t", "t", "Some words.\n", text).Faults));

    [Fact]
    public void MarksReader_AnyText_NeverThrows() =>
        Gen.String[Gen.Char["{}|what1,+ \n=@cue\\fig"], 0, 80].Sample(text => Assert.NotNull(Marks.MarksReader.Read("t", "t", text + "\n====\n1 ?\n").Faults));

    [Fact]
    public void Polnear_Write_WidensContentAndLeavesOutNestedAndNarrated()
    {
        var (text, ann) = PolnearExport.Write(Report);
        Assert.StartsWith("😀 Aino", text, StringComparison.Ordinal);
        Assert.Contains("\tthat the pilot counted at least three boats on Tuesday\n", ann, StringComparison.Ordinal);
        Assert.Contains("\t“We go.  “We stay,”\n", ann, StringComparison.Ordinal);
        Assert.Equal(3, ann.Split('\n').Count(l => l.StartsWith('E')));
    }

    [Fact]
    public void Conllu_Write_GivesTenColumnsAndEveryRole()
    {
        var tokens = ConlluExport.Write(Report).Split('\n').Where(l => l.Length > 0 && l[0] != '#').ToList();
        Assert.All(tokens, t => Assert.Equal(10, t.Split('\t').Length));
        Assert.Contains(tokens, t => t.StartsWith("2\tAino\t", StringComparison.Ordinal) && t.EndsWith("Attribution=B-speaker:1", StringComparison.Ordinal));
        Assert.Contains(tokens, t => t.Contains("\tcounted\t", StringComparison.Ordinal) && t.EndsWith("Attribution=I-content:1,B-cue:2", StringComparison.Ordinal));
    }

    [Fact]
    public void Hints_CueAroundAnotherSpeaker_AsksForTheNumber()
    {
        const string table = "@a person Aino Rask\n@b person Bo Lind\n1 a\n2 b";
        var slip = Marked.Report("{what2|{who1|Aino Rask}}, {cue1|according to} {who2|Bo Lind}, {what2|{cue1|promised} {what1|rain}}.", table);
        var right = Marked.Report("{what2|{who1|Aino Rask}}, {cue2|according to} {who2|Bo Lind}, {what2|{cue1|promised} {what1|rain}}.", table);
        Assert.Contains(Counts.Hints(slip), h => h.Contains("wrong number", StringComparison.Ordinal));
        Assert.DoesNotContain(Counts.Hints(right), h => h.Contains("wrong number", StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_WithItself_IsOneEverywhere()
    {
        var agreement = new Agreement();
        agreement.Add(Report, Report);
        Assert.All(agreement.Scores, s => Assert.Equal(1.0, s.Value.F1));
    }

    [Fact]
    public void Agreement_OneStatementMissing_LowersRelationAlone()
    {
        var agreement = new Agreement();
        agreement.Add(Report, Report with { Statements = [.. Report.Statements.Where(s => s.Number != 5)] });
        Assert.Equal(2 * 3 / 7.0, agreement.Scores["4 relation"].F1, 6);
        Assert.Equal(1.0, agreement.Scores["5 stance"].F1);
    }

    [Fact]
    public void Agreement_OtherIdsForTheSameVoices_IsNoDisagreement()
    {
        var renamed = Report with
        {
            Sources = [.. Report.Sources.Select(s => s with { Id = "x" + s.Id })],
            Statements = [.. Report.Statements.Select(s => s with { Source = "x" + s.Source, Via = [.. s.Via.Select(v => "x" + v)], Custodian = s.Custodian is null ? null : "x" + s.Custodian })],
        };
        var agreement = new Agreement();
        agreement.Add(Report, renamed);
        Assert.Equal(1.0, agreement.Scores["5 source identity"].F1);
        Assert.Equal(1.0, agreement.Scores["5 via"].F1);
        Assert.Equal(1.0, agreement.Scores["5 held"].F1);
    }

    [Fact]
    public void Agreement_WithItself_HasNoDifferences()
    {
        var agreement = new Agreement();
        agreement.Add(Report, Report);
        Assert.Empty(agreement.Differences);
    }

    [Fact]
    public void Agreement_Differences_NamePlaceKindAndBothAnswers()
    {
        var second = Report with
        {
            Statements = [.. Report.Statements.Where(s => s.Number != 2).Select(s => s.Number switch
            {
                3 => s with { Channel = "telephone", Links = [] },
                5 => s with { Stance = Stance.Doubts },
                _ => s,
            })],
        };
        var agreement = new Agreement();
        agreement.Add(Report, second);
        Assert.Collection(
            agreement.Differences.Where(d => !d.Measure.StartsWith('6') && !d.Measure.StartsWith('7')),
            d => Assert.Equal(("4 relation", 5, null), (d.Measure, d.Line, d.Second)),
            d => Assert.Equal(("5 channel", "open letter", "telephone"), (d.Measure, d.First, d.Second)),
            d => Assert.Equal(("5 stance", "denies", "doubts"), (d.Measure, d.First, d.Second)),
            d => Assert.Equal(("8 stated relation", "repeats=1 of 3", null), (d.Measure, d.First, d.Second)));
    }

    [Fact]
    public void Agreement_StatedRelationsNumberedOtherwise_AreTheSame()
    {
        var renumbered = Report with { Statements = [.. Report.Statements.Select(s => s with { Number = s.Number + 10, Links = [.. s.Links.Select(l => l with { Target = l.Target + 10 })] })] };
        var agreement = new Agreement();
        agreement.Add(Report, renumbered);
        Assert.Empty(agreement.Differences);
    }

    [Theory]
    [InlineData("5 b denies about=4 contradicts=4", "has about and contradicts to 4")]
    [InlineData("5 b denies contradicts=4", "is about it")]
    [InlineData("5 b denies about=4", null)]
    [InlineData("5 b contradicts=4", null)]
    public void Hints_RelationsOfOnePair_KeepToTheGuidelines(string line, string? hint)
    {
        var report = Marked.Report("{who4|Aino Rask} {cue4|said} {what4|the weir fell}. {who5|Bo Lind} {cue5|denied} {what5|it}.", $"@a person Aino Rask\n@b person Bo Lind\n4 a\n{line}");
        if (hint is null) Assert.DoesNotContain(Counts.Hints(report), h => h.Contains("statement 5", StringComparison.Ordinal));
        else Assert.Contains(Counts.Hints(report), h => h.Contains(hint, StringComparison.Ordinal));
    }
}
