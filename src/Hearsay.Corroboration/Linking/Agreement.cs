using Hearsay.Corroboration.Figures;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Whether two statements say the same thing plainly enough for one to confirm the other. It asks for more
/// than <see cref="Likeness"/>, which only says that they belong to one claim: a false agreement is the worst fault there is.
/// </summary>
internal static class Agreement
{
    private const double ContentNeeded = 3;
    private const double WordsNeeded = 2;
    private const double LikelyEnough = 0.5;
    private const double LikelyWithoutDoing = 0.7;
    private const double LikelyTally = 0.7;
    private const double HeldByTheShorter = 0.45;
    private const double HeldByTheLonger = 0.2;
    private const double OpposedNeeded = 2;
    private const double OpposedWordsNeeded = 1;
    private const double OpposedByTheShorter = 0.3;
    private const double OpposedByTheLonger = 0.12;
    private const double MostOfTheShorter = 0.55;
    private const double MuchOfTheLonger = 0.4;

    /// <summary>
    /// True when both assert and one gives a figure that confirms the other's, or both are on the same side of a negation with the same predicate, participants and
    /// figures, and most likely of one claim.
    /// </summary>
    public static bool Between(Proposition a, Proposition b, TermWeights weights, Func<Proposition, Proposition, double> likelihood)
    {
        if (SpeakForOneReporter(a, b) || !Commits(a) || !Commits(b)) return false;
        if (Likeness.DaysClash(a, b)) return TalliesConfirm(a, b) && likelihood(a, b) >= LikelyTally;
        if (FiguresConfirm(a, b)) return true;
        if (a.Statement.Stance != b.Statement.Stance) return false;
        if (a.IsNegated != b.IsNegated || Likeness.OnlyOneCounts(a, b) || IsByTheWay(a, b) || IsByTheWay(b, a) || FiguresDiffer(a, b) || Likeness.DoingsDiffer(a, b)) return false;
        return (SayTheSame(weights.Vector(a), weights.Vector(b)) || weights.Sentences(a).Any(x => weights.Sentences(b).Any(y => SayTheSame(x, y)))) && likelihood(a, b) >= (Likeness.ShareADoing(a, b) ? LikelyEnough : LikelyWithoutDoing);
    }

    private static bool Commits(Proposition p) => p.Statement.Stance is Stance.Asserts or Stance.Intends;

    // In one report two sources may be heard side by side; its own voice is nobody beside them.
    private static bool SpeakForOneReporter(Proposition a, Proposition b) =>
        a.Report.Sha256 == b.Report.Sha256 && (IsNarrated(a, b) || a.Statement.Source is not { } one || b.Statement.Source is not { } other || one.Name == other.Name);

    /// <summary>
    /// True when both assert, one with a negation and one without, of the same things: what one says is not so, the other says is so. Asked within a claim
    /// only, where less in common will do than one needs to confirm another.
    /// </summary>
    public static bool AreOpposed(Proposition a, Proposition b, TermWeights weights) =>
        a.Statement.Stance == Stance.Asserts && b.Statement.Stance == Stance.Asserts && !FiguresConfirm(a, b)
        && (Gainsaying.Between(a, b) || (AreOfOppositeSides(a, b) && !Likeness.DaysClash(a, b) && SpeakOfTheSame(weights.Vector(a), weights.Vector(b))));

    private static bool AreOfOppositeSides(Proposition a, Proposition b) =>
        (a.IsNegated != b.IsNegated && (a.SaysNot != b.SaysNot || a.IsPlainlyNegated != b.IsPlainlyNegated)) || TakeSides(a, b);

    // By "not", or by a contrary of what both speak of, but not by both at once; a "not" further on may be said of another thing.
    private static bool TakeSides(Proposition a, Proposition b) =>
        (a.SaysNot != b.SaysNot) != (SaysByContrary(a, b) || SaysByContrary(b, a)) && a.HasNot == a.SaysNot && b.HasNot == b.SaysNot;

    private static bool SaysByContrary(Proposition a, Proposition b) => a.Contraries.Any(c => b.Terms.Has(c) && !b.Contraries.Contains(c));

    private static bool SayTheSame(TermVector x, TermVector y) => HaveInCommon(x, y, WordsNeeded, ContentNeeded, HeldByTheShorter, HeldByTheLonger);

    // One word will do where it is most of what both say.
    private static bool SpeakOfTheSame(TermVector x, TermVector y) =>
        HaveInCommon(x, y, OpposedWordsNeeded, OpposedNeeded, OpposedByTheShorter, OpposedByTheLonger)
        || HaveInCommon(x, y, OpposedWordsNeeded, OpposedWordsNeeded, MostOfTheShorter, MuchOfTheLonger);

    // So many words, so many words and names, and such shares of the weight of the shorter and of the longer.
    private static bool HaveInCommon(TermVector x, TermVector y, double words, double content, double ofShorter, double ofLonger)
    {
        var overlap = x.Common(y);
        return overlap.Words >= words && overlap.Words + overlap.Names >= content
            && overlap.Weight >= ofShorter * Math.Min(x.Total, y.Total)
            && overlap.Weight >= ofLonger * Math.Max(x.Total, y.Total);
    }

    // A unit alone ("minutes") is no measure of the same thing, and a measure inferred from the value confirms nothing. The same unusual
    // number in a report's own voice was more likely taken over than counted again.
    private static bool FiguresConfirm(Proposition a, Proposition b) =>
        Telling(a).Any(m => Telling(b).Any(n => m.SharedWith(n).IsTelling && FigureComparison.Confirms(m, n) && !(IsNarrated(a, b) && m.IsUnusual && n.IsUnusual)));

    // Of what the statement is mainly about: "of the 900 bottles 200 came back" confirms nobody's 900.
    private static IEnumerable<Measure> Telling(Proposition p) => p.Measures.Where(m => m is { IsTelling: true, IsGuessed: false, IsByTheWay: false } && (p.Scope is null || p.Scope == m.ScopeKey));

    // What one says of the thing that the other tells of is something else.
    private static bool IsByTheWay(Proposition a, Proposition b) => a.Measures.Any(m => m.IsByTheWay && b.Measures.Any(n => !n.IsByTheWay && m.IsSameAs(n)));

    private static bool IsNarrated(Proposition a, Proposition b) => a.Statement.Mode == Mode.Narrated || b.Statement.Mode == Mode.Narrated;

    // A day named beside a tally is more often that of the event, or of the last who died, than the count's.
    private static bool TalliesConfirm(Proposition a, Proposition b) =>
        !IsNarrated(a, b) && Telling(a).Any(m => m.Grows && Telling(b).Any(n => m.SharedWith(n).IsTelling && FigureComparison.Confirms(m, n)));

    private static bool FiguresDiffer(Proposition a, Proposition b) =>
        a.Stated.Any(m => b.Stated.Any(n => m.IsSameAs(n) && !FigureComparison.Confirms(m, n)));
}
