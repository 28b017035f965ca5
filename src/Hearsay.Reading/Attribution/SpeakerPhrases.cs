using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>Tells phrases that name somebody who can speak, a person or a body, from those that name a thing.</summary>
internal static class SpeakerPhrases
{
    /// <summary>True when the head of the phrase is a person or a body, a personal pronoun, or a name.</summary>
    public static bool CanSpeak(Passage passage, TokenRange phrase) =>
        passage.Is(phrase.Start, Persons) || IsVoice(passage, phrase) || (NounPhrases.BaseEnd(passage, phrase.Start, phrase.End) is var end && end > phrase.Start && passage[end - 1] == Tag.Name);

    /// <summary>True when the head of the phrase is a person or a body.</summary>
    public static bool IsVoice(Passage passage, TokenRange phrase)
    {
        var end = NounPhrases.BaseEnd(passage, phrase.Start, phrase.End);
        if (end <= phrase.Start) return false;
        var head = passage.Annotated.Words(end - 1).ToString().ToLowerInvariant();
        return RoleWords.IsPerson(head) || RoleWords.ArePersons(head) || BodyWords.KindOf(head) is Model.SourceKind.Government or Model.SourceKind.Organization;
    }

    private static WordSet Persons { get; } = new("he she they we i who");
}
