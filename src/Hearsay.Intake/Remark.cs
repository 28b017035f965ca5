namespace Hearsay.Intake;

/// <summary>What intake decided about a file that gives many reports, said once for all of them: which columns it took, how it read dates. No fault.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">What was decided, and how to have it otherwise, in plain sentences.</param>
public sealed record Remark(string File, string Text);
