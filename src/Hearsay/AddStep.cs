using Hearsay.Files;
using Hearsay.Ledger;

namespace Hearsay;

/// <summary>One file of a batch being added.</summary>
/// <param name="Number">Which file it is, from 1.</param>
/// <param name="Total">How many there are.</param>
/// <param name="File">The file.</param>
/// <param name="Read">Its reading, or the fault that kept it out.</param>
/// <param name="Kept">What keeping it came to; null when there is a fault.</param>
public sealed record AddStep(int Number, int Total, ReportFile File, ReadOutcome Read, AddOutcome? Kept);
