using System.Runtime.CompilerServices;
using Hearsay.Corpus.Checks;
using Hearsay.Corpus.Commands;
using Hearsay.Corpus.Marks;

namespace Hearsay.Corpus.Tests;

/// <summary>The committed corpus itself: sound marks, files up to date.</summary>
public sealed class CorpusTests
{
    [Fact]
    public void Corpus_AsCommitted_IsSoundAndUpToDate() => Assert.Empty(BuildCommand.Run(Folder(), verify: true));

    [Fact]
    public void Corpus_EverySlotStyle_HasTrainAndSomethingHeldBack()
    {
        var (slots, faults) = Slots.Read("slots.tsv", File.ReadAllText(Path.Combine(Folder(), "slots.tsv")));
        Assert.Empty(faults);
        Assert.All(slots.All.GroupBy(s => s.Style), g => Assert.True(g.Any(s => s.Split == "train") && g.Any(s => s.Split != "train"), g.Key));
    }

    [Fact]
    public void Writing_ItsExample_IsSound()
    {
        var example = File.ReadAllText(Path.Combine(Folder(), "WRITING.md")).Split("```\n")[1];
        var (report, faults) = MarksReader.Read("WRITING.md", "example", example);
        Assert.Empty(faults);
        Assert.Empty(ReportChecker.Check(report!, "WRITING.md"));
        Assert.Equal(4, report!.Statements.Count);
    }

    [Fact]
    public void Writing_ItsValues_AreThoseOfTheProgram()
    {
        var words = File.ReadAllText(Path.Combine(Folder(), "GUIDELINES.md"));
        Assert.All(Words.Stances.Keys.Concat(Words.Kinds.Keys).Concat(Words.Relations.Keys).Concat(Words.Modes.Keys), w => Assert.Contains(w, words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("polnear", "text/009-river-street-chat.txt", "attributions/009-river-street-chat_corpus.ann")]
    [InlineData("conllu", "009-river-street-chat.conllu", "001-tungsten-shaft.conllu")]
    public void Export_WholeCorpus_WritesOneFileAReport(string form, string first, string second)
    {
        var output = Directory.CreateTempSubdirectory("hearsay-corpus-").FullName;
        try
        {
            Assert.Equal(0, ExportCommand.Create().Parse([Path.Combine(Folder(), "train"), "--to", form, "--out", output]).Invoke());
            Assert.True(File.Exists(Path.Combine(output, first)) && File.Exists(Path.Combine(output, second)));
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus");
}
