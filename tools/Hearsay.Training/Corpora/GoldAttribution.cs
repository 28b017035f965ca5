using Hearsay.Model;

namespace Hearsay.Training.Corpora;

/// <summary>An attribution as marked by a person.</summary>
internal sealed record GoldAttribution(IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Speaker, IReadOnlyList<TextSpan> Content);
