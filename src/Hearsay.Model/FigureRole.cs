namespace Hearsay.Model;

/// <summary>What a figure is in what is told: a count by itself, or one that only makes sense beside another.</summary>
public enum FigureRole
{
    /// <summary>The count or quantity itself.</summary>
    Count,

    /// <summary>What it was before: the 26 of "up from 26". It holds for an earlier day than the statement's.</summary>
    Former,

    /// <summary>So many more on top of a count given elsewhere: "a further nine".</summary>
    Further,

    /// <summary>By how much a count changed: "rose by 12", "down two".</summary>
    Change,

    /// <summary>Some of a whole that is told: the two of "two of the dead", the 31 of "31 out of 40".</summary>
    Part,
}
