namespace Hearsay.Reading.Network;

/// <summary>
/// What the inputs contribute to the gates of a <see cref="BiLstm"/>: rows of values, forwards first, then backwards, and for each
/// place of a batch the row that holds for it. Places with equal inputs share a row.
/// </summary>
internal readonly ref struct GateRows(ReadOnlySpan<float> values, int width, ReadOnlySpan<int> rows)
{
    private readonly ReadOnlySpan<float> _values = values;
    private readonly ReadOnlySpan<int> _rows = rows;

    /// <summary>A row of its own for each place.</summary>
    public static int[] Each(int count)
    {
        var rows = new int[count];
        for (var i = 0; i < count; i++) rows[i] = i;
        return rows;
    }

    /// <summary>The part of a place's row that begins at <paramref name="offset"/>.</summary>
    public ReadOnlySpan<float> At(int place, int offset, int length) => _values.Slice((_rows[place] * width) + offset, length);
}
