namespace Hearsay.Model;

/// <summary>Why a person's name, face, unit, family and home town are not to be shown without thought.</summary>
public enum Protection
{
    /// <summary>Held by somebody else: a prisoner, a detainee, a hostage.</summary>
    Captive,

    /// <summary>Suffered what the report tells: killed, wounded, missing, abused, bereaved.</summary>
    Victim,

    /// <summary>Under eighteen, or called a child.</summary>
    Minor,
}
