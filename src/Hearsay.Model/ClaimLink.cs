namespace Hearsay.Model;

/// <summary>Why two statements were taken to speak of the same thing.</summary>
/// <param name="First">Identity of one statement.</param>
/// <param name="Second">Identity of the other, later in order of report name, then place.</param>
/// <param name="Score">Strength of the link, 0 to 1.</param>
/// <param name="Reason">What they share, in words a reader understands.</param>
public sealed record ClaimLink(string First, string Second, double Score, string Reason);
