namespace Hearsay.Model;

/// <summary>What a person decided of two sources.</summary>
public enum SourceVerdict
{
    /// <summary>They are one source under two names.</summary>
    Same,

    /// <summary>They are two sources, however alike their names.</summary>
    Apart,

    /// <summary>They worked together on it, or one supplied the other's material: one origin.</summary>
    Cooperated,

    /// <summary>They make the same rare mistake: one origin.</summary>
    SharedError,

    /// <summary>One depends on the other in some other way: one origin.</summary>
    Dependent,

    /// <summary>
    /// Neither has it from the other, though the words are alike. It overrides copied text and co-operation, never a chain that a report states.
    /// </summary>
    Independent,
}
