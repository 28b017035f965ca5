using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// What speaks for and against two propositions being of one claim, as numbers of about 0 to 1 for <see cref="PairModel"/>. Training and
/// linking alike call it, so that they cannot drift.
/// </summary>
internal sealed class PairEvidence(TermWeights weights, SourceDirectory directory, PairTies ties)
{
    private const double Distance = 400;
    private const double FewConcepts = 4;
    private readonly Dictionary<Proposition, PairProfile> _profiles = new(ReferenceEqualityComparer.Instance);

    /// <summary>The evidence on two propositions, in the order of <see cref="PairModel.Names"/>; their own order does not matter.</summary>
    public double[] Of(Proposition a, Proposition b)
    {
        var (x, y) = (ProfileOf(a), ProfileOf(b));
        var figures = Figures(a, b);
        var overlap = weights.Vector(a).Common(weights.Vector(b));
        var shared = Shared(overlap, x, y);
        var sameReport = a.Report.Sha256 == b.Report.Sha256;
        var sameSource = x.Source is { } source && source == y.Source;
        var rarest = overlap.Rarest / weights.Rarest;
        var answer = x.IsAnswer != y.IsAnswer;
        var (lexical, around, isCopy) = (shared.Most, shared.MostAround, ties.IsCopy(a, b));
        var otherDoing = One(Likeness.DoingsDiffer(a, b));
        return
        [
            1, .. shared.Numbers(), .. figures,
            One(Likeness.ShareADoing(a, b)), otherDoing, otherDoing * lexical,
            .. Days(a, b, lexical), One(Likeness.NamesClash(a, b)), AroundNames(a, b), x.WordPairs(y), Likeness.BestSentences(a, b, overlap, weights),
            One(sameSource), sameSource ? lexical : 0, One(sameReport), One(sameReport && sameSource),
            sameReport ? Math.Exp(-Math.Abs(a.Start - b.Start) / Distance) : 0,
            One(answer), One(x.IsAnswer && y.IsAnswer), answer ? lexical : 0, answer ? around : 0, One(sameSource && answer),
            One(isCopy), isCopy ? lexical : 0, One(ties.AreRelated(a, b)), One(x.Points || y.Points), x.Points || y.Points ? around : 0,
            One(a.IsNegated != b.IsNegated), .. Manner(a.Statement, b.Statement),
            .. RoleLikeness.Of(a, b), One(answer && RoleLikeness.SpeakFirstOfTheSame(a, b, both: false)), rarest, answer ? rarest : 0, One(x.NamesSpeakerOf(y) || y.NamesSpeakerOf(x)),
        ];
    }

    private static double One(bool holds) => holds ? 1 : 0;

    private SharedConcepts Shared(TermVector.Overlap overlap, PairProfile x, PairProfile y) =>
        new(x, y, overlap, weights.Rarest, Math.Exp(-Math.Min(x.Content.Count, y.Content.Count) / FewConcepts));

    private static double[] Figures(Proposition a, Proposition b)
    {
        var same = Likeness.SameMeasure(a, b);
        var relation = same is null ? FigureRelation.NotComparable : Relation(a, b);
        return
        [
            One(same is { IsTelling: true }), One(same is { IsTelling: false }), One(same is null && a.Measures.Any(m => b.Measures.Any(m.ClashesWith))),
            One(same is null && Likeness.OnlyOneCounts(a, b)), One(relation is FigureRelation.Equal or FigureRelation.Narrower), One(relation is FigureRelation.Conflict),
            One(a.Scope is not null && a.Scope == b.Scope), One(a.Scope is null != b.Scope is null),
            1 - Math.Exp(-a.Numbers.Count(b.Numbers.Contains)), One(a.Numbers.Count > 0 && b.Numbers.Count > 0 && !a.Numbers.Any(b.Numbers.Contains)),
        ];
    }

    // The relation that ties most.
    private static FigureRelation Relation(Proposition a, Proposition b)
    {
        var relations = Likeness.SameMeasures(a, b).Select(p => FigureComparison.Relate(p.One, p.Other, sameSource: false)).ToHashSet();
        FigureRelation[] telling = [FigureRelation.Equal, FigureRelation.Narrower, FigureRelation.Conflict];
        return telling.Where(relations.Contains).DefaultIfEmpty(FigureRelation.NotComparable).First();
    }

    private static double[] Days(Proposition a, Proposition b, double lexical)
    {
        var same = a.Days is { } x && b.Days is { } y && x == y;
        return [One(same), same ? lexical : 0, One(Likeness.DaysClash(a, b)), One(a.IsOfLongAgo != b.IsOfLongAgo)];
    }

    // What an outlet tells in its own voice is seldom what another tells in its own; what was hardly read as a statement is seldom one.
    private static double[] Manner(Statement a, Statement b)
    {
        var (x, y) = (a.Mode == Mode.Narrated, b.Mode == Mode.Narrated);
        return [1 - Math.Min(a.Confidence ?? 1, b.Confidence ?? 1), One(x && y), One(x != y)];
    }

    // Names that one says and the other has beside it.
    private static double AroundNames(Proposition a, Proposition b)
    {
        var count = a.Names.Count(n => !b.Terms.Has(n) && b.Around.Has(n)) + b.Names.Count(n => !a.Terms.Has(n) && a.Around.Has(n));
        return Math.Min(3, count) / 3.0;
    }

    private PairProfile ProfileOf(Proposition p) =>
        _profiles.TryGetValue(p, out var known) ? known : _profiles[p] = new PairProfile(p, weights, IdentityOf(p));

    private int? IdentityOf(Proposition p) =>
        (p.Statement.Source ?? SourceDirectory.Publisher(p.Report)) is { } source ? directory.IdentityOf(p.Report, source) : null;
}
