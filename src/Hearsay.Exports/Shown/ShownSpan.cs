namespace Hearsay.Exports.Shown;

/// <summary>A stretch of a report's text as an export shows it.</summary>
/// <param name="Start">First code point in the report's text.</param>
/// <param name="End">One past the last code point.</param>
/// <param name="Words">Its words, names hidden where the export hides them; then they may be others than the text has there.</param>
/// <param name="Before">Up to 32 characters before it.</param>
/// <param name="After">Up to 32 characters after it.</param>
internal sealed record ShownSpan(int Start, int End, string Words, string Before, string After);
