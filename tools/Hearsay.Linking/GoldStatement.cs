namespace Hearsay.Linking;

/// <summary>What a statement is by the gold answers.</summary>
/// <param name="Claim">The gold's claim that it is of.</param>
/// <param name="Denies">True where the gold says that it denies the claim.</param>
internal sealed record GoldStatement(string Claim, bool Denies);
