namespace Hearsay.Reading.Attribution.Language;

/// <summary>The form of a verb as its spelling shows it.</summary>
internal enum VerbForm : byte
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>"say".</summary>
    Base,

    /// <summary>"says".</summary>
    Third,

    /// <summary>"said", "wrote": past, and participle too unless the two differ.</summary>
    Past,

    /// <summary>"written", where it differs from the past.</summary>
    Participle,

    /// <summary>"saying".</summary>
    Ing,
}
