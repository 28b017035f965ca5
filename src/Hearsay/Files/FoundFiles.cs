using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>What the paths a person named lead to.</summary>
/// <param name="Files">The files to take in: in the order of the paths, within a folder by name.</param>
/// <param name="Faults">Paths that lead nowhere, and folders without a report.</param>
/// <param name="Skipped">Files in the folders that no format is known for; a file named by the person is never skipped.</param>
public sealed record FoundFiles(IReadOnlyList<ReportFile> Files, IReadOnlyList<Fault> Faults, IReadOnlyList<string> Skipped);
