using Hearsay.Model;

namespace Hearsay.Corroboration.Grades;

/// <summary>
/// What digit of the second NATO axis the corroboration of a claim speaks for. The axis is that of the Admiralty system as AJP-2.1 and JDP 2-00 word it, of
/// which only what stands in a graph of origins is used; what is likely in itself, a person judges:
/// <list type="bullet">
/// <item>1, "confirmed by other independent sources": at least two origins that cannot be one, one of them outside of any custody, and nothing against it;</item>
/// <item>2, "probably true", where independence "cannot be guaranteed" but several say so: two or more origins that may be one;</item>
/// <item>3, "possibly true", for "insufficient confirmation": one origin and nothing against it; also the best there is while all who say it were held captive;</item>
/// <item>4, "doubtful", for what "tends to conflict": somebody denies it, or its figures exclude each other;</item>
/// <item>5, "improbable", for what is contradicted in a marked degree: one origin says so and two or more deny it;</item>
/// <item>6, "truth cannot be judged": nobody says it any more, or only somebody unnamed does. It means unknown, not worse than 5.</item>
/// </list>
/// </summary>
public static class CredibilitySuggestion
{
    /// <summary>The digit for what those say who assert a claim, and why.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="stances">The stances of its statements, by their identities.</param>
    public static SuggestedCredibility Of(Claim claim, IReadOnlyDictionary<string, Stance> stances)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(stances);
        var withdrawn = claim.Withdrawn.Select(w => w.Statement).ToHashSet(StringComparer.Ordinal);
        var saying = claim.Origins.Where(o => o.Statements.Any(id => !withdrawn.Contains(id) && stances.GetValueOrDefault(id, Stance.Asks) is Stance.Asserts or Stance.Intends)).ToList();
        var denying = claim.Origins.Count(o => o.Statements.Any(id => !withdrawn.Contains(id) && stances.GetValueOrDefault(id, Stance.Asks) == Stance.Denies));
        if (saying.Count == 0) return new(Credibility.Unknown, "Nobody stands for it.");
        if (denying >= 2 && saying.Count == 1) return new(Credibility.Improbable, $"One origin says so, and {denying} deny it.");
        if (denying > 0) return new(Credibility.Doubtful, "It is denied.");
        if (claim.Level == Level.Disputed) return new(Credibility.Doubtful, "Figures given for it exclude each other.");
        if (saying.TrueForAll(o => o.Source.Kind == SourceKind.Unnamed)) return new(Credibility.Unknown, "Only somebody unnamed says so.");
        if (saying.TrueForAll(o => o.HeldBy is not null)) return new(Credibility.Possible, "All who say so were held captive when they spoke.");
        return claim.Independence.Min >= 2 ? new(Credibility.Confirmed, $"At least {claim.Independence.Min} origins that cannot be one say so.")
            : saying.Count > 1 ? new(Credibility.Probable, $"{saying.Count} origins say so, which may be one.")
            : new(Credibility.Possible, "One origin says so; nothing confirms it or speaks against it.");
    }
}
