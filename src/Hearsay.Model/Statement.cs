namespace Hearsay.Model;

/// <summary>
/// One act of saying found in a report. It is found, not judged: it says nothing of whether the content is true, and
/// what a person decided about it is kept apart.
/// </summary>
public sealed record Statement
{
    /// <summary>
    /// Identity within a dossier, made of the report's hash and the statement's place in it, so that reading the same bytes
    /// again gives the same identity.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>How the words are given.</summary>
    public required Mode Mode { get; init; }

    /// <summary>What the speaker does with the content.</summary>
    public Stance Stance { get; init; } = Stance.Asserts;

    /// <summary>Words that name the speaker, in text order; empty when the text names none.</summary>
    public IReadOnlyList<TextSpan> Speaker { get; init; } = [];

    /// <summary>Words that report the act of saying, in text order; empty when there are none.</summary>
    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    /// <summary>What is said, without the cue, in text order; never empty. It may begin with "that".</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>Who is said to know it: the innermost speaker. Null when nothing tells.</summary>
    public Source? Source { get; init; }

    /// <summary>Who carried it, nearest to the source first; the report's publisher is left out.</summary>
    public IReadOnlyList<Source> Via { get; init; } = [];

    /// <summary>By what means it was said ("Telegram", "press conference"), or null.</summary>
    public string? Channel { get; init; }

    /// <summary>The date it was said on, or null.</summary>
    public PartialDate? SaidOn { get; init; }

    /// <summary>
    /// The words outside the content that tell when it was said, with what they resolve to; null when there are none. They may name more than one day,
    /// and then <see cref="SaidOn"/> is null.
    /// </summary>
    public TimeMention? SaidTime { get; init; }

    /// <summary>True when the speaker was held captive by another when it was said.</summary>
    public bool InCustody { get; init; }

    /// <summary>The numbers stated in the content, in text order.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>
    /// Sums that reading made of parts stated together ("11 killed and 30 wounded" are 41 killed or wounded). Not the speaker's figures: those are
    /// in <see cref="Figures"/>.
    /// </summary>
    public IReadOnlyList<Figure> DerivedFigures { get; init; } = [];

    /// <summary>The dates named in the content, in text order.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>
    /// Words of probability of this statement's own level, in text order: "likely" in "officials say it is likely that". They are the stance of the one
    /// who said them; what stands within a statement within this one is that one's.
    /// </summary>
    public IReadOnlyList<TextSpan> Hedges { get; init; } = [];

    /// <summary>What the statement says, or the report by it, of how two statements stand to each other.</summary>
    public IReadOnlyList<StatedRelation> Relations { get; init; } = [];

    /// <summary>The places named in the content, in text order.</summary>
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];

    /// <summary>Name of the rule or model that found it.</summary>
    public required string FoundBy { get; init; }

    /// <summary>Calibrated probability, 0 to 1, that the spans are right; null when what found it gives none.</summary>
    public double? Confidence { get; init; }

    /// <summary>Its content as it is quoted, an ellipsis between stretches.</summary>
    /// <param name="words">What shows a stretch of its report.</param>
    public string Quote(Func<TextSpan, string> words) => string.Join(" … ", Content.Select(words));
}
