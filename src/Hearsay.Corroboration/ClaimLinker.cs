using Hearsay.Corroboration.Doubts;
using Hearsay.Corroboration.Explaining;
using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// Makes claims of a dossier's statements: what speaks of the same thing is linked, chains and reuse are followed back to
/// origins, and each claim gets its level. It is pure: the same readings give the same claims in whatever order they come, and
/// a report given twice counts once. It judges nobody's truth. What a person decided
/// of two statements is handed to it and always wins; it keeps no decision itself.
/// </summary>
public sealed class ClaimLinker
{
    private readonly PairModel _model = PairModel.Default;

    /// <summary>A linker with the weights that come with the program.</summary>
    public ClaimLinker()
    {
    }

    /// <summary>A linker with other weights, for learning them.</summary>
    internal ClaimLinker(PairModel model) => _model = model;

    /// <summary>The statements that the claims of a dossier are made of, with the evidence on any two, for learning.</summary>
    internal GraphView Graph(IReadOnlyList<ReportReading> dossier) => new(Keep(dossier, ClaimDecisions.None));

    /// <summary>The claims of a dossier, each statement in exactly one, in order of their first statement.</summary>
    public IReadOnlyList<Claim> Link(IReadOnlyList<ReportReading> dossier) => Link(dossier, ClaimDecisions.None);

    /// <summary>
    /// The claims of a dossier with what persons decided, each statement that none rejected in exactly one; a decision on a statement that is not there
    /// changes nothing.
    /// </summary>
    /// <param name="dossier">The readings.</param>
    /// <param name="decisions">What persons decided.</param>
    /// <param name="memory">What earlier linkings of the dossier worked out, and where this one leaves it; null to work out all. It changes no claim.</param>
    public IReadOnlyList<Claim> Link(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, LinkMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(decisions);
        var kept = memory is null ? Keep(dossier, decisions) : memory.Keep(dossier, decisions, _model);
        return ClaimsOf(kept);
    }

    /// <summary>
    /// What becomes of the claims of a dossier by reports that were added or read anew, or by other decisions, since it was asked last with the same memory. Work and time go by
    /// what the reports touch and not by the size of the dossier.
    /// </summary>
    /// <param name="read">The reports that the memory does not have as they are now; the first time all. What it has beside them stays.</param>
    /// <param name="decisions">What persons decided of the dossier.</param>
    /// <param name="memory">The dossier as it was.</param>
    public ClaimUpdate Update(IReadOnlyList<ReportReading> read, ClaimDecisions decisions, LinkMemory memory)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(memory);
        return memory.Update(read, decisions, _model);
    }

    /// <summary>Why a claim is what it is, or null when the dossier makes no claim of that identity.</summary>
    /// <param name="dossier">The readings the claim was made of.</param>
    /// <param name="claimId">Identity of the claim.</param>
    /// <param name="decisions">What persons decided when the claim was made; none when left out.</param>
    public ClaimExplanation? Explain(IReadOnlyList<ReportReading> dossier, string claimId, ClaimDecisions? decisions = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var kept = Keep(dossier, decisions ?? ClaimDecisions.None);
        var builder = kept.Builder;
        if (kept.Claims().FirstOrDefault(c => builder.IdOf(c) == claimId) is not { } nodes) return null;
        var members = ClaimLinks.Members(nodes);
        var origins = kept.Origins.Of(members);
        return ClaimExplainer.Explain(builder.Of(members, kept.Links.Of(nodes), origins), members, kept.Nestings, origins, kept.Origins);
    }

    /// <summary>What the program is not sure of and a person could decide, what would change most first.</summary>
    /// <param name="dossier">The readings.</param>
    /// <param name="decisions">What persons decided already; it is not asked again.</param>
    /// <param name="most">The most to answer with.</param>
    public IReadOnlyList<Doubt> Doubts(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions, int most = 200)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(decisions);
        var kept = Keep(dossier, decisions);
        var (claims, links) = (kept.Claims(), kept.Links);
        HashSet<string> settled = [.. decisions.Accepted];
        return new DoubtFinder([.. claims.Select(c => ((IReadOnlyList<Proposition>)ClaimLinks.Members(c), links.Of(c)))], kept.Origins, ClaimGraph.Threshold)
            .Find(links.Missed(claims), settled.Contains, most);
    }

    private KeptDossier Keep(IReadOnlyList<ReportReading> dossier, ClaimDecisions decisions) => new LinkMemory().Keep(dossier, decisions, _model);

    private static IReadOnlyList<Claim> ClaimsOf(KeptDossier kept)
    {
        var builder = kept.Builder;
        return [.. kept.Claims().Select(builder.Of)];
    }
}
