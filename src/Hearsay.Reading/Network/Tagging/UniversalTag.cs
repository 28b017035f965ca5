namespace Hearsay.Reading.Network.Tagging;

/// <summary>The parts of speech of Universal Dependencies v2, by their names there. The order is part of the model format.</summary>
internal enum UniversalTag
{
    /// <summary>Adjective.</summary>
    ADJ,

    /// <summary>Preposition or postposition.</summary>
    ADP,

    /// <summary>Adverb.</summary>
    ADV,

    /// <summary>Auxiliary.</summary>
    AUX,

    /// <summary>Coordinating conjunction.</summary>
    CCONJ,

    /// <summary>Determiner.</summary>
    DET,

    /// <summary>Interjection.</summary>
    INTJ,

    /// <summary>Common noun.</summary>
    NOUN,

    /// <summary>Numeral.</summary>
    NUM,

    /// <summary>Particle.</summary>
    PART,

    /// <summary>Pronoun.</summary>
    PRON,

    /// <summary>Proper noun.</summary>
    PROPN,

    /// <summary>Punctuation.</summary>
    PUNCT,

    /// <summary>Subordinating conjunction.</summary>
    SCONJ,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>Verb other than an auxiliary.</summary>
    VERB,

    /// <summary>Anything else.</summary>
    X,
}
