namespace Hearsay.Model;

/// <summary>A report with the statements found in it.</summary>
/// <param name="Report">The report that was read.</param>
/// <param name="Statements">What was found, in order of content start, then cue start.</param>
/// <param name="ReaderVersion">Version of the rules and identity of the model that read it; the same version gives the same answer.</param>
public sealed record ReportReading(Report Report, IReadOnlyList<Statement> Statements, string ReaderVersion)
{
    /// <summary>The named persons whom the report shows as captives, victims or minors, in order of first mention.</summary>
    public IReadOnlyList<ProtectedPerson> ProtectedPersons { get; init; } = [];

    /// <summary>The sources of its statements with where and why the report is taken to speak of each, in order of first mention. Empty in readings made before mentions were kept.</summary>
    public IReadOnlyList<MentionedSource> Sources { get; init; } = [];
}
