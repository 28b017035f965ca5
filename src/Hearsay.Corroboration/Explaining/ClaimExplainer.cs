using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Explaining;

/// <summary>Puts together why a claim is what it is. It decides nothing: everything it says was found when the claim was made.</summary>
internal static class ClaimExplainer
{
    private const string Unsure = "It was read with little confidence and names nobody, so it makes no origin until a person accepts it.";

    /// <summary>The explanation of a claim; a statement that stands within another goes where that one goes.</summary>
    public static ClaimExplanation Explain(Claim claim, IReadOnlyList<Proposition> hosts, Nestings nestings, ClaimOrigins origins, OriginFinder finder)
    {
        var traces = hosts.SelectMany(h => nestings.GuestsOf(h).Prepend(h).Select(said => Trace(said, h, origins))).DistinctBy(t => t.Statement.Id).ToDictionary(t => t.Statement.Id, StringComparer.Ordinal);
        return new ClaimExplanation
        {
            Claim = claim,
            Statements = [.. claim.Statements.Select(s => traces[s])],
            Merges = origins.Merges,
            WouldChange = LevelChanges.Of(hosts, origins, finder),
        };
    }

    private static StatementTrace Trace(Proposition said, Proposition host, ClaimOrigins origins) => origins.Roots.TryGetValue(host.Id, out var root)
        ? new StatementTrace(said.Report, said.Statement, origins.OriginOf[host.Id], root.Reason, root.Passages)
        : new StatementTrace(said.Report, said.Statement, null, origins.Withdrawn.GetValueOrDefault(host.Id) ?? (host.MakesOrigin ? Unsure : ""), []);
}
