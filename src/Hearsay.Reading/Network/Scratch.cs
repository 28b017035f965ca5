using System.Buffers;

namespace Hearsay.Reading.Network;

/// <summary>
/// Memory borrowed for one step of the network and given back when disposed, so that a long report does not fill the heap with
/// buffers. Its values are undefined until they are written.
/// </summary>
internal readonly struct Scratch : IDisposable
{
    private readonly float[] _values;
    private readonly int _count;

    private Scratch(int count) => (_values, _count) = (ArrayPool<float>.Shared.Rent(count), count);

    /// <summary>The values.</summary>
    public Span<float> Values => _values.AsSpan(0, _count);

    /// <summary>Borrows room for so many values.</summary>
    public static Scratch Of(int count) => new(count);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<float>.Shared.Return(_values);
}
