namespace Hearsay.Reading.Network;

/// <summary>A passage after the encoder.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="States">The encoder's states, token after token.</param>
/// <param name="Cues">How likely each token is a cue.</param>
internal sealed record EncodedPassage(Passage Passage, ReadOnlyMemory<float> States, CueScores Cues);
