using Hearsay.Model;

namespace Hearsay.Reading.Figures;

/// <summary>A figure with what it was made of.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Number">Its number and bound, and their tokens.</param>
/// <param name="Thing">What it counts.</param>
internal readonly record struct FoundFigure(Figure Figure, BoundedNumber Number, CountedThing Thing);
