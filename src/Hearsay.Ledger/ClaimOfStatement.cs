using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A claim that a statement belongs to, at a glance.</summary>
/// <param name="StatementId">Identity of the statement.</param>
/// <param name="ClaimId">Identity of the claim.</param>
/// <param name="Text">The claim as one plain sentence.</param>
/// <param name="Level">How well it stands.</param>
public sealed record ClaimOfStatement(string StatementId, string ClaimId, string Text, Level Level);
