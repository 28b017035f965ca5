using System.IO.Compression;
using Hearsay.Intake.Archives;

namespace Hearsay.Intake.WebArchives;

/// <summary>
/// The bytes of a web archive from front to back, unpacked where each record is packed by itself with gzip, and counted against the limits. After damage
/// in the packing it can go on with the next record that is packed.
/// </summary>
internal sealed class WarcBytes(Part part) : IDisposable
{
    // As much as the unpacking stream may have read ahead of the damage.
    private const int ReadAhead = 8 * 1024;

    private readonly ReadOnlyMemory<byte> _bytes = part.Bytes;
    private readonly bool _isPacked = part.Bytes.Span.StartsWith(Gzip.Mark);
    private MemoryStream? _packed;
    private Stream? _stream;
    private int _start;
    private long _unpacked;

    /// <summary>The next bytes; 0 at the end.</summary>
    /// <exception cref="InvalidDataException">The packing is damaged.</exception>
    /// <exception cref="IntakeException">A limit is gone over.</exception>
    public int Read(Span<byte> buffer)
    {
        _stream ??= Open(0);
        var read = _stream.Read(buffer);
        if (!_isPacked || read == 0) return read;
        part.Spending.Unpacked(read);
        part.Spending.CheckExpansion(_unpacked += read, _bytes.Length);
        return read;
    }

    /// <summary>After damage: goes to where the next record is packed; false when there is none.</summary>
    public bool GoOn()
    {
        if (!_isPacked || _packed is null) return false;
        var from = Math.Max(_start + 1, _start + (int)_packed.Position - ReadAhead);
        for (var at = Next(from); at >= 0; at = Next(at + 1))
        {
            if (!Gzip.StartsWith(_bytes[at..], "WARC/"u8)) continue;
            _stream!.Dispose();
            _stream = Open(at);
            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _stream?.Dispose();

    private Stream Open(int start)
    {
        _start = start;
        _packed = ByteStream.Over(_bytes[start..]);
        return _isPacked ? new GZipStream(_packed, CompressionMode.Decompress) : _packed;
    }

    private int Next(int from)
    {
        if (from >= _bytes.Length) return -1;
        var found = _bytes.Span[from..].IndexOf(Gzip.Mark);
        return found < 0 ? -1 : from + found;
    }
}
