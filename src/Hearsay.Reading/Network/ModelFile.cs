using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Hearsay.Reading.Network;

/// <summary>
/// A trained model as stored: one file, little-endian. Eight bytes "HEARSAY" and 0; format version (int32); length of the
/// metadata (int32); SHA-256 of all that follows (32 bytes); the metadata as UTF-8 JSON; the tensors, one after another.
/// It knows names and shapes, not what a network does with them.
/// </summary>
internal sealed class ModelFile
{
    /// <summary>The format this program writes and reads.</summary>
    public const int Version = 1;

    private const int HeaderLength = 48;
    private readonly Dictionary<string, TensorEntry> _tensors;
    private readonly ReadOnlyMemory<byte> _data;
    private readonly ConcurrentDictionary<string, HashTable> _hashes = new(StringComparer.Ordinal);

    private ModelFile(ModelMetadata metadata, ReadOnlyMemory<byte> data)
    {
        (Metadata, _data) = (metadata, data);
        _tensors = metadata.Tensors.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    private static ReadOnlySpan<byte> Magic => "HEARSAY\0"u8;

    /// <summary>Where the model comes from.</summary>
    public ModelMetadata Metadata { get; }

    /// <summary>Takes a file apart after checking it whole.</summary>
    /// <exception cref="InvalidDataException">It is no model, is damaged, or was made by a newer version; the message says which.</exception>
    public static ModelFile Read(ReadOnlyMemory<byte> file)
    {
        CheckKind(file.Span);
        if (!SHA256.HashData(file.Span[HeaderLength..]).AsSpan().SequenceEqual(file.Span[16..HeaderLength]))
            throw new InvalidDataException("The model is damaged: its SHA-256 is not the one in its header. Fetch the file again.");
        return ReadUnchecked(file);
    }

    /// <summary>Takes a file apart that is known to be whole.</summary>
    /// <exception cref="InvalidDataException">It is no model, or was made by a newer version; the message says which.</exception>
    public static ModelFile ReadUnchecked(ReadOnlyMemory<byte> file)
    {
        CheckKind(file.Span);
        var length = BinaryPrimitives.ReadInt32LittleEndian(file.Span[12..]);
        return new ModelFile(ModelMetadata.Parse(file.Slice(HeaderLength, length)), file[(HeaderLength + length)..]);
    }

    private static void CheckKind(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file[..8].SequenceEqual(Magic))
            throw new InvalidDataException("This is not a Hearsay model: it does not begin with \"HEARSAY\". Expected a .hsm file made by Hearsay.Training.");
        var version = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (version != Version)
            throw new InvalidDataException($"The model has format {version}, this program reads format {Version}: use a program of the same release, or train the model again.");
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Write(ModelMetadata metadata, IReadOnlyList<(TensorEntry Entry, byte[] Bytes)> tensors)
    {
        using var data = new MemoryStream();
        foreach (var (_, bytes) in tensors) data.Write(bytes);
        return Write(metadata with { Tensors = [.. tensors.Select(t => t.Entry)] }, data.ToArray());
    }

    /// <summary>The same tensors under other metadata: what tuning makes of a model.</summary>
    public byte[] With(ModelMetadata metadata) => Write(metadata with { Tensors = Metadata.Tensors }, _data.Span);

    private static byte[] Write(ModelMetadata metadata, ReadOnlySpan<byte> data)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(metadata, ModelJson.Default.ModelMetadata);
        byte[] body = [.. json, .. data];
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), Version);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), json.Length);
        SHA256.HashData(body).CopyTo(header, 16);
        return [.. header, .. body];
    }

    /// <summary>True when the model has a tensor of that name.</summary>
    public bool Has(string name) => _tensors.ContainsKey(name);

    /// <summary>A tensor's values, whether stored as single or half precision.</summary>
    public float[] Floats(string name)
    {
        var (entry, bytes) = Find(name);
        if (entry.Type == "f32") return MemoryMarshal.Cast<byte, float>(bytes).ToArray();
        var halves = MemoryMarshal.Cast<byte, short>(bytes);
        var result = new float[halves.Length];
        for (var i = 0; i < result.Length; i++) result[i] = Single(halves[i]);
        return result;
    }

    /// <summary>A two-dimensional tensor, packed for products.</summary>
    public PackedMatrix Matrix(string name)
    {
        var shape = Find(name).Entry.Shape;
        return new PackedMatrix(Floats(name), shape[0], shape[1]);
    }

    /// <summary>A table stored as <c>NAME</c> (bytes) and <c>NAME.scales</c>.</summary>
    public ByteTable Table(string name)
    {
        var (entry, bytes) = Find(name);
        return new ByteTable(MemoryMarshal.Cast<byte, sbyte>(bytes).ToArray(), Floats(name + ".scales"), entry.Shape[1]);
    }

    /// <summary>Word hashes; one table for all who ask.</summary>
    public HashTable Hashes(string name) => _hashes.GetOrAdd(name, n => new HashTable(MemoryMarshal.Cast<byte, ulong>(Find(n).Bytes).ToArray()));

    /// <summary>A tensor's bytes as stored.</summary>
    public byte[] Raw(string name) => Find(name).Bytes.ToArray();

    /// <summary>Signed bytes as stored.</summary>
    public sbyte[] Bytes(string name) => MemoryMarshal.Cast<byte, sbyte>(Find(name).Bytes).ToArray();

    /// <summary>Signed 16-bit numbers.</summary>
    public short[] Shorts(string name) => MemoryMarshal.Cast<byte, short>(Find(name).Bytes).ToArray();

    /// <summary>A finite number of half precision: its bits in a single's places, times what the exponents' origins lie apart.</summary>
    private static float Single(short half)
    {
        const float Apart = 5.192296858534828e33f; // 2 to the 112th
        var magnitude = BitConverter.Int32BitsToSingle((half & 0x7FFF) << 13) * Apart;
        return half < 0 ? -magnitude : magnitude;
    }

    private TensorResult Find(string name)
    {
        if (!_tensors.TryGetValue(name, out var entry))
            throw new InvalidDataException($"The model lacks \"{name}\": it was made for another network than this program's.");
        return new TensorResult(entry, _data.Span.Slice(entry.Offset, entry.ByteLength));
    }

    private readonly ref struct TensorResult(TensorEntry entry, ReadOnlySpan<byte> bytes)
    {
        public TensorEntry Entry { get; } = entry;

        public ReadOnlySpan<byte> Bytes { get; } = bytes;

        public void Deconstruct(out TensorEntry entry, out ReadOnlySpan<byte> bytes)
        {
            entry = Entry;
            bytes = Bytes;
        }
    }
}
