namespace Hearsay.Reading.Network;

/// <summary>The different tokens of a batch in order of their first coming: a hash table with open addressing, for two in three tokens come again.</summary>
internal sealed class DistinctTokens
{
    private readonly TokenCodes[] _tokens;
    private readonly int[] _slots;
    private int _count;

    /// <summary>Makes room for so many.</summary>
    public DistinctTokens(int most)
    {
        _tokens = new TokenCodes[most];
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, most * 2))];
    }

    /// <summary>The tokens so far.</summary>
    public ReadOnlySpan<TokenCodes> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>The index of a token among them; a new one is put last.</summary>
    public int IndexOf(in TokenCodes token)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)token.Hash & mask; ; slot = (slot + 1) & mask)
        {
            var index = _slots[slot] - 1;
            if (index >= 0 && _tokens[index] == token) return index;
            if (index >= 0) continue;
            _tokens[_count] = token;
            _slots[slot] = ++_count;
            return _count - 1;
        }
    }
}
