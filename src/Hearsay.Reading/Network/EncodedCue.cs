using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>A cue that the argument layer is to look at.</summary>
/// <param name="Encoded">The passage it stands in.</param>
/// <param name="Cue">Its tokens, within the passage.</param>
internal sealed record EncodedCue(EncodedPassage Encoded, TokenRange Cue);
