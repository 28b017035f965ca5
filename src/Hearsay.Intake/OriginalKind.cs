namespace Hearsay.Intake;

/// <summary>In what way an original can be looked at.</summary>
public enum OriginalKind
{
    /// <summary>Not at all: its bytes can only be opened by a program of its own.</summary>
    None,

    /// <summary>As text.</summary>
    Text,

    /// <summary>As markup without anything that runs or loads.</summary>
    Page,

    /// <summary>As its own bytes, by what shows PDF.</summary>
    Pdf,
}
