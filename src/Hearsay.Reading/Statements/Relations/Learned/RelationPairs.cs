using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>What a relation is judged by of two acts together: where they stand to each other, who says them, what words and numbers they share, and what the rules say.</summary>
internal sealed class RelationPairs(IReadOnlyList<RelatedAct> acts, RelationCandidates candidates, TokenWords words)
{
    private const int NamesWithin = 40;

    private readonly int[] _at = [.. acts.Select(a => Math.Min(words.Count - 1, words.At(a.Act.Start)))];
    private readonly TokenRange[] _contents = [.. acts.Select(a => a.Act.Tokens(words))];
    private readonly bool[] _isNegated = [.. acts.Select(a => RelationGrounds.IsNegated(a.Act.Tokens(words), words))];

    /// <summary>What is known of an act and each of its candidates, nearest first.</summary>
    /// <param name="at">The act that may state a relation.</param>
    /// <param name="among">Its candidates.</param>
    /// <param name="byRules">The relation that the rules see, or null.</param>
    public List<PairGrounds> Of(int at, IReadOnlyList<int> among, StatedRelation? byRules)
    {
        var own = acts[at];
        var cue = RelationGrounds.LastOfCue(own.Act, words);
        var target = byRules?.First.Statement == own.Statement.Id ? Target(among, byRules.Second.Statement) : -1;
        var nearest = new Nearest();
        var all = new List<PairGrounds>(among.Count);
        foreach (var k in among)
        {
            var place = PlaceOf(at, k);
            var isNearest = k < at ? nearest.Of(acts[k], candidates.WholeOf(k), place.Source == PairSource.Same) : PairNearest.None;
            var likeness = LikenessOf(at, k, place) with { Nearest = isNearest, ByRules = byRules?.Kind, IsByRules = target >= 0 && candidates.WholeOf(k) == target };
            all.Add(new PairGrounds(new PairCue(own.Statement.Source?.Kind, cue, place.Source, place.Stance, place.ToStance, place.Sentences), place, likeness));
        }

        return all;
    }

    private int Target(IReadOnlyList<int> among, string? id)
    {
        foreach (var k in among)
            if (acts[k].Statement.Id == id) return candidates.WholeOf(k);
        return -1;
    }

    private PairPlace PlaceOf(int at, int k)
    {
        var (own, other) = (acts[at], acts[k]);
        var range = _contents[k];
        return new PairPlace(
            k > at ? 0 : PairPlace.Step(at - k),
            PairPlace.Step(Math.Abs(words.SentenceAt(_at[k]) - words.SentenceAt(_at[at]))),
            PairPlace.Step(Math.Abs(words.ParagraphAt(_at[k]) - words.ParagraphAt(_at[at]))),
            own.Statement.Source is null || other.Statement.Source is null ? PairSource.Unknown : own.SharesSource(other) ? PairSource.Same : PairSource.Other,
            NestingOf(own, other),
            own.Statement.Stance,
            other.Statement.Stance,
            range.Length > 0 && RelationGrounds.IsQuestion(range, words));
    }

    private PairLikeness LikenessOf(int at, int k, PairPlace place)
    {
        var (own, other) = (acts[at], acts[k]);
        var shared = Earlier.Overlap(own, other, words) switch { 0 => 0, < 0.25 => 1, < 0.5 => 2, _ => 3 };
        var isOneNegated = _contents[at].Length > 0 && _contents[k].Length > 0 && _isNegated[at] != _isNegated[k];
        var isSame = place.Source == PairSource.Same;
        var (a, b) = (own.Statement.Figures, other.Statement.Figures);
        var isOneScope = a.Count > 0 && b.Count > 0 && a.Any(f => f.Scope is not null && b.Any(g => f.Scope == g.Scope && IsOther(f, g)));
        return new PairLikeness(shared, isOneNegated, !isSame && Names(k, own.Statement.Source), !isSame && Names(at, other.Statement.Source), FiguresOf(a, b), isOneScope, default, null, false, place.Source, place.Stance, place.ToStance);
    }

    private static PairFigures FiguresOf(IReadOnlyList<Figure> a, IReadOnlyList<Figure> b)
    {
        if (a.Count == 0 || b.Count == 0) return PairFigures.None;
        if (a.Any(f => b.Any(g => IsOneMeasure(f, g) && IsOther(f, g)))) return PairFigures.Clash;
        return a.Any(f => b.Any(g => !IsOther(f, g))) ? PairFigures.Equal : PairFigures.Apart;
    }

    private static bool IsOther(Figure f, Figure g) => f.Low != g.Low || f.High != g.High;

    private static bool IsOneMeasure(Figure f, Figure g) => f.Measure == "number" || g.Measure == "number" || LastWord(f.Measure).SequenceEqual(LastWord(g.Measure));

    private static ReadOnlySpan<char> LastWord(string words) => words.AsSpan(words.LastIndexOf(' ') + 1);

    private static PairNesting NestingOf(RelatedAct own, RelatedAct other) =>
        own.Act.Outer == other.Index ? PairNesting.Within : other.Act.Outer == own.Index ? PairNesting.Around : own.IsWithin(other) ? PairNesting.Across
        : own.Act.Outer >= 0 && own.Act.Outer == other.Act.Outer ? PairNesting.Siblings : other.Act.Outer >= 0 ? PairNesting.OtherDeeper : own.Act.Outer >= 0 ? PairNesting.Deeper : PairNesting.Beside;

    /// <summary>The content holds the last word of the source's name: "asked the ministry", "denied the minister's account".</summary>
    private bool Names(int act, Source? source)
    {
        if (source is null || LastWord(source.Name) is not { Length: > 3 } last) return false;
        var range = _contents[act];
        for (var i = range.Start; i < Math.Min(range.End, range.Start + NamesWithin); i++)
            if (last.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Which candidate is the nearest of its kind, met from the nearest on.</summary>
    private sealed class Nearest
    {
        private int? _other, _same, _outermost, _asks;

        public PairNearest Of(RelatedAct act, int whole, bool isSame)
        {
            var found = PairNearest.None;
            if (!isSame && (_other ??= whole) == whole) found |= PairNearest.Other;
            if (isSame && (_same ??= whole) == whole) found |= PairNearest.Same;
            if (act.Act.Outer < 0 && (_outermost ??= whole) == whole) found |= PairNearest.Outermost;
            if (act.Statement.Stance == Stance.Asks && (_asks ??= whole) == whole) found |= PairNearest.Asks;
            return found;
        }
    }
}
