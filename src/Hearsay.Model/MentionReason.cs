namespace Hearsay.Model;

/// <summary>Why words of a report are taken for a source. <see cref="MentionSentences"/> says each in a sentence.</summary>
public enum MentionReason
{
    /// <summary>They are its name, as full as the report gives it.</summary>
    FullName,

    /// <summary>They are the last word of a person's name: <c>Orry</c> for Ilsa Orry.</summary>
    FamilyName,

    /// <summary>They are another word of a person's name that nobody else in the report has: <c>Ilsa</c> for Ilsa Orry.</summary>
    PartOfName,

    /// <summary>They are the words of a person's name in another order: <c>Orry Ilsa</c>.</summary>
    NameOrder,

    /// <summary>They are the name in another spelling or transliteration: <c>Orri</c> for Orry.</summary>
    Spelling,

    /// <summary>They are the beginning or the end of a body's name: <c>Halyard</c> for Halyard News.</summary>
    ShortName,

    /// <summary>They are the first letters of a body's name: <c>HN</c> for Halyard News.</summary>
    Initials,

    /// <summary>They stood beside the name, one of the two in brackets: <c>Long Table (LvT)</c>, <c>PILOT (Ilsa Orry)</c>.</summary>
    InBrackets,

    /// <summary>They hold a description and the name beside it: <c>the skipper, Ilsa Orry</c>.</summary>
    Apposition,

    /// <summary>They are the name with a word for what it is: <c>the Halyard agency</c>.</summary>
    Label,

    /// <summary>They are an office or description that was given to it: <c>the governor</c>.</summary>
    Role,

    /// <summary>They are such an office with the word for its country or people: <c>the Corran president</c>.</summary>
    Demonym,

    /// <summary>They say only what kind of body is meant, and one named in the report is of that kind: <c>the ministry</c>.</summary>
    KindOfBody,

    /// <summary>They are words that were used for it before, and nobody is named by them.</summary>
    SameWords,

    /// <summary>They say that somebody is held captive, as it is: <c>the prisoner</c>.</summary>
    Captive,

    /// <summary>They are a pronoun: <c>he</c>.</summary>
    Pronoun,

    /// <summary>They are a relative behind the words they take up: <c>who</c>.</summary>
    Relative,

    /// <summary>They say by a pronoun whose words they are: <c>his account</c>.</summary>
    Possessive,

    /// <summary>They name it as the owner of those who speak or of what speaks: <c>the line's engineers</c>.</summary>
    Owner,

    /// <summary>They are for somebody unnamed who speaks for it: <c>a spokesman for the line</c>.</summary>
    Spokesperson,

    /// <summary>They are the speaker's own word for himself: <c>I</c>, <c>we</c>.</summary>
    FirstPerson,

    /// <summary>They are for a reporter of the publisher's own: <c>our correspondent</c>.</summary>
    Reporter,

    /// <summary>They name nobody and were not used before: a source of their own.</summary>
    Described,

    /// <summary>A person decided so.</summary>
    Decided,
}
