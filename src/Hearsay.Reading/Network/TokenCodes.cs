namespace Hearsay.Reading.Network;

/// <summary>
/// A token as row numbers into the network's tables. The one place where tokens become numbers, for training and reading alike.
/// </summary>
/// <param name="Word">Row of the trained word table; 0 unknown.</param>
/// <param name="Vector">Row of the frozen vectors; 0 unknown.</param>
/// <param name="Prefix">Bucket of the first three characters.</param>
/// <param name="Suffix2">Bucket of the last two characters.</param>
/// <param name="Suffix3">Bucket of the last three characters.</param>
/// <param name="Shape">Bucket of the shape.</param>
/// <param name="Place">Quotation state, sentence start, paragraph start.</param>
internal readonly record struct TokenCodes(int Word, int Vector, int Prefix, int Suffix2, int Suffix3, int Shape, int Place)
{
    /// <summary>Buckets for affixes.</summary>
    public const int Affixes = 2048;

    /// <summary>Buckets for shapes.</summary>
    public const int Shapes = 256;

    /// <summary>Number of places.</summary>
    public const int Places = 12;

    /// <summary>A hash of all of them.</summary>
    public ulong Hash => StableHash.Mix(
        ((ulong)Word * 0x9E3779B97F4A7C15) ^ ((ulong)Vector << 40) ^ ((ulong)Prefix << 28) ^ ((ulong)Suffix3 << 16) ^ ((ulong)Suffix2 << 12) ^ ((ulong)Shape << 4) ^ (ulong)Place);

    /// <summary>The codes of a passage's tokens.</summary>
    public static TokenCodes[] Of(Passage passage, HashTable words, HashTable vectors)
    {
        var codes = new TokenCodes[passage.Count];
        for (var i = 0; i < codes.Length; i++)
        {
            var form = passage.Forms[i];
            codes[i] = new TokenCodes(
                words.Row(form.Word),
                vectors.Row(form.Word),
                StableHash.Bucket(form.Prefix, Affixes),
                StableHash.Bucket(form.Suffix2, Affixes),
                StableHash.Bucket(form.Suffix3, Affixes),
                StableHash.Bucket(form.Shape, Shapes),
                PlaceOf(passage, i));
        }

        return codes;
    }

    private static int PlaceOf(Passage passage, int i) =>
        ((int)passage.Quotes[i] * 3) + (i == 0 ? 2 : passage.StartsSentence(i) ? 1 : 0);
}
