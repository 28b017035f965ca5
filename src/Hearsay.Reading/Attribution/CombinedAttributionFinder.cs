using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Network;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Rules and trained model together, each where it measured better on PolNeAR dev. What the model is sure of stands, with its
/// borders. Of the rules' findings those are added that it cannot make (speech within speech, which its corpus does not mark;
/// quotations, turns and labels without a cue) or that it half sees too. MODEL_CARD.md has the figures by class.
/// </summary>
public sealed class CombinedAttributionFinder : IAttributionFinder
{
    private readonly IAttributionFinder _rules;
    private readonly Lazy<TrainedAttributionFinder> _model;

    /// <summary>The rules with the shipped model, which is loaded when the first report is read.</summary>
    public CombinedAttributionFinder()
        : this(new RuleAttributionFinder(), new Lazy<TrainedAttributionFinder>(() => ShippedModel.Finder))
    {
    }

    internal CombinedAttributionFinder(IAttributionFinder rules, Lazy<TrainedAttributionFinder> model) => (_rules, _model) = (rules, model);

    /// <inheritdoc/>
    public string Version => $"{_rules.Version}; {_model.Value.Version}";

    /// <inheritdoc/>
    public IReadOnlyList<Attribution> Find(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var candidates = _model.Value.All(text).Select(c => c.Attribution).ToList();
        var sure = candidates.FindAll(c => c.Confidence >= _model.Value.Threshold && !IsPartOfName(text, c) && !NotSpeech.Is(text, c)).ConvertAll(c => Neighbours.WithoutHearer(text, c));
        var sureCues = CueIndex.Of(sure);
        sure.RemoveAll(s => IsQuotedBy(text, s) && sure.Exists(o => o != s && o.Speaker.Any(who => who.Contains(s.Cue[0]))));
        sure.RemoveAll(s => s.Speaker.Any(who => sureCues.Overlapping(who).Any(o => o != s && o.Confidence > s.Confidence)));
        var ruled = _rules.Find(text);
        sure.RemoveAll(s => IsQuotedBy(text, s) && ruled.Any(r => r is { FoundBy: "according to", Speaker: [var who] } && (who.Contains(s.Cue[0]) || (s.Cue[0].Start - who.End is > 0 and < Beside))));
        var disowned = Disowned.Among(ruled);
        sure.RemoveAll(s => s.Cue.Any(disowned.Overlaps));
        // "Neither the mill nor its owner replied": one cue of two speakers, of which the model sees one.
        var shared = new SpanIndex<Attribution>(ruled.Where(r => r.FoundBy == Rules.SilenceRule.Name && r.Cue.Count == 1).GroupBy(r => r.Cue[0]).Where(g => g.Count() > 1).Select(g => (g.Key, g.First())));
        sure.RemoveAll(s => s.Cue.Any(shared.Overlaps));
        var turns = new SpanIndex<TextSpan>(ruled.Where(r => r.FoundBy == "transcript").SelectMany(r => r.Content.Select(c => (c, c))));
        sure.RemoveAll(s => CrossesTurn(s, turns));
        var ruledCues = CueIndex.Of(ruled);
        var surely = CueIndex.Of(sure);
        var ruledContents = new SpanIndex<Attribution>(ruled.SelectMany(r => r.Content.Select(c => (c, r))));
        var chosen = sure.Select(s => Neighbours.WithoutNextCue(text, s, surely))
            .Select(s => BorderChoice.Between(text, s, s.Cue.SelectMany(ruledCues.Overlapping).LastOrDefault() ?? Saying(text, s, ruledContents))).ToList();
        var added = new RuleAdditions(chosen, candidates, text).Of(ruled);
        return Disowned.Settle(Neighbours.WithoutOthersPieces(text, [.. chosen.Concat(added).OrderBy(FirstOf).ThenByDescending(a => a.Content[^1].End)]), disowned);
    }

    /// <summary>"An official [quoted by] Halyard said": part of the words for the speaker.</summary>
    private static bool IsQuotedBy(AnnotatedText text, Attribution found) => found.Cue is [var cue] && cue.In(text.Text) is "quoted by" or "cited by" or "interviewed by";

    /// <summary>"The mill said in a faxed statement that": the saying that the rules read before a noun which has no speaker for the model.</summary>
    private static Attribution? Saying(AnnotatedText text, Attribution found, SpanIndex<Attribution> ruled)
    {
        if (found is not { Speaker.Count: 0, Cue: [var cue], Content: [var content, ..] } || !WordSets.Channels.Contains(text.Text.AsSpan(cue.Start, cue.Length))) return null;
        return ruled.Overlapping(content).FirstOrDefault(r => r is { Speaker.Count: > 0, Cue.Count: > 0 } && r.Cue[^1].End <= cue.Start && cue.Start - r.Cue[^1].End < LongestBetween);
    }

    private const int LongestBetween = 48;
    private const int Beside = 3;

    /// <summary>"The warning sirens": a form in -ing between article and noun, with nobody who speaks, reports nothing.</summary>
    private static bool IsPartOfName(AnnotatedText text, Attribution found)
    {
        if (found is not { Speaker.Count: 0, Cue: [var cue] } || !text.Text.AsSpan(cue.Start, cue.Length).EndsWith("ing", StringComparison.Ordinal)) return false;
        var before = text.Text.AsSpan(0, cue.Start).TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) && (before.Length == 3 || !char.IsLetter(before[^4])) && found.Content[0].Start > cue.End;
    }

    /// <summary>A turn of a transcript is one voice's: what is found there lies within it, or is the turn itself over again.</summary>
    private static bool CrossesTurn(Attribution found, SpanIndex<TextSpan> turns)
    {
        var parts = found.Content.Concat(found.Cue).ToList();
        return parts.SelectMany(turns.Overlapping).Any(turn => !parts.TrueForAll(turn.Contains));
    }

    private static int FirstOf(Attribution a) => a.Speaker.Concat(a.Cue).Concat(a.Content).Min(s => s.Start);
}
