using System.Runtime.InteropServices;
using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Neural;

/// <summary>The words with a vector of their own: trained ones from the corpus, frozen ones from a file of word vectors.</summary>
internal sealed class Vocabulary
{
    private Vocabulary(ulong[] words, int[] counts, ulong[] vectorKeys, float[] vectors, int vectorSize)
    {
        (WordKeys, Counts, VectorKeys, Vectors, VectorSize) = (words, counts, vectorKeys, vectors, vectorSize);
        (Words, VectorRows) = (new HashTable(words), new HashTable(vectorKeys));
    }

    public ulong[] WordKeys { get; }

    /// <summary>How often each trained word comes in the corpus, by row; row 0 is the unknown word.</summary>
    public int[] Counts { get; }

    public ulong[] VectorKeys { get; }

    /// <summary>Row-major, row 0 all zero.</summary>
    public float[] Vectors { get; }

    public int VectorSize { get; }

    public HashTable Words { get; }

    public HashTable VectorRows { get; }

    /// <summary>Words seen at least twice; the most frequent <paramref name="most"/> vectors of <c>words.txt</c> and <c>vectors.f16</c>.</summary>
    public static Vocabulary Build(IEnumerable<LabelledPassage> passages, string vectorFolder, int most)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var form in passages.SelectMany(p => p.Passage.Forms)) counts[form.Word] = counts.GetValueOrDefault(form.Word) + 1;
        var kept = counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).ThenBy(c => c.Key).ToList();
        var (keys, vectors, size) = ReadVectors(vectorFolder, most);
        return new Vocabulary([.. kept.Select(k => k.Key)], [0, .. kept.Select(k => k.Value)], keys, vectors, size);
    }

    private static (ulong[] Keys, float[] Vectors, int Size) ReadVectors(string folder, int most)
    {
        var all = File.ReadLines(Path.Combine(folder, "words.txt")).ToList();
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Path.Combine(folder, "vectors.f16")));
        var size = halves.Length / all.Count;
        var (keys, rows) = (new List<ulong>(), new List<float>(new float[size]));
        Span<char> plain = stackalloc char[64];
        for (var i = 0; i < Math.Min(most, all.Count); i++)
        {
            var hash = StableHash.Of(plain[..WordForm.Plain(all[i], plain)]);
            keys.Add(hash);
            foreach (var half in halves.Slice(i * size, size)) rows.Add((float)half);
        }

        return ([.. keys], [.. rows], size);
    }
}
