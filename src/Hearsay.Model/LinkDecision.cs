namespace Hearsay.Model;

/// <summary>A person's decision on whether two statements say the same thing; it always wins over what the program finds.</summary>
/// <param name="First">Identity of one statement.</param>
/// <param name="Second">Identity of the other; the order of the two does not matter.</param>
/// <param name="Verdict">What was decided.</param>
public sealed record LinkDecision(string First, string Second, LinkVerdict Verdict);
