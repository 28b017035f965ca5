using Hearsay.Corpus.Measures.Reading;
using Hearsay.Model;

namespace Hearsay.Corpus.Tests;

public sealed class ReadingMeasureTests
{
    private const string Body = "{who1|Ilse Varga} {cue1|said} {what1|{fig >=3 pilots|at least three} pilots had left on {time 2031-03-04|Tuesday}}. {who2|She} {cue2|denied} {what2|a strike}.";
    private const string Table = "@varga person Ilse Varga\n1 varga\n2 varga denies";

    [Fact]
    public void Add_ReadingEqualToMarks_MissesNothing()
    {
        var measure = Measure(Body, Table, Body, Table);

        Assert.Empty(measure.Misses);
        Assert.All(measure.Scores.Values, s => Assert.Equal(s.First, s.Matched));
    }

    [Fact]
    public void Add_ReadingDiffers_CountsEachDifferenceInItsClass()
    {
        var measure = Measure(
            Body,
            Table,
            "{who1|Ilse Varga} {cue1|said} {what1|{fig =3 pilots|at least three} pilots had left on {time 2031-03-11|Tuesday}}. {who2|She} denied {what2|a strike}.",
            "@varga person Ilse Varga\n@else person Omar Sund\n1 else\n2 varga");

        Assert.Equal(["figure extra", "figure missed", "source", "stance", "stance, other than asserts", "time extra", "time missed"], measure.Misses.Select(m => m.Class).Order(StringComparer.Ordinal));
        Assert.Equal(2, measure.Scores["1 statements"].Matched);
    }

    [Fact]
    public void Add_StatementNotRead_IsAMissOfItsMode()
    {
        var measure = Measure(Body, Table, "{who1|Ilse Varga} {cue1|said} {what1|at least three pilots had left on Tuesday}. She denied a strike.", "@varga person Ilse Varga\n1 varga");

        Assert.Contains(measure.Misses, m => m.Class == "missed statement, indirect, outermost");
    }

    // Nothing marks who says "Never again"; a reader names her from the sentence before. One that hangs other words on it reads another act.
    [Theory]
    [InlineData("{who1|Ilse Varga} waited. \"{what1|Never again}.\"", 1)]
    [InlineData("{who1|Ilse Varga} {cue1|waited}. \"{what1|Never again}.\"", 0)]
    public void Add_WordsWithoutCue_ArePairedByContent(string read, double paired)
    {
        var measure = Measure("Ilse Varga waited. \"{what1|Never again}.\"", "@varga person Ilse Varga\n1 varga direct", read, "@varga person Ilse Varga\n1 varga direct");

        Assert.Equal(paired, measure.Scores["2 recall, without cue"].Matched);
    }

    // The denial is read with half of its content: as an act it is missed, and what it denies is seen all the same.
    [Fact]
    public void Add_RelationOfAnActWithOtherBorders_IsFound()
    {
        const string Table = "@varga person Ilse Varga\n@sund person Omar Sund\n1 varga\n2 sund denies about=1";
        var measure = Measure(
            "{who1|Varga} {cue1|said} {what1|nine pilots had left}. {who2|Sund} {cue2|denied} {what2|on the quay last night that anybody had gone}.",
            Table,
            "{who1|Varga} {cue1|said} {what1|nine pilots had left}. {who2|Sund} {cue2|denied} on the quay last night that {what2|anybody had gone}.",
            Table);

        Assert.Equal(1, measure.Scores["1 statements"].Matched);
        Assert.Equal(1, measure.Scores["6 stated relations"].Matched);
    }

    [Theory]
    [InlineData("statement", 0)]
    [InlineData("letter", 1)]
    public void Add_ChannelThatMarksDoNotName_CountsNeitherWay(string read, int counted)
    {
        const string Said = "{who1|Varga} {cue1|said} in it that {what1|nine pilots had left}.";
        var measure = Measure(Said, "@varga person Ilse Varga\n1 varga", Said, $"@varga person Ilse Varga\n1 varga channel=\"{read}\"");

        Assert.Equal(counted, measure.Misses.Count(m => m.Class == "channel"));
    }

    // Each caption is an act of its own, where the sentences of one turn are one act.
    [Theory]
    [InlineData("Varga: The pilots left.\n\n2\n00:00:04 --> 00:00:06\nNobody saw them.", 2)]
    [InlineData("Varga: The pilots left.\n\nNobody saw them.", 1)]
    public void Of_TurnOverParagraphs_JoinsThemButForCaptions(string text, int acts)
    {
        TextSpan[] speaker = [TextSpan.FromLength(0, 5)];
        Statement Said(string words) => new()
        {
            Id = words,
            Mode = Mode.Direct,
            Stance = Stance.Asserts,
            Speaker = speaker,
            FoundBy = "test",
            Content = [TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length)],
        };

        Assert.Equal(acts, WholeActs.Of([Said("The pilots left"), Said("Nobody saw them")], text).Count);
    }

    [Theory]
    [InlineData("Dr Ilse Varga", "Ilse Varga", true)]
    [InlineData("Varga", "Ilse Varga", true)]
    [InlineData("Omar Sund", "Ilse Varga", false)]
    [InlineData("the office", "The Harbour Office", false)]
    [InlineData("the Harbour Office", "Harbour office", true)]
    [InlineData(null, "Ilse Varga", false)]
    public void Same_Names_ComparesAsWritten(string? read, string marked, bool same)
    {
        var kind = marked.EndsWith("ffice", StringComparison.Ordinal) ? SourceKind.Organization : SourceKind.Person;

        Assert.Equal(same, SourceNames.Same(read, new MarkedSource("s", kind, marked, null, null), []));
    }

    private static ReadingMeasure Measure(string body, string table, string readBody, string readTable)
    {
        var (marked, read) = (Marked.Report(body, table), Marked.Report(readBody, readTable));
        var names = read.Sources.ToDictionary(s => s.Id, s => s.Name);
        var measure = new ReadingMeasure();
        // A reader gives names where marks give identities.
        measure.Add(marked, read with { Statements = [.. read.Statements.Select(s => s with { Source = s.Source is null ? null : names[s.Source] })] });
        return measure;
    }
}
