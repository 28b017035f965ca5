using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Reading.Network;

/// <summary>The model that ships inside this assembly, loaded at its first use and kept.</summary>
internal static class ShippedModel
{
    private const string Resource = "reader.hsm";
    private static readonly Lazy<ModelFile> File = new(Read);
    private static readonly Lazy<TrainedAttributionFinder> Attributions = new(() => new TrainedAttributionFinder(new ReaderNetwork(File.Value)));
    private static readonly Lazy<TrainedNameFinder> NameTagger = new(() => TrainedNameFinder.Load(File.Value));

    /// <summary>The finder of acts of saying that reads with it.</summary>
    /// <exception cref="InvalidDataException">The model is damaged or of another release; the message says which.</exception>
    public static TrainedAttributionFinder Finder => Attributions.Value;

    /// <summary>The finder of names; the model is loaded when the first report is read.</summary>
    public static INameFinder Names { get; } = new ShippedNames();

    private static ModelFile Read()
    {
        using var stream = typeof(ShippedModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"The assembly holds no model: expected a resource named {Resource}. Build Hearsay.Reading again.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return ModelFile.Read(bytes);
    }

    private sealed class ShippedNames : INameFinder
    {
        public IReadOnlyList<Name> Find(AnnotatedText text) => NameTagger.Value.Find(text);
    }
}
