using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Decides which findings of the rules join those of the model, and how far they are to be trusted: the confidence is the share
/// that was right among findings of their class on PolNeAR dev, or of all rules' findings where the corpus marks none.
/// </summary>
internal sealed class RuleAdditions
{
    private const double Nested = 0.7, HalfSeen = 0.25, OwnClass = 0.5, Disowned = 0.8;

    private readonly SpanIndex<Attribution> _sureCues, _sureContents, _seenCues;
    private readonly SpanIndex<bool> _quotations;

    /// <summary>Sets beside the rules what the model is sure of and everything it considered.</summary>
    public RuleAdditions(List<Attribution> sure, List<Attribution> seen, AnnotatedText text)
    {
        _sureCues = CueIndex.Of(sure);
        _sureContents = new(sure.SelectMany(s => s.Content.Select(c => (c, s))));
        _seenCues = CueIndex.Of(seen);
        _quotations = new(text.Quotations.Select(q => (text.SpanOf(new TokenRange(q.Open, q.End)), true)));
    }

    /// <summary>The findings that join, each with its confidence.</summary>
    public IEnumerable<Attribution> Of(IEnumerable<Attribution> found) =>
        found.Select(f => f with { Confidence = ConfidenceOf(f) }).Where(f => f.Confidence > 0);

    private double ConfidenceOf(Attribution found)
    {
        if (found.Cue.Any(_sureCues.Overlaps)) return 0;
        if (found.FoundBy == Rules.DisownedRule.Name) return Disowned;
        if (found is { Speaker.Count: 0, FoundBy: "cue noun with clause" } && _sureContents.Overlapping(found.Content[0]).Any(s => IsSaidIn(found, s))) return 0;
        if (found.Cue.Count > 0 && _sureContents.Contains(found.Cue[0])) return Nested;
        if (ByMarks(found) is > 0 and var known) return found.Content.Any(c => _sureContents.Overlapping(c).Any(s => Rivals(found, s))) ? 0 : known;
        if (_quotations.Contains(found.Cue[0])) return 0;
        if (BorderChoice.IsRulesOwn(found)) return OwnClass;
        return found.Speaker.Count > 0 && found.Cue.Any(_seenCues.Overlaps) ? HalfSeen : 0;
    }

    /// <summary>"Marn said in a statement that": the noun stands between the verb and what is said, and is no act of its own.</summary>
    private static bool IsSaidIn(Attribution found, Attribution sure) =>
        sure.Speaker.Count > 0 && sure.Cue.Count > 0 && sure.Cue[^1].End <= found.Cue[0].Start && sure.Content[0].Start >= found.Cue[0].End;

    /// <summary>What the rules read by marks and layout alone.</summary>
    private static double ByMarks(Attribution found) => found.FoundBy switch
    {
        "quotation signed" => 0.95,
        "transcript" => 0.9,
        "dashed speech" => 0.6,
        "quotation after cue" or "quotation before cue" => 0.75,
        _ => found.Cue.Count == 0 ? 0.4 : 0,
    };

    /// <summary>True when a sure finding of the same words is not itself spoken within them.</summary>
    private static bool Rivals(Attribution found, Attribution sure) => !found.Content.Any(c => c.Contains(sure.Cue[0]));
}
