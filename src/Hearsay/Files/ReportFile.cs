namespace Hearsay.Files;

/// <summary>One file to take in.</summary>
/// <param name="Path">Where it lies, as found from the path the person gave.</param>
/// <param name="Name">Its name as a report: path below the folder the person named, with <c>/</c>, or its file name.</param>
public sealed record ReportFile(string Path, string Name);
