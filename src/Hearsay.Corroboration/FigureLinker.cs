using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// Lines up the figures of a dossier: what counts the same thing stands in one series, and sums that statements give are held
/// against what others say. It is pure, changes no claim, and picks no number.
/// </summary>
public sealed class FigureLinker
{
    private readonly PropositionReader _reader = new(Lexicon.Default);

    /// <summary>The figures of a dossier in series.</summary>
    /// <param name="dossier">Its readings, in any order.</param>
    /// <param name="claims">The claims made of them.</param>
    public FigureLedger Line(IReadOnlyList<ReportReading> dossier, IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(claims);
        var propositions = dossier.DistinctBy(r => r.Report.Sha256)
            .SelectMany(r => r.Statements.Where(s => s.Figures.Count > 0).Select(s => _reader.Read(r.Report, s)))
            .DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var given = claims.SelectMany(c => GivenIn(c, propositions)).ToList();
        var groups = SeriesGroups.Of(given);
        return new FigureLedger([.. groups.Select(SeriesMaker.Make)], [.. WholeFinder.Find(groups)]);
    }

    private static IEnumerable<GivenFigure> GivenIn(Claim claim, Dictionary<string, Proposition> propositions)
    {
        var origins = claim.Origins.SelectMany(o => o.Statements.Select(s => (Statement: s, o.Source.Name))).ToLookup(o => o.Statement, o => o.Name, StringComparer.Ordinal);
        foreach (var proposition in claim.Statements.Select(propositions.GetValueOrDefault).OfType<Proposition>())
        {
            var origin = origins[proposition.Id].FirstOrDefault() ?? proposition.Statement.Source?.Name ?? proposition.Report.Header.Publisher ?? proposition.Report.Name;
            foreach (var measure in proposition.Stated) yield return new GivenFigure(claim.Id, proposition, measure, origin);
        }
    }
}
