using System.Numerics;

namespace Hearsay.Training.Scoring;

/// <summary>A set of token indices of one document.</summary>
internal sealed class TokenSet(ulong[] bits)
{
    public bool IsEmpty => bits.All(b => b == 0);

    public int Count => bits.Sum(BitOperations.PopCount);

    public static TokenSet Of(int size, IEnumerable<int> indices)
    {
        var bits = new ulong[(size + 63) / 64];
        foreach (var i in indices) bits[i / 64] |= 1ul << (i % 64);
        return new TokenSet(bits);
    }

    public int Shared(TokenSet other)
    {
        var sum = 0;
        for (var i = 0; i < bits.Length; i++) sum += BitOperations.PopCount(bits[i] & other.Words(i));
        return sum;
    }

    public bool Within(TokenSet other) => Shared(other) == Count;

    public bool SameAs(TokenSet other) => Count == other.Count && Within(other);

    public double Jaccard(TokenSet other)
    {
        var shared = Shared(other);
        var union = Count + other.Count - shared;
        return union == 0 ? 0 : (double)shared / union;
    }

    private ulong Words(int i) => bits[i];
}
