using Hearsay.Model;

namespace Hearsay.Reading.Figures;

/// <summary>A number with its limits and the tokens that say both.</summary>
/// <param name="Bound">What the words say of the limits.</param>
/// <param name="Low">Lowest value, or null when open.</param>
/// <param name="High">Highest value, or null when open.</param>
/// <param name="Start">Index of the first token.</param>
/// <param name="End">Index one past the last token.</param>
internal readonly record struct BoundedNumber(Bound Bound, double? Low, double? High, int Start, int End);
