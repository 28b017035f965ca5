using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Reading.Network;

/// <summary>The model that ships inside this assembly, loaded at its first use and kept.</summary>
internal static class ShippedModel
{
    internal const string Resource = "reader.hsm";
    // Both at once, so that the file's bytes are not kept beside what was made of them.
    private static readonly Lazy<(TrainedAttributionFinder Attributions, TrainedNameFinder Names)> Loaded = new(Load);

    /// <summary>The finder of acts of saying that reads with it.</summary>
    /// <exception cref="InvalidDataException">The model is damaged or of another release; the message says which.</exception>
    public static TrainedAttributionFinder Finder => Loaded.Value.Attributions;

    /// <summary>The finder of names; the model is loaded when the first report is read.</summary>
    public static INameFinder Names { get; } = new ShippedNames();

    private static (TrainedAttributionFinder Attributions, TrainedNameFinder Names) Load()
    {
        var file = Read();
        return (new TrainedAttributionFinder(new ReaderNetwork(file)), TrainedNameFinder.Load(file));
    }

    // The assembly around it is not checked either; a test checks that what ships is whole.
    private static ModelFile Read()
    {
        var bytes = ResourceMemory.Of(Resource);
        if (bytes.IsEmpty) throw new InvalidDataException($"The assembly holds no model: expected a resource named {Resource}. Build Hearsay.Reading again.");
        return ModelFile.ReadUnchecked(bytes);
    }

    private sealed class ShippedNames : INameFinder
    {
        public IReadOnlyList<Name> Find(AnnotatedText text) => Loaded.Value.Names.Find(text);
    }
}
