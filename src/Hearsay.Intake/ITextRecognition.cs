namespace Hearsay.Intake;

/// <summary>Reads the words off a picture of a page. The caller of intake provides it, for intake itself starts no program.</summary>
public interface ITextRecognition
{
    /// <summary>What did it, with its version, as a note names it.</summary>
    string Name { get; }

    /// <summary>The words of a page, or null when it failed.</summary>
    /// <param name="picture">A picture in a form such programs read: PNG, JPEG, TIFF.</param>
    /// <param name="stop">Cancelled when the time is over.</param>
    string? Read(ReadOnlyMemory<byte> picture, CancellationToken stop);
}
