using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>What persons decided of words that stand for sources, as reading is to keep to it. Where persons differ the later decision counts.</summary>
internal sealed class MentionDecisions
{
    private readonly ILookup<string, MentionMatter> _byReport;

    private MentionDecisions(IEnumerable<MentionMatter> matters) => _byReport = matters.ToLookup(m => m.Mention.Report, StringComparer.Ordinal);

    /// <summary>Those of a dossier's decisions, in the order of their numbers, that were not taken back.</summary>
    public static MentionDecisions Of(IReadOnlyList<Decision> decisions) => new(decisions.Where(d => d.Undone is null).Select(d => d.Matter).OfType<MentionMatter>());

    /// <summary>Those with one more, decided last.</summary>
    public MentionDecisions With(MentionMatter matter) => new(_byReport.SelectMany(m => m).Append(matter));

    /// <summary>What holds of a report, whose text another way of decoding may have moved; the last decision last.</summary>
    public IReadOnlyList<MentionDecision> In(Report report) =>
        [.. _byReport[report.Sha256].Select(m => (m.Other, Span: PlaceFinder.Stretch(report, m.Mention.Start, m.Mention.Words))).Where(m => m.Span is not null).Select(m => new MentionDecision(m.Span!.Value, m.Other))];
}
