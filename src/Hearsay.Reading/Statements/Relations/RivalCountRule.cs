using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>
/// Two voices with two numbers for one thing, set side by side: in one sentence or two that follow each other. Example: <c>The line counts nine; the
/// widows count eleven.</c> The numbers must be able to clash: equal or overlapping ones do not.
/// </summary>
internal sealed class RivalCountRule : IRelationRule
{
    private const int LongestBare = 5;

    private static readonly Phrases Contrast = new("but", "while", "whereas", "though", "although", "however", "by contrast", "instead", "against", "yet", "only", "insists", "insisted", "contrary to", ";");

    /// <inheritdoc/>
    public StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words)
    {
        var own = acts[at];
        if (own.Statement.Figures.Count == 0 || own.Statement.Stance is not (Stance.Asserts or Stance.Doubts)) return null;
        var target = Earlier.Nearest(acts, at, a => !a.SharesSource(own) && (Earlier.IsClose(a, own, words, 1) || (Earlier.IsClose(a, own, words, 2) && Earlier.IsOneParagraph(a, own, words))) && Clash(a, own, words) && IsSetAgainst(a, own, words));
        return target is null ? null : new StatedRelation(Relation.Contradicts, own.CueOrContent, new RelationSide(own.Statement.Id, null), new RelationSide(target.Statement.Id, null));
    }

    /// <summary>True when the two give figures of one thing of which none shuts out another: "at least nine" and "eleven".</summary>
    public static bool CanBothHold(RelatedAct one, RelatedAct two)
    {
        var pairs = one.Statement.Figures.SelectMany(f => two.Statement.Figures.Where(g => IsOneMeasure(f.Measure, g.Measure)).Select(g => (f, g))).ToList();
        return pairs.Count > 0 && pairs.TrueForAll(p => (p.f.Low != p.g.Low || p.f.High != p.g.High) && !IsApart(p.f, p.g));
    }

    private static bool Clash(RelatedAct one, RelatedAct two, TokenWords words)
    {
        // A bare number takes its measure from the one before it: "the widows count eleven".
        var isBare = IsBare(one, words) || IsBare(two, words);
        return one.Statement.Figures.Any(f => two.Statement.Figures.Any(g => (isBare || (IsOneMeasure(f.Measure, g.Measure) && (f.Scope == g.Scope || f.Scope is null || g.Scope is null))) && IsApart(f, g)));
    }

    private static bool IsBare(RelatedAct act, TokenWords words) => act.Act.Tokens(words).Length is > 0 and <= LongestBare;

    private static bool IsApart(Figure f, Figure g) => (f.High ?? double.MaxValue) < (g.Low ?? 0) || (g.High ?? double.MaxValue) < (f.Low ?? 0);

    /// <summary>One sentence holds both, or a word of contrast stands between, or the two sentences follow each other.</summary>
    private static bool IsSetAgainst(RelatedAct one, RelatedAct two, TokenWords words) =>
        Earlier.IsClose(one, two, words, 0) || Contrast.AnyIn(words, words.At(one.Act.Whole.End), words.At(two.Act.Whole.Start)) || Earlier.IsOneParagraph(one, two, words);

    /// <summary>The same words, or the same last word: "boats lost" and "fishing boats lost"; a number without a thing is of whatever the other counts.</summary>
    private static bool IsOneMeasure(string one, string two) => one == two || one == "number" || two == "number" || one.Split(' ')[^1] == two.Split(' ')[^1] || one.Split(' ')[0] == two.Split(' ')[0];
}
