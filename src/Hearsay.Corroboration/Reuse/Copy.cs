using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>That the words of a statement stand in an earlier or credited report.</summary>
/// <param name="From">The report they were taken from.</param>
/// <param name="Original">The statement there that says them, or null when they stand in that report's own voice and none was found.</param>
/// <param name="Passage">The words in both reports.</param>
/// <param name="IsCredited">True when the copy names the other's publisher.</param>
internal sealed record Copy(Report From, Statement? Original, SharedPassage Passage, bool IsCredited);
