using System.Runtime.CompilerServices;
using Hearsay.Corpus.Commands;

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

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "corpus");
}
