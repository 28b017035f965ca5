namespace Hearsay.Model;

/// <summary>A digit that the program holds out to a person who grades. Not a grade: nothing keeps it, and a person alone may call anything confirmed.</summary>
/// <param name="Grade">The digit.</param>
/// <param name="Reason">Why, one sentence.</param>
public sealed record SuggestedCredibility(Credibility Grade, string Reason);
