using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A whole dossier: what <c>export --to json</c> prints.</summary>
/// <param name="Dossier">Its name.</param>
/// <param name="Statements">Every statement, by report name, then place; each names its report.</param>
/// <param name="Claims">Every claim, in the order they were linked.</param>
/// <param name="Figures">Every figure of every statement, in the statements' order.</param>
public sealed record DossierForm(
    string Dossier,
    IReadOnlyList<StatementForm> Statements,
    IReadOnlyList<ClaimForm> Claims,
    IReadOnlyList<StatedFigureForm> Figures)
{
    /// <summary>Captives, victims and minors whom the reports name, each with its report; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ProtectedPersonForm>? ProtectedPersons { get; init; }

    /// <summary>What persons decided of names, and holds: whom else to protect, and who of those above need not be; not written where nobody decided.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PersonForm>? DecidedPersons { get; init; }

    /// <summary>The sources of each report with the words that stand for them; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MentionedSourceForm>? Sources { get; init; }

    /// <summary>How reliable persons judge sources; not written where nobody graded one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GradeForm>? SourceGrades { get; init; }
}
