using Hearsay.Files;
using Hearsay.Ledger;

namespace Hearsay;

/// <summary>One thing of a batch being added: a report, a fault, or something left out. A file may give many.</summary>
/// <param name="Number">Which file it is of, from 1.</param>
/// <param name="Total">How many files there are.</param>
/// <param name="File">The file.</param>
/// <param name="Read">Its reading, or the fault that kept it out.</param>
/// <param name="Kept">What keeping it came to; null when nothing was kept.</param>
public sealed record AddStep(int Number, int Total, ReportFile File, ReadOutcome Read, AddOutcome? Kept);
