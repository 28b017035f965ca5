using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Notes;
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
        _reader.Forget();
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
            var lent = Lent(claim, proposition, propositions);
            foreach (var measure in proposition.Stated) yield return new GivenFigure(claim.Id, proposition, measure, lent is var (by, original) && IsOwn(proposition, measure, original) ? by : origin);
        }
    }

    // The words of a copy are the lender's, a number that it changed is the copy's own.
    private static (string By, List<Proposition> Originals)? Lent(Claim claim, Proposition said, Dictionary<string, Proposition> propositions) =>
        claim.Notes.FirstOrDefault(n => n.Kind == NoteKind.OwnNumber && n.Statement == said.Id) is { } note
            ? (note.By, [.. claim.Statements.Select(propositions.GetValueOrDefault).OfType<Proposition>().Where(p => p.Report.Name == note.Report)])
            : null;

    private static bool IsOwn(Proposition said, Measure measure, List<Proposition> originals) => originals.Exists(o => OwnNumber.Of(said, o).Any(f => f.Own.Span == measure.Figure.Span));
}
