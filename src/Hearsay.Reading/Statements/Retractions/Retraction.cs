using Hearsay.Model;

namespace Hearsay.Reading.Statements.Retractions;

/// <summary>That somebody takes back what he had said, or says that it was wrong.</summary>
/// <param name="Words">The words that do it: "withdrew", "was wrong", "no longer says".</param>
/// <param name="Thing">The words that name what is taken back: "its report", "our figure of 40 dead"; the content itself where none do.</param>
/// <param name="IsDenial">True when the content is what is taken back; false when it takes the place of it.</param>
/// <param name="IsPointing">True when the words only point to something said before: "took that back".</param>
internal readonly record struct Retraction(TextSpan Words, TextSpan Thing, bool IsDenial, bool IsPointing);
