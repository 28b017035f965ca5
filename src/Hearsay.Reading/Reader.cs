using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Attribution;

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

    /// <summary>The shipped rules.</summary>
    public static Reader Default { get; } = new(new RuleAttributionFinder());

    /// <summary>Version of the rules and identity of the model.</summary>
    public string Version => _finder.Version;

    /// <summary>Reads a report. Time is linear in its length, and no text makes it fail.</summary>
    public ReportReading Read(Report report)
    {
        var text = AnnotatedText.Of(report);
        var attributions = _finder.Find(text);
        var statements = attributions.Select((a, i) => StatementOf(text, a, i));
        return new ReportReading(report, [.. statements.OrderBy(s => s.Content[0])], Version);
    }

    private static Statement StatementOf(AnnotatedText text, Attribution.Attribution attribution, int place) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{text.Report.Sha256[..Math.Min(12, text.Report.Sha256.Length)]}-{place}"),
        Mode = attribution.Cue.Count == 0 ? Mode.Direct : Mode.Indirect,
        Speaker = attribution.Speaker,
        Cue = attribution.Cue,
        Content = attribution.Content,
        FoundBy = attribution.FoundBy,
        Confidence = attribution.Confidence,
    };
}
