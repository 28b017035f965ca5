using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A file that could not be taken in, in whole or in part.</summary>
/// <param name="From">The full path it was taken from.</param>
/// <param name="Name">The name its report would have.</param>
/// <param name="Faults">What was wrong: one fault for the file, or one for each part of it that failed. Empty when nothing is wrong any more.</param>
public sealed record FailedFile(string From, string Name, IReadOnlyList<Fault> Faults);
