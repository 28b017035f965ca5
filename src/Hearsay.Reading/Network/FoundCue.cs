using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>A stretch of tokens that may be a cue.</summary>
/// <param name="Cue">The tokens, within their passage.</param>
/// <param name="Probability">The highest probability among them.</param>
internal sealed record FoundCue(TokenRange Cue, float Probability);
