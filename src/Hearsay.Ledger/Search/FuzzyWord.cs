using Hearsay.Model;

namespace Hearsay.Ledger.Search;

/// <summary>A word that is searched for with others spelt nearly like it. What those are, the ledger's own words say when it is asked.</summary>
/// <param name="Word">The word in small letters without marks, as the index keeps words.</param>
/// <param name="Distance">How many letters may be added, left out, changed or swapped with the next: 1 or 2.</param>
internal sealed record FuzzyWord(string Word, int Distance)
{
    /// <summary>The most spellings one word stands for; the nearest and most frequent are taken.</summary>
    public const int MostSpellings = 64;

    /// <summary>The word as asked for, folded as the index folds words.</summary>
    public static FuzzyWord Of(string word, int distance) => new(Diacritics.RemovedFrom(word), distance);

    /// <summary>
    /// How far a word is away, by optimal string alignment (insertions, deletions, changes, and swaps of neighbours); a number above
    /// <see cref="Distance"/> when it is too far.
    /// </summary>
    public int DistanceTo(string other)
    {
        if (Math.Abs(other.Length - Word.Length) > Distance) return Distance + 1;
        var (before, last, now) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= Word.Length; i++)
        {
            now[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                now[j] = Math.Min(Math.Min(last[j], now[j - 1]) + 1, last[j - 1] + (Word[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && Word[i - 1] == other[j - 2] && Word[i - 2] == other[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
                least = Math.Min(least, now[j]);
            }

            if (least > Distance) return Distance + 1;
            (before, last, now) = (last, now, before);
        }

        return last[other.Length];
    }
}
