using Hearsay.Corpus.Measures.Reading;

namespace Hearsay.Corpus.Tests;

public sealed class MissTableTests
{
    [Fact]
    public void Of_Misses_CountsEachClassAndGivesItsShortestExample()
    {
        var table = MissTable.Of([new Miss("stance", "r1", "a longer excerpt", "d"), new Miss("via", "r2", "x", "d"), new Miss("via", "r1", "pipe | here", "d"), new Miss("via", "r1", "yy", "d")]);

        Assert.Equal(["| via | 3 | x — d (r2) |", "| stance | 1 | a longer excerpt — d (r1) |"], table.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2));
    }

    [Fact]
    public void Of_WordsWithABar_DoesNotBreakTheTable() =>
        Assert.Contains("a \\| b", MissTable.Of([new Miss("via", "r", "a | b", "d")]), StringComparison.Ordinal);
}
