namespace Hearsay.Model;

/// <summary>Words that stand in two reports in one order.</summary>
/// <param name="Here">Where they stand in the one.</param>
/// <param name="There">Where they stand in the other.</param>
/// <param name="Words">How many words they are.</param>
public sealed record SharedRun(TextSpan Here, TextSpan There, int Words);
