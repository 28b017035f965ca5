using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>What two acts have in common, which of the nearest the earlier is, and what the rules say of the two.</summary>
/// <param name="Shared">Quarters of the shorter content's telling words that the other has, 0 for none, at most 3.</param>
/// <param name="IsOneNegated">True where one of the two contents is negated.</param>
/// <param name="NamesThis">The earlier content names the source of the later.</param>
/// <param name="NamesOther">The later content names the source of the earlier.</param>
/// <param name="Figures">How their figures stand.</param>
/// <param name="IsOneScope">They have two figures of one scope.</param>
/// <param name="Nearest">Of what the earlier is the nearest.</param>
/// <param name="ByRules">What the rules see; null for nothing.</param>
/// <param name="IsByRules">True where they see it between these two.</param>
/// <param name="Source">Whether one source says both.</param>
/// <param name="Stance">Stance of the later side.</param>
/// <param name="ToStance">Stance of the earlier side.</param>
internal readonly record struct PairLikeness(
    int Shared, bool IsOneNegated, bool NamesThis, bool NamesOther, PairFigures Figures, bool IsOneScope, PairNearest Nearest, Relation? ByRules, bool IsByRules, PairSource Source, Stance Stance, Stance ToStance) : IPairShape
{
    /// <inheritdoc/>
    public void AddTo(List<string> grounds)
    {
        grounds.Add($"words {Shared}");
        grounds.Add($"words {Shared} {Stance} {Source}");
        if (IsOneNegated) grounds.Add($"one negated {Shared} {Stance} {Source}");
        if (NamesThis) grounds.Add($"the other names this {Stance} {ToStance}");
        if (NamesOther) grounds.Add($"this names the other {Stance}");
        if (Figures != PairFigures.None) grounds.Add($"figures {Figures} {Source}");
        if (IsOneScope) grounds.Add($"figures of one scope {Source}");
        foreach (var kind in new[] { PairNearest.Other, PairNearest.Same })
            if (Nearest.HasFlag(kind))
            {
                grounds.Add($"nearest {kind}");
                grounds.Add($"nearest {kind} {Stance}");
            }

        if (Nearest.HasFlag(PairNearest.Outermost)) grounds.Add("nearest outermost");
        if (Nearest.HasFlag(PairNearest.Asks)) grounds.Add($"nearest asks {Source}");
        if (ByRules is { } kindByRules) grounds.Add((IsByRules ? "rules " : "rules elsewhere ") + kindByRules);
    }
}

/// <summary>How the figures of two acts stand.</summary>
internal enum PairFigures
{
    /// <summary>One has none.</summary>
    None,

    /// <summary>Other numbers of one thing.</summary>
    Clash,

    /// <summary>One number in both.</summary>
    Equal,

    /// <summary>Numbers of other things.</summary>
    Apart,
}

/// <summary>Of what an act is the nearest before another; the parts of one act are equally near.</summary>
[Flags]
internal enum PairNearest
{
    /// <summary>Of nothing.</summary>
    None = 0,

    /// <summary>By another source.</summary>
    Other = 1,

    /// <summary>By the same source.</summary>
    Same = 2,

    /// <summary>In nobody's content.</summary>
    Outermost = 4,

    /// <summary>That asks.</summary>
    Asks = 8,
}
