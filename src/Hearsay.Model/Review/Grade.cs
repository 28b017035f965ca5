namespace Hearsay.Model;

/// <summary>How reliable a person judges a source, on the first axis of the NATO system. Never fused with <see cref="Credibility"/>, never averaged.</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged: unknown, not middling.</summary>
    F,
}

/// <summary>How credible a person judges what a statement says, on the second axis of the NATO system, best first.</summary>
public enum Credibility
{
    /// <summary>1: confirmed by other independent sources.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    Probable = 2,

    /// <summary>3: possibly true.</summary>
    Possible = 3,

    /// <summary>4: doubtful.</summary>
    Doubtful = 4,

    /// <summary>5: improbable.</summary>
    Improbable = 5,

    /// <summary>6: cannot be judged: unknown, not middling.</summary>
    Unknown = 6,
}
