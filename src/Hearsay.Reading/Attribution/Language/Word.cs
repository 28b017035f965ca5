namespace Hearsay.Reading.Attribution.Language;

/// <summary>What the vocabulary knows of a spelling, small letters only.</summary>
/// <param name="Tag">Its first part of speech.</param>
/// <param name="Form">Its form when it can be a verb.</param>
/// <param name="Cue">The cue verb it is a form of, or null.</param>
/// <param name="IsNounToo">True for a verb form that is a noun as well: "claims", "report".</param>
/// <param name="Verb">The verb it is a form of, or null.</param>
internal sealed record Word(Tag Tag, VerbForm Form = VerbForm.None, CueVerb? Cue = null, bool IsNounToo = false, string? Verb = null);
