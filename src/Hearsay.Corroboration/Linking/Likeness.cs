using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>How far two propositions speak of the same thing, 0 to 1.</summary>
internal static class Likeness
{
    private const double EvidenceScale = 0.5;
    private const double TellingMeasure = 0.55;
    private const double SameUnit = 0.3;
    private const double UnitNeedsWords = 0.15;
    private const double MeasureClash = 0.45;
    private const double NameClash = 0.8;
    private const double OtherDoing = 0.45;
    private const double DayClash = 0.5;
    private const double OneCounts = 0.65;
    private const double DeniedTooEarly = 0.6;
    private const double ThinEvidence = 0.2;
    private const double ShortAnswer = 0.7;
    private const double SomeEvidence = 0.8;
    private const double Ample = 3;
    private const double OneSentence = 0.7;
    private const double NearIdentity = 0.75;
    private static readonly TimeSpan Slack = TimeSpan.FromHours(6);

    /// <summary>How far the two speak of the same thing: 0 nothing in common, 1 the same words. Their order does not matter.</summary>
    public static double Of(Proposition a, Proposition b, TermWeights weights)
    {
        var (lexical, overlap, isIdentical) = Lexical(a, b, weights);
        var same = SameMeasure(a, b);
        var score = 1 - ((1 - lexical) * (1 - Bond(same, lexical)));
        if (same is null && a.Measures.Any(m => b.Measures.Any(m.ClashesWith))) score *= MeasureClash;
        if (same is null && OnlyOneCounts(a, b)) score *= OneCounts;
        if (same is null && !isIdentical) score *= Evidence(a, b, overlap);
        if (same is null && DoingsDiffer(a, b)) score *= OtherDoing;
        if (NamesClash(a, b)) score *= NameClash;
        if (DaysClash(a, b)) score *= DayClash;
        if (DeniesBeforeItIsSaid(a, b) || DeniesBeforeItIsSaid(b, a)) score *= DeniedTooEarly;
        return score;
    }

    // The contents as wholes, or the two sentences of them that say most of the same.
    private static (double Score, TermVector.Overlap Overlap, bool IsIdentical) Lexical(Proposition a, Proposition b, TermWeights weights)
    {
        var best = Lexical(weights.Vector(a), weights.Vector(b), weights, 1);
        if (a.Sentences.Count == 0 && b.Sentences.Count == 0) return best;
        foreach (var x in weights.Sentences(a))
        {
            foreach (var y in weights.Sentences(b))
                if (Lexical(x, y, weights, OneSentence) is var found && found.Score > best.Score && found.Overlap.Words + found.Overlap.Names >= 2) best = found;
        }

        return best;
    }

    private static (double Score, TermVector.Overlap Overlap, bool IsIdentical) Lexical(TermVector x, TermVector y, TermWeights weights, double share)
    {
        var overlap = x.Common(y);
        if (overlap.Weight <= 0) return (0, overlap, false);
        var score = share * Blend(overlap.Weight, x.Total, y.Total) * (1 - Math.Exp(-overlap.Weight / (EvidenceScale * weights.Rarest)));
        return (score, overlap, overlap.Weight >= NearIdentity * Math.Max(x.Total, y.Total));
    }

    /// <summary>The measure both give a figure for, the most telling one; null when there is none.</summary>
    public static Measure? SameMeasure(Proposition a, Proposition b) => a.Measures.Count == 0 || b.Measures.Count == 0
        ? null
        : a.Measures.Where(m => b.Measures.Any(m.IsSameAs)).OrderByDescending(m => m.IsTelling).FirstOrDefault();

    /// <summary>True when both name days of the event and share none. Only days of the event itself: "by Monday" and "since Monday" hold many days.</summary>
    public static bool DaysClash(Proposition a, Proposition b) =>
        a.Days is { } x && b.Days is { } y && (x.Last < y.First || y.Last < x.First);

    // A claim with a count is about the count: a sentence without one joins it only on strong words, but a denial may give none.
    private static bool OnlyOneCounts(Proposition a, Proposition b) =>
        a.Statement.Stance == Stance.Asserts && b.Statement.Stance == Stance.Asserts && a.Measures.Any(m => m.IsTelling) != b.Measures.Any(m => m.IsTelling);

    // One word or one name in common, or names alone, is what any two sentences of a dossier have; two things may be chance, three
    // are hardly. An answer may be that short.
    private static double Evidence(Proposition a, Proposition b, TermVector.Overlap overlap)
    {
        if (overlap.Words + overlap.Names >= Ample) return 1;
        if (Answers.IsAnswer(a) || Answers.IsAnswer(b)) return overlap.Words + overlap.Names >= 2 ? 1 : ShortAnswer;
        return overlap.Words < 1 || overlap.Words + Math.Min(1, overlap.Names) < 2 ? ThinEvidence : SomeEvidence;
    }

    private static bool DeniesBeforeItIsSaid(Proposition denial, Proposition assertion) =>
        denial.Statement.Stance == Stance.Denies && assertion.Statement.Stance == Stance.Asserts
        && CopyOrder.Moment(denial.Report) is { } x && CopyOrder.Moment(assertion.Report) is { } y && x + Slack < y;

    /// <summary>True for "the drone fired on the column" and "the drone left its field": much in common, and another thing said of it.</summary>
    public static bool DoingsDiffer(Proposition a, Proposition b) =>
        a.Doings.Count > 0 && b.Doings.Count > 0 && !a.Doings.Any(b.Terms.ContainsKey) && !b.Doings.Any(a.Terms.ContainsKey);

    private static bool NamesClash(Proposition a, Proposition b) =>
        a.Names.Count > 0 && b.Names.Count > 0 && !a.Names.Any(b.Terms.ContainsKey) && !b.Names.Any(a.Terms.ContainsKey);

    // Half how much of the smaller is held by the larger, half how much both share: a short denial meets a long assertion,
    // and a long sentence does not swallow every short one.
    private static double Blend(double common, double a, double b) => Math.Min(1, (0.5 * common / Math.Min(a, b)) + (common / (a + b)));

    // A unit alone ("metres") ties nothing; with words in common it strengthens them.
    private static double Bond(Measure? same, double lexical) =>
        same is null ? 0 : same.IsTelling ? TellingMeasure : lexical >= UnitNeedsWords ? SameUnit : 0;
}
