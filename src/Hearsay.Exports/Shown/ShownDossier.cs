using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>
/// A dossier as an export shows it: every text in it has been through <see cref="ExportText"/>, so that no form that is written of it can give a name by oversight.
/// </summary>
/// <param name="Name">Its name.</param>
/// <param name="Reports">Its reports by name, whatever order they came in.</param>
/// <param name="Claims">Its claims, fragments last, then the highest level first and those of most statements.</param>
/// <param name="Grades">The grades that hold.</param>
internal sealed record ShownDossier(string Name, IReadOnlyList<ShownReport> Reports, IReadOnlyList<Claim> Claims, HeldGrades Grades)
{
    /// <summary>The texts in it that are others than the dossier has, as they are shown.</summary>
    public IReadOnlySet<string> Hidden { get; init; } = new HashSet<string>();

    /// <summary>The dossier as it is shown.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="readings">Its readings, in any order; one text is in memory at a time.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="text">How texts are shown.</param>
    public static ShownDossier Of(string name, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades, ExportText text)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(claims);
        var showing = new Showing(text);
        return new ShownDossier(
            text.Of(name),
            [.. readings.Select(showing.Of).OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Sha256, StringComparer.Ordinal)],
            [.. claims.Select(showing.Of).OrderBy(c => c.IsFragment).ThenByDescending(c => c.Level).ThenByDescending(c => c.Statements.Count)],
            showing.Of(grades ?? HeldGrades.None))
        {
            Hidden = showing.Hidden,
        };
    }
}
