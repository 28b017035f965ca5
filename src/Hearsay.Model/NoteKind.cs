namespace Hearsay.Model;

/// <summary>What is to be told of a statement beside the claim's level.</summary>
public enum NoteKind
{
    /// <summary>Whoever stands behind it took it back in words, or said that it was wrong.</summary>
    TakenBack,

    /// <summary>Its words are a captive's, though its own report does not say so.</summary>
    InCustody,

    /// <summary>Its words are another's, but a number in them is its own report's.</summary>
    OwnNumber,
}
