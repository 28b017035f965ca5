namespace Hearsay.Corroboration.Figures;

/// <summary>How near two measures in different words are.</summary>
internal enum Kin
{
    /// <summary>They count different things, as far as their words show.</summary>
    None,

    /// <summary>One says no more than that people are counted; they are of one thing if an unusual value is the same.</summary>
    Vague,

    /// <summary>One thing is counted, and each may say something else of it; they are of one thing if the value is the same.</summary>
    Perhaps,

    /// <summary>One part of one whole is counted, by one of them in more words.</summary>
    Same,
}

/// <summary>Compares what two figures count where their concepts are not the same.</summary>
internal static class MeasureKin
{
    /// <summary>How near the two are; their order does not matter.</summary>
    public static Kin Of(Measure a, Measure b)
    {
        if (a.IsQuantity != b.IsQuantity || a.Setting.Population != b.Setting.Population) return Kin.None;
        if (a.IsQuantity) return a.Figure.Unit!.Base == b.Figure.Unit!.Base && AreHeld(a, b) ? Kin.Perhaps : Kin.None;
        if (!HaveOneThing(a, b)) return IsPeopleAlone(a, b) ? (a.Scope.Count > 0 && a.Scope.SetEquals(b.Scope) ? Kin.Same : MayShareScope(a, b) ? Kin.Vague : Kin.None) : Kin.None;
        return a.Scope.SetEquals(b.Scope) ? (a.Scope.Count > 0 ? Kin.Same : Kin.Perhaps) : MayShareScope(a, b) ? Kin.Vague : Kin.None;
    }

    // Killed and wounded are two parts; a part and no part may be one.
    private static bool MayShareScope(Measure a, Measure b) => a.Scope.Count == 0 || b.Scope.Count == 0;

    private static bool HaveOneThing(Measure a, Measure b) => a.Things.Count > 0 && b.Things.Count > 0 && (AreHeld(a, b) || HasHeadOf(a, b) || HasHeadOf(b, a));

    private static bool AreHeld(Measure a, Measure b) => a.Things.IsSubsetOf(b.Things) || b.Things.IsSubsetOf(a.Things);

    // One counted noun, or one of the other's kind: jets and aircraft.
    private static bool HasHeadOf(Measure a, Measure b) => a.Head is not null && (a.Head == b.Head || a.Head == b.Kind || b.Things.Contains(a.Head));

    // One has no noun but "people" or none at all, and what the other counts may be people.
    private static bool IsPeopleAlone(Measure a, Measure b) =>
        (a.Things.Count == 0 || b.Things.Count == 0) && MayBePeople(a) && MayBePeople(b) && (a.Figure.Population ?? b.Figure.Population ?? a.Figure.Scope ?? b.Figure.Scope) is not null;

    /// <summary>False where what is counted is known to be no person.</summary>
    public static bool MayBePeople(Measure measure) =>
        measure.Head is not { } head || !(MeasureWords.IsNobody(head) || (measure.Kind is { } kind && MeasureWords.IsNobody(kind)));
}
