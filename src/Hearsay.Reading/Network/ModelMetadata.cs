using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Reading.Network;

/// <summary>What a model file says of itself.</summary>
internal sealed record ModelMetadata
{
    /// <summary>Name and version, unique for a training run: it goes into every reading.</summary>
    public required string Identity { get; init; }

    /// <summary>The corpora it was trained on, with the SHA-256 of their files.</summary>
    public required string[] Corpora { get; init; }

    /// <summary>Under what terms the file may be used, and whose data it was made from.</summary>
    public required string Licence { get; init; }

    /// <summary>Decision thresholds and calibration, by name.</summary>
    public Dictionary<string, double> Settings { get; init; } = [];

    /// <summary>The tensors that follow.</summary>
    public TensorEntry[] Tensors { get; init; } = [];

    /// <summary>Reads the JSON property by property: the general deserializer would have to be compiled first, which takes longer than reading a report.</summary>
    public static ModelMetadata Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var metadata = new ModelMetadata
        {
            Identity = root.GetProperty("identity").GetString()!,
            Corpora = Strings(root.GetProperty("corpora")),
            Licence = root.GetProperty("licence").GetString()!,
            Tensors = new TensorEntry[root.GetProperty("tensors").GetArrayLength()],
        };
        foreach (var setting in root.GetProperty("settings").EnumerateObject()) metadata.Settings[setting.Name] = setting.Value.GetDouble();
        var next = 0;
        foreach (var tensor in root.GetProperty("tensors").EnumerateArray()) metadata.Tensors[next++] = TensorEntry.Parse(tensor);
        return metadata;
    }

    private static string[] Strings(JsonElement array)
    {
        var (strings, next) = (new string[array.GetArrayLength()], 0);
        foreach (var element in array.EnumerateArray()) strings[next++] = element.GetString()!;
        return strings;
    }

    /// <summary>A setting, or what it is when the model does not say.</summary>
    public double Setting(string name, double otherwise) => Settings.TryGetValue(name, out var value) ? value : otherwise;
}

/// <summary>The metadata's JSON, generated at build time so that loading needs no reflection.</summary>
[JsonSerializable(typeof(ModelMetadata))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class ModelJson : JsonSerializerContext;
