using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading;

/// <summary>
/// Reading, the whole of it on one page: a report's surface, then the acts of saying in it, then statements. Pure and safe for
/// many threads: the same report and the same <see cref="Version"/> give the same answer. It keeps nothing and links nothing.
/// </summary>
public sealed class Reader
{
    private readonly IAttributionFinder _finder;

    /// <summary>A reader that finds acts of saying in the given way.</summary>
    public Reader(IAttributionFinder finder)
    {
        ArgumentNullException.ThrowIfNull(finder);
        _finder = finder;
    }

    /// <summary>The shipped rules and model.</summary>
    public static Reader Default { get; } = new(new CombinedAttributionFinder());

    /// <summary>Version of the rules and identity of the model.</summary>
    public string Version => _finder.Version;

    /// <summary>Reads a report. Time is linear in its length, and no text makes it fail.</summary>
    public ReportReading Read(Report report)
    {
        var text = AnnotatedText.Of(report);
        var attributions = _finder.Find(text);
        return StatementBuilder.Read(text, attributions, Version);
    }
}
