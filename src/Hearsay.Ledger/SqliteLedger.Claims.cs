using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger;

// What is made of reports: claims, sources, figures, places and times.
public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public void SetClaims(string dossier, IReadOnlyList<Claim> claims, long? revision = null)
    {
        ArgumentNullException.ThrowIfNull(claims);
        Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            new ClaimWriter(session, id).Replace(claims, revision, custodian.Now());
            custodian.Note(id, dossier, custodian.Now(), CustodyAction.ClaimsLinked, dossier, ("claims", claims.Count));
            return 0;
        });
    }

    /// <inheritdoc/>
    public bool UpdateClaims(string dossier, ClaimUpdate update, long from, long to)
    {
        ArgumentNullException.ThrowIfNull(update);
        return Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            if (update.IsWhole || session.Number("SELECT linked_revision FROM dossier WHERE id = $1", id) != from) return false;
            new ClaimWriter(session, id).Apply(update, to, custodian.Now());
            custodian.Note(id, dossier, custodian.Now(), CustodyAction.ClaimsLinked, dossier, ("claims", update.Count));
            return true;
        });
    }

    /// <inheritdoc/>
    public LinkingState? Linking(string dossier) =>
        Read(s => s.First("SELECT revision, linked_revision FROM dossier WHERE name = $1", r => new LinkingState(r.GetInt64(0), r.IsDBNull(1) ? null : r.GetInt64(1)), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<Claim> Claims(string dossier) => Read(s => ClaimRows.Read(s, dossier, null));

    /// <inheritdoc/>
    public Claim? Claim(string dossier, string claimId) => Read(s => ClaimRows.Read(s, dossier, claimId).FirstOrDefault());

    /// <inheritdoc/>
    public IReadOnlyList<ClaimChange> ClaimHistory(string dossier, string claimId) => Read(s => Sqlite.ClaimHistory.Of(s, dossier, claimId));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimSummary> ClaimSummaries(string dossier) => Read(s => ClaimRows.Summaries(s, dossier));

    /// <inheritdoc/>
    public ClaimList Claims(string dossier, ClaimFilter filter, int skip, int take)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Read(s => ClaimFilterRows.Page(s, dossier, filter, Math.Max(skip, 0), Math.Max(take, 0)));
    }

    /// <inheritdoc/>
    public IReadOnlySet<string> StatementsMatching(string dossier, ClaimFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Read(s => ClaimFilterRows.Statements(s, dossier, filter));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> ReportsOf(string dossier, IReadOnlyList<string> claimIds) =>
        Read(s => s.Rows(Sql.Query("reports-of-claims"), r => r.GetString(0), dossier, Words.OfList(claimIds)));

    /// <inheritdoc/>
    public IReadOnlyList<PlacedStatement> StatementsOf(string dossier, string claimId) => Read(s => PlacedRows.OfClaim(s, dossier, claimId));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimOfStatement> ClaimsIn(string dossier, string sha256) => Read(s => ClaimRows.In(s, dossier, sha256));

    /// <inheritdoc/>
    public IReadOnlyList<ClaimOfStatement> ClaimsOf(string dossier, IReadOnlyList<string> statementIds) => Read(s => ClaimRows.Of(s, dossier, statementIds));

    /// <inheritdoc/>
    public IReadOnlyList<StatementNote> NotesIn(string dossier, string sha256) =>
        Read(s => s.Number("SELECT r.id FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id WHERE d.name = $1 AND r.sha256 = $2", dossier, sha256) is { } report ? ClaimNotes.In(s, report) : []);

    /// <inheritdoc/>
    public IReadOnlyList<PlacedStatement> StatementsBy(string dossier, string source, SourceKind kind, int skip = 0, int? take = null) =>
        Read(s => PlacedRows.Of(s, dossier, source, kind, Math.Max(skip, 0), take ?? -1));

    /// <inheritdoc/>
    public SourceProfile? Source(string dossier, string source, SourceKind kind) => Read(s => SourceRows.Profile(s, dossier, source, kind));

    /// <inheritdoc/>
    public bool NamesSource(string dossier, string name) => Read(s => s.Rows(Sql.Query("source-named"), r => r.GetInt32(0), dossier, name).Count > 0);

    /// <inheritdoc/>
    public Timeline Timeline(string dossier, TimelineClock clock, PartialDate? from, PartialDate? to, int skip, int take) =>
        Read(s => TimelineRows.Read(s, dossier, clock, from, to, Math.Max(skip, 0), Math.Max(take, 0)));

    /// <inheritdoc/>
    public IReadOnlyList<NamedPlace> Places(string dossier) => Read(s => NamedPlaceRows.Read(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<StatedFigure> Figures(string dossier, IReadOnlyList<string>? claimIds = null) => Read(s => FigureRows.Read(s, dossier, claimIds));

    /// <inheritdoc/>
    public IReadOnlyList<SourceSummary> Sources(string dossier) =>
        Read(s => s.Rows(
            Sql.Query("source-summaries"),
            r => new SourceSummary(r.GetString(0), Words.Parse<SourceKind>(r.GetString(1)), r.GetInt32(2), r.GetInt32(3), r.GetInt32(4)), dossier));
}
