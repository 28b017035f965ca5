using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>A place where a cue verb stands, with its helping verbs and adverbs, and how far its words may reach.</summary>
internal sealed record CueSite
{
    /// <summary>The verb.</summary>
    public required CueVerb Verb { get; init; }

    /// <summary>The tokens of the verb group, the particle that belongs to it included.</summary>
    public required TokenRange Group { get; init; }

    /// <summary>The token of the verb itself.</summary>
    public required int Head { get; init; }

    /// <summary>First token that can belong to it: the start of its sentence or of the quotation that holds it.</summary>
    public required int Floor { get; init; }

    /// <summary>One past the last token that can belong to it, closing full stop and marks left out.</summary>
    public required int Limit { get; init; }

    /// <summary>True for "was told", "is believed".</summary>
    public bool IsPassive { get; init; }

    /// <summary>True for "to say".</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>True for "saying" without a helping verb.</summary>
    public bool IsGerund { get; init; }

    /// <summary>True when the group ends with a particle that takes a noun phrase: "warned of".</summary>
    public bool HasParticle { get; init; }

    /// <summary>True for a form that heads a clause of its own.</summary>
    public bool IsFinite => !IsInfinitive && !IsGerund && !IsPassive;
}
