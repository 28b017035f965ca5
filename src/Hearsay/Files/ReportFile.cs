using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>One file to take in.</summary>
/// <param name="Path">Where it lies, as found from the path the person gave.</param>
/// <param name="Name">Its name as a report: path below the folder the person named, with <c>/</c>, or its file name.</param>
/// <param name="IsInFolder">True when it was come upon in a folder. A pipe that the person named is read to its end; one come upon is not opened, for nobody may ever write to it.</param>
public sealed record ReportFile(string Path, string Name, bool IsInFolder = false)
{
    /// <summary>The bytes where they were handed over, and lie nowhere to be read again; null for a file on the disk. The path then only says where they came from.</summary>
    public ReadOnlyMemory<byte>? Handed { get; init; }

    /// <summary>Why it could not be had, where that is known before it is opened: an address that could not be fetched. Null otherwise.</summary>
    public Fault? Fault { get; init; }
}
