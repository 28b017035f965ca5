using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>
/// What persons decide of the words that stand for sources in a report. A decision is kept like every other and the report is read again with it, in one
/// step: statements whose speaker or carrier these words are get the other source. Taking it back reads the report without it.
/// </summary>
internal sealed class MentionReview(ILedger ledger, string dossier)
{
    /// <summary>Decides that words do not stand for the source they were taken for.</summary>
    /// <exception cref="ArgumentException">The dossier has no such report, nothing stands for a source there, or the decision would change nothing.</exception>
    public Decision Decide(string report, int at, string? other, string by, string why, ReportReader reader)
    {
        var reading = ledger.Reading(dossier, report) ?? throw new ArgumentException($"The dossier '{dossier}' has no report {report}.", nameof(report));
        var named = string.IsNullOrWhiteSpace(other) ? null : other.Trim();
        var (source, mention) = MentionAt(reading, at) ?? throw new ArgumentException($"No words at {at} of {reading.Report.Name} stand for a source.", nameof(at));
        var matter = new MentionMatter(MentionPlace.Of(reading.Report, source, mention), named);
        var after = reader.Again(reading, MentionDecisions.Of(ledger.Decisions(dossier)).With(matter).In(reading.Report));
        if (named is not null && MentionAt(after, at)?.Source.Name == source.Name) throw new ArgumentException($"'{matter.Mention.Words}' is taken for '{source.Name}' already.", nameof(other));
        return ledger.Decide(dossier, matter, by, why, after);
    }

    /// <summary>Takes a decision back; false when it was taken back before.</summary>
    public bool Undo(Decision decision, MentionMatter matter, string by, string why, ReportReader reader)
    {
        var left = MentionDecisions.Of([.. ledger.Decisions(dossier).Where(d => d.Number != decision.Number)]);
        var reading = ledger.Reading(dossier, matter.Mention.Report);
        return ledger.Undo(dossier, decision.Number, by, why, reading is null ? null : reader.Again(reading, left.In(reading.Report)));
    }

    private static (Source Source, SourceMention Mention)? MentionAt(ReportReading reading, int at)
    {
        var map = new CodePointMap(reading.Report.Text);
        if (at < 0 || at >= map.CodePointCount) return null;
        var start = map.ToUtf16(at);
        var found = reading.Sources.SelectMany(s => s.Mentions.Select(m => (s.Source, Mention: m))).Where(m => m.Mention.Span.Start <= start && m.Mention.Span.End > start)
            .OrderByDescending(m => m.Mention.Span.Start).ThenBy(m => m.Mention.Span.Length).ToList();
        return found.Count == 0 ? null : found[0];
    }
}
