namespace Hearsay.Reading.Sources;

/// <summary>What pronoun a mention can be taken up by. Unknown fits both.</summary>
internal enum Gender
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,
}
