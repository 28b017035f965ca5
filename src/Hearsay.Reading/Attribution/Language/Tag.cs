namespace Hearsay.Reading.Attribution.Language;

/// <summary>What a token does in its sentence, as coarsely as the rules of attribution need it.</summary>
internal enum Tag : byte
{
    /// <summary>A sign or mark with no part in grammar.</summary>
    Other,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>A proper name or part of one.</summary>
    Name,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A pronoun that can be a subject: "he", "they", "someone".</summary>
    Pronoun,

    /// <summary>A pronoun that cannot be a subject: "him", "them".</summary>
    ObjectPronoun,

    /// <summary>An article, demonstrative, quantifier or possessive pronoun.</summary>
    Determiner,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>"not", "n't", "never".</summary>
    Not,

    /// <summary>A verb in a finite form, or its bare form.</summary>
    Verb,

    /// <summary>A verb form in -ing.</summary>
    Ing,

    /// <summary>A past form that does not head a finite clause: "a note written by".</summary>
    Participle,

    /// <summary>A form of be, have or do that helps another verb, or stands alone.</summary>
    Auxiliary,

    /// <summary>"will", "could", "must".</summary>
    Modal,

    /// <summary>"to" in any use.</summary>
    To,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>"and", "or", "but", "nor".</summary>
    Conjunction,

    /// <summary>"because", "although", "when": opens a clause that depends on another.</summary>
    Subordinator,

    /// <summary>"who", "which", "whose", "whom".</summary>
    Relative,

    /// <summary>"that" opening a clause.</summary>
    That,

    /// <summary>"whether", "if", "what", "how", "why", "where": opens a clause that is asked or told.</summary>
    Question,

    /// <summary>The possessive clitic.</summary>
    Possessive,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>A dash that stands between words.</summary>
    Dash,

    /// <summary>A full stop, question mark, exclamation mark or ellipsis.</summary>
    Stop,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A closing bracket.</summary>
    Close,

    /// <summary>A quotation mark.</summary>
    Quote,
}
