using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>A dossier, or its claims, as JSON: what <c>export --to json</c> and <c>claims --format json</c> print.</summary>
public static class DossierJson
{
    /// <summary>Writes a whole dossier, indented; the same dossier always gives the same bytes.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="dossier">The dossier's name.</param>
    /// <param name="readings">Its readings, in any order.</param>
    /// <param name="claims">Its claims, in the order to write them.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="persons">Decisions on persons that hold; none when null.</param>
    /// <param name="hide">What becomes of each value that is text, such as a name; all stay when null.</param>
    public static void Write(Stream output, string dossier, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, IReadOnlyList<Decision>? persons = null, Func<string, string>? hide = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, Interchange.Form(dossier, readings, claims, grades, persons), InterchangeContext.Default.DossierForm, indented: true, hide);
    }

    /// <summary>Writes claims as one indented list.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    public static void WriteClaims(Stream output, IReadOnlyList<Claim> claims, HeldGrades? grades = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, [.. claims.Select(claim => Interchange.Form(claim, grades))], InterchangeContext.Default.IReadOnlyListClaimForm, indented: true);
    }
}
