namespace Hearsay.Training.Scoring;

/// <summary>One attribution as sets of tokens, marks left out; and how sure a prediction is.</summary>
internal sealed record ScoredStatement(TokenSet Cue, TokenSet Speaker, TokenSet Content, double Confidence = 1);
