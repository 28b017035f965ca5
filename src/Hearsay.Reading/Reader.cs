using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Names;
using Hearsay.Reading.Network;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading;

/// <summary>
/// Reading, the whole of it on one page: a report's surface, the names and acts of saying in it, then statements. Pure and safe for
/// many threads: the same report, decisions and <see cref="Version"/> give the same answer. It keeps nothing and links nothing.
/// </summary>
public sealed class Reader
{
    private readonly IAttributionFinder _finder;
    private readonly INameFinder? _names;

    /// <summary>A reader that finds acts of saying in the given way, and names in another or not at all.</summary>
    public Reader(IAttributionFinder finder, INameFinder? names = null)
    {
        ArgumentNullException.ThrowIfNull(finder);
        (_finder, _names) = (finder, names);
    }

    /// <summary>The shipped rules and model.</summary>
    public static Reader Default { get; } = new(new CombinedAttributionFinder(), ShippedModel.Names);

    /// <summary>Version of the rules and identity of the model.</summary>
    public string Version => _finder.Version;

    /// <summary>Reads a report. Time is linear in its length, and no text makes it fail.</summary>
    /// <param name="report">The report.</param>
    /// <param name="decided">What persons decided of words that stand for sources, the last decision last; nothing when null. It wins over what reading finds.</param>
    public ReportReading Read(Report report, IReadOnlyList<MentionDecision>? decided = null)
    {
        var text = AnnotatedText.Of(report);
        if (_names is not null) text = text with { Names = _names.Find(text) };
        var attributions = _finder.Find(text);
        return StatementBuilder.Read(text, attributions, Version, decided);
    }
}
