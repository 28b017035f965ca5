namespace Hearsay.Model;

/// <summary>
/// Words that stand for a source as they stood when a person decided on them, with enough to find them again after another reading: where they stood and
/// the words there.
/// </summary>
/// <param name="Report">SHA-256 of the report.</param>
/// <param name="Start">Where they began, in code points of the report's text.</param>
/// <param name="End">Where they ended, exclusive, in code points.</param>
/// <param name="Words">The text from start to end.</param>
/// <param name="Source">Name of the source they were taken for.</param>
public sealed record MentionPlace(string Report, int Start, int End, string Words, string Source)
{
    /// <summary>The place of a mention in a report.</summary>
    public static MentionPlace Of(Report report, Source source, SourceMention mention)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(mention);
        var (start, end) = new CodePointMap(report.Text).ToCodePoints(mention.Span);
        return new MentionPlace(report.Sha256, start, end, mention.Span.In(report.Text), source.Name);
    }
}
