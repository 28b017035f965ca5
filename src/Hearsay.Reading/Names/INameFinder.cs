namespace Hearsay.Reading.Names;

/// <summary>Finds the names in a report. Pure and safe for many threads.</summary>
public interface INameFinder
{
    /// <summary>The names in text order; none overlaps another.</summary>
    IReadOnlyList<Name> Find(AnnotatedText text);
}
