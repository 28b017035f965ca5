using System.Buffers;

namespace Hearsay.Reading.Network;

/// <summary>A resource of this assembly where the system has mapped it, without a copy. It stays there as long as the process.</summary>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    private ResourceMemory(byte* start, int length)
    {
        _start = start;
        _length = length;
    }

    /// <summary>The bytes of a resource; empty when there is none of that name.</summary>
    public static ReadOnlyMemory<byte> Of(string name)
    {
        using var stream = (UnmanagedMemoryStream?)typeof(ResourceMemory).Assembly.GetManifestResourceStream(name);
        return stream is null ? default : new ResourceMemory(stream.PositionPointer, checked((int)stream.Length)).Memory;
    }

    /// <inheritdoc/>
    public override Span<byte> GetSpan() => new(_start, _length);

    /// <inheritdoc/>
    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    /// <inheritdoc/>
    public override void Unpin()
    {
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
    }
}
