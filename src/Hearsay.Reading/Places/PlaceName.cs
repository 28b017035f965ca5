using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Places;

/// <summary>A place's name in the text.</summary>
/// <param name="Tokens">Its tokens, without the noun beside it ("region", "village of").</param>
/// <param name="Sort">The sort that a noun beside it says, or null.</param>
internal readonly record struct PlaceName(TokenRange Tokens, PlaceKind? Sort);
