using System.Runtime.InteropServices;

namespace Hearsay.Reading.Network;

/// <summary>Gathers tensors and writes the model file that <see cref="ModelFile"/> reads.</summary>
internal sealed class ModelWriter
{
    private readonly List<(TensorEntry Entry, byte[] Bytes)> _tensors = [];
    private int _offset;

    /// <summary>A writer that already holds a file's tensors, but for some by name.</summary>
    public static ModelWriter From(ModelFile file, params IReadOnlyCollection<string> except)
    {
        var writer = new ModelWriter();
        foreach (var entry in file.Metadata.Tensors.Where(t => !except.Contains(t.Name)))
            writer.Add(entry.Name, entry.Type, file.Raw(entry.Name), entry.Shape);
        return writer;
    }

    /// <summary>Adds a tensor at single precision.</summary>
    public void AddSingle(string name, ReadOnlySpan<float> values, params int[] shape) =>
        Add(name, "f32", MemoryMarshal.AsBytes(values).ToArray(), shape);

    /// <summary>Adds a tensor at half precision.</summary>
    public void AddHalf(string name, ReadOnlySpan<float> values, params int[] shape)
    {
        var halves = new Half[values.Length];
        System.Numerics.Tensors.TensorPrimitives.ConvertToHalf(values, halves);
        Add(name, "f16", MemoryMarshal.AsBytes<Half>(halves).ToArray(), shape);
    }

    /// <summary>Adds a table of vectors as bytes with a scale a row.</summary>
    public void AddTable(string name, ReadOnlySpan<float> matrix, int size)
    {
        var (values, scales) = ByteTable.Quantize(matrix, size);
        AddBytes(name, values, scales.Length, size);
        AddSingle(name + ".scales", scales, scales.Length);
    }

    /// <summary>Adds signed bytes.</summary>
    public void AddBytes(string name, ReadOnlySpan<sbyte> values, params int[] shape) =>
        Add(name, "i8", MemoryMarshal.AsBytes(values).ToArray(), shape);

    /// <summary>Adds word hashes.</summary>
    public void AddHashes(string name, ReadOnlySpan<ulong> hashes) =>
        Add(name, "u64", MemoryMarshal.AsBytes(hashes).ToArray(), [hashes.Length]);

    /// <summary>Adds signed 16-bit numbers.</summary>
    public void AddShorts(string name, ReadOnlySpan<short> values, params int[] shape) =>
        Add(name, "i16", MemoryMarshal.AsBytes(values).ToArray(), shape);

    /// <summary>The file's bytes.</summary>
    public byte[] ToFile(ModelMetadata metadata) => ModelFile.Write(metadata, _tensors);

    private void Add(string name, string type, byte[] bytes, int[] shape)
    {
        var entry = new TensorEntry { Name = name, Type = type, Shape = shape, Offset = _offset, ByteLength = bytes.Length };
        _tensors.Add((entry, bytes));
        _offset += bytes.Length;
    }
}
