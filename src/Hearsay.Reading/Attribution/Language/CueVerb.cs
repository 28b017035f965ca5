namespace Hearsay.Reading.Attribution.Language;

/// <summary>What can follow a verb that reports an act of saying, thinking or willing.</summary>
[Flags]
internal enum Complement
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A quotation, or a clause around which the verb stands as a parenthesis: "It held, she said."</summary>
    Quotation = 1,

    /// <summary>A clause with or without "that".</summary>
    Clause = 2,

    /// <summary>A clause with "whether", "what", "how".</summary>
    Question = 4,

    /// <summary>A noun phrase: "confirmed the transfer".</summary>
    Noun = 8,

    /// <summary>Someone spoken to, before the content: "told reporters that".</summary>
    Addressee = 16,

    /// <summary>An infinitive: "promised to leave".</summary>
    Infinitive = 32,

    /// <summary>Someone with an infinitive: "urged residents to leave".</summary>
    ObjectInfinitive = 64,

    /// <summary>A form in -ing: "denied having left".</summary>
    Gerund = 128,

    /// <summary>A passive with an infinitive: "is said to have left".</summary>
    Raising = 256,

    /// <summary>A quotation in marks alone: "We won," she laughed.</summary>
    Marks = 512,
}

/// <summary>A verb that reports an act of saying, thinking or willing, with what can follow it.</summary>
/// <param name="Lemma">Its bare form.</param>
/// <param name="Complements">What can follow it.</param>
/// <param name="Particles">Prepositions and particles that belong to it and take the content as a noun phrase: "warned of".</param>
internal sealed record CueVerb(string Lemma, Complement Complements, IReadOnlyList<string> Particles)
{
    /// <summary>True when all of the given complements can follow.</summary>
    public bool Takes(Complement complement) => (Complements & complement) != 0;

    /// <summary>True when the verb by itself means an act of speech, not a thought or an attitude.</summary>
    public bool IsSpeech => Takes(Complement.Quotation);
}
