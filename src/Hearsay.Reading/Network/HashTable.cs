namespace Hearsay.Reading.Network;

/// <summary>A fixed map from word hashes to row numbers 1..n; open addressing. Row 0 stands for every word it does not hold.</summary>
internal sealed class HashTable
{
    private readonly ulong[] _keys;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>The hash at index i gets row i + 1; a hash that comes twice keeps its first row.</summary>
    public HashTable(ulong[] keys)
    {
        _keys = keys;
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, keys.Length * 2)) - 1;
        _slots = new int[_mask + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = SlotOf(keys[i]);
            if (_slots[slot] == 0) _slots[slot] = i + 1;
        }
    }

    /// <summary>Number of keys given.</summary>
    public int Count => _keys.Length;

    /// <summary>The row of a hash, 0 when it is not held.</summary>
    public int Row(ulong hash) => _slots[SlotOf(hash)];

    private int SlotOf(ulong hash)
    {
        var slot = (int)(StableHash.Mix(hash) & (ulong)_mask);
        while (_slots[slot] != 0 && _keys[_slots[slot] - 1] != hash) slot = (slot + 1) & _mask;
        return slot;
    }
}
