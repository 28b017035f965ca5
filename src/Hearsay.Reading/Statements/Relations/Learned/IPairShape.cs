namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>Some of what is known of two acts, by which it can be looked up what it weighs.</summary>
internal interface IPairShape
{
    /// <summary>Adds the names of the grounds that it is.</summary>
    void AddTo(List<string> grounds);
}

/// <summary>Whether one source says both of two acts.</summary>
internal enum PairSource
{
    /// <summary>One of them has none.</summary>
    Unknown,

    /// <summary>One source.</summary>
    Same,

    /// <summary>Two sources.</summary>
    Other,
}

/// <summary>How the later of two acts stands to the earlier.</summary>
internal enum PairNesting
{
    /// <summary>Neither stands in any content.</summary>
    Beside,

    /// <summary>In the content of the earlier.</summary>
    Within,

    /// <summary>Around the other.</summary>
    Around,

    /// <summary>Their spans cross.</summary>
    Across,

    /// <summary>Both in the content of a third.</summary>
    Siblings,

    /// <summary>The earlier stands in a content.</summary>
    OtherDeeper,

    /// <summary>The later stands in a content.</summary>
    Deeper,
}
