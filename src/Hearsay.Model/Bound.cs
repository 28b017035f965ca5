namespace Hearsay.Model;

/// <summary>What the words around a number say of its limits. The table is in docs of <c>Figures</c> reading.</summary>
public enum Bound
{
    /// <summary>N, exactly N: [N, N].</summary>
    Exactly,

    /// <summary>At least N, no fewer than N: [N, ∞).</summary>
    AtLeast,

    /// <summary>More than N, over N: (N, ∞).</summary>
    MoreThan,

    /// <summary>Up to N, as many as N: a ceiling.</summary>
    AtMost,

    /// <summary>Fewer than N, under N.</summary>
    LessThan,

    /// <summary>About N, some N, around N: low and high are both N, the spread is a matter of comparison.</summary>
    About,

    /// <summary>N to M, or a vague amount that stands for one ("dozens": [24, 99]).</summary>
    Range,
}
