namespace Hearsay.Exports.Forms;

/// <summary>The file a report was taken out of.</summary>
/// <param name="Container">SHA-256 of that file's bytes.</param>
/// <param name="Path">The way from that file to the report.</param>
public sealed record PartForm(string Container, string Path);
