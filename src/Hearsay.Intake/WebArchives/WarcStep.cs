namespace Hearsay.Intake.WebArchives;

/// <summary>What comes next in a web archive: a record, or what was wrong with one.</summary>
/// <param name="Record">The record; null when there is a problem.</param>
/// <param name="Problem">What was wrong, in a sentence that begins with "it" or "there"; null when there is a record.</param>
internal sealed record WarcStep(WarcRecord? Record, string? Problem);
