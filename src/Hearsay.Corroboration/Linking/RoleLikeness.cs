namespace Hearsay.Corroboration.Linking;

/// <summary>Whether two contents have the same do the same to the same, and speak of the same first.</summary>
internal static class RoleLikeness
{
    /// <summary>The evidence, in the order of <see cref="PairModel.Names"/>.</summary>
    public static double[] Of(Proposition a, Proposition b)
    {
        var (x, y) = (a.Roles, b.Roles);
        var (agents, _) = Compared(x, y, r => r.Agents);
        var (patients, otherPatients) = Compared(x, y, r => r.Patients);
        return
        [
            One(agents), One(patients), One(otherPatients && !patients), One(SpeakFirstOfTheSame(a, b, both: false)), One(SpeakFirstOfTheSame(a, b, both: true)),
            One(BeginWithOtherNames(a, b)), One(x.FirstDoing is not null && x.FirstDoing == y.FirstDoing),
            One(x.Numbered.Any(n => y.Numbered.Any(m => m.Head == n.Head && m.Number != n.Number))),
        ];
    }

    /// <summary>True when what one of them speaks of first stands in the other, or that of each in the other.</summary>
    public static bool SpeakFirstOfTheSame(Proposition a, Proposition b, bool both)
    {
        var (inB, inA) = (a.Roles.FirstThing is { } x && b.Terms.Has(x), b.Roles.FirstThing is { } y && a.Terms.Has(y));
        return both ? inA && inB : inA || inB;
    }

    private static bool BeginWithOtherNames(Proposition a, Proposition b) =>
        a.Roles.BeginsWithAName && b.Roles.BeginsWithAName && !SpeakFirstOfTheSame(a, b, both: false);

    // Whether a doing that both tell of has one of the same beside it, and whether one has others only.
    private static (bool Same, bool Other) Compared(Roles x, Roles y, Func<Roles.Role, IReadOnlyList<string>> beside)
    {
        var (same, other) = (false, false);
        foreach (var one in x.Doings)
        {
            foreach (var two in y.Doings.Where(d => d.Doing == one.Doing && beside(d).Count > 0))
            {
                if (beside(one).Any(beside(two).Contains)) same = true;
                else if (beside(one).Count > 0) other = true;
            }
        }

        return (same, other);
    }

    private static double One(bool holds) => holds ? 1 : 0;
}
