namespace Hearsay.Reading.Network;

/// <summary>The model that ships inside this assembly, loaded at its first use and kept.</summary>
internal static class ShippedModel
{
    private const string Resource = "reader.hsm";
    private static readonly Lazy<TrainedAttributionFinder> Loaded = new(Load);

    /// <summary>The finder that reads with it.</summary>
    /// <exception cref="InvalidDataException">The model is damaged or of another release; the message says which.</exception>
    public static TrainedAttributionFinder Finder => Loaded.Value;

    private static TrainedAttributionFinder Load()
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly holds no model: expected a resource named {Resource}. Build Hearsay.Reading again.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new TrainedAttributionFinder(new ReaderNetwork(ModelFile.Read(bytes)));
    }
}
