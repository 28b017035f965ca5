namespace Hearsay.Model;

/// <summary>How two figures stand to one another once what they count has been compared.</summary>
public enum FigureRelation
{
    /// <summary>Another measure, scope or time: nothing can be said.</summary>
    NotComparable,

    /// <summary>The same values.</summary>
    Equal,

    /// <summary>One allows only values that the other allows too.</summary>
    Narrower,

    /// <summary>Some value is allowed by both. Not a confirmation of either.</summary>
    Compatible,

    /// <summary>A count that grew: later and higher.</summary>
    Update,

    /// <summary>Later, by the same source, and another value.</summary>
    Revision,

    /// <summary>No value is allowed by both.</summary>
    Conflict,
}
