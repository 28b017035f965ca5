namespace Hearsay.Reading.Network;

/// <summary>Where one tensor lies in a model file.</summary>
internal sealed record TensorEntry
{
    /// <summary>Its name, such as "encoder.forward.input".</summary>
    public required string Name { get; init; }

    /// <summary>f32, f16, i8 or u64.</summary>
    public required string Type { get; init; }

    /// <summary>Its dimensions, outermost first.</summary>
    public required int[] Shape { get; init; }

    /// <summary>Bytes from the end of the metadata.</summary>
    public required int Offset { get; init; }

    /// <summary>Number of bytes.</summary>
    public required int ByteLength { get; init; }

    /// <summary>Number of values.</summary>
    public int Count => Shape.Aggregate(1, (product, n) => product * n);
}
