namespace Hearsay.Reading.Attribution;

/// <summary>
/// Finds acts of saying in a report. Pure and safe for many threads: the same text and the same <see cref="Version"/> give
/// the same answer.
/// </summary>
public interface IAttributionFinder
{
    /// <summary>Name and version of the rules or identity of the model.</summary>
    string Version { get; }

    /// <summary>The attributions of a report in order of their first span.</summary>
    IReadOnlyList<Attribution> Find(AnnotatedText text);
}
