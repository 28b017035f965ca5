using System.Text.Json;

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
    public int Count
    {
        get
        {
            var count = 1;
            foreach (var n in Shape) count *= n;
            return count;
        }
    }

    /// <summary>Reads the JSON of an entry.</summary>
    public static TensorEntry Parse(JsonElement json)
    {
        var shape = json.GetProperty("shape");
        var entry = new TensorEntry
        {
            Name = json.GetProperty("name").GetString()!,
            Type = json.GetProperty("type").GetString()!,
            Shape = new int[shape.GetArrayLength()],
            Offset = json.GetProperty("offset").GetInt32(),
            ByteLength = json.GetProperty("byteLength").GetInt32(),
        };
        for (var i = 0; i < entry.Shape.Length; i++) entry.Shape[i] = shape[i].GetInt32();
        return entry;
    }
}
