using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger;

// What persons do with it: decisions, searches, protected names, custody.
public sealed partial class SqliteLedger
{
    /// <inheritdoc/>
    public Decision Decide(string dossier, DecisionMatter matter, string by, string why = "", ReportReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(why);
        return Write((session, custodian) =>
        {
            var decision = DecisionRows.Add(session, custodian, dossier, matter, by.Trim(), why.Trim());
            if (reading is not null) new ReportWriter(session, custodian).Replace(dossier, reading);
            return decision;
        });
    }

    /// <inheritdoc/>
    public bool Undo(string dossier, int number, string by, string why = "", ReportReading? reading = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentNullException.ThrowIfNull(why);
        return Write((session, custodian) =>
        {
            var isUndone = DecisionRows.Undo(session, custodian, dossier, number, by.Trim(), why.Trim());
            if (isUndone && reading is not null) new ReportWriter(session, custodian).Replace(dossier, reading);
            return isUndone;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<Decision> Decisions(string dossier) => Read(s => DecisionRows.Read(s, dossier));

    /// <inheritdoc/>
    public SearchResults Search(string dossier, SearchQuery query, int most = 100)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(s => SearchRows.Find(s, dossier, query, most));
    }

    /// <inheritdoc/>
    public IReadOnlyList<PassageHolder> Holders(Report report, string? dossier = null, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (most <= 0) return [];
        return Read(s =>
        {
            var dossierId = dossier is null ? null : DossierRows.Find(s, dossier);
            return dossier is not null && dossierId is null ? [] : new PassageLookup(s, dossierId).Holders(report, most);
        });
    }

    /// <inheritdoc/>
    public void SaveSearch(string dossier, SearchQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        Write((session, custodian) =>
        {
            var id = DossierRows.Id(session, dossier);
            return session.Run("INSERT OR IGNORE INTO saved_search (dossier_id, query, saved_at) VALUES ($1, $2, $3)", id, query.Text, Words.Of(custodian.Now()));
        });
    }

    /// <inheritdoc/>
    public bool ForgetSearch(string dossier, string query) =>
        Write((session, _) => session.Run("DELETE FROM saved_search WHERE query = $2 AND dossier_id = (SELECT id FROM dossier WHERE name = $1)", dossier, query)) > 0;

    /// <inheritdoc/>
    public IReadOnlyList<SavedSearch> SavedSearches(string dossier) => Read(s => s.Rows(
        "SELECT v.query, v.saved_at FROM dossier AS d JOIN saved_search AS v ON v.dossier_id = d.id WHERE d.name = $1 ORDER BY v.saved_at DESC, v.query",
        r => new SavedSearch(r.GetString(0), Words.ParseTime(r.GetString(1))), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<string> ProtectedNames(string dossier) => Read(s => s.Rows(Sql.Query("protected-names"), r => r.GetString(0), dossier));

    /// <inheritdoc/>
    public IReadOnlyList<ProtectedReason> ProtectedReasons(string dossier, string name) => Read(s => SourceRows.Protected(s, dossier, name));

    /// <inheritdoc/>
    public void NoteNamesShown(string dossier, string by, string why)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(why);
        Write((session, custodian) =>
        {
            custodian.Note(DossierRows.Id(session, dossier), dossier, custodian.Now(), CustodyAction.NamesShown, dossier, ("by", by), ("why", why));
            return 0;
        });
    }

    /// <inheritdoc/>
    public void NoteNamesExported(string dossier, string by, string form, string? why = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(form);
        Write((session, custodian) =>
        {
            custodian.Note(
                DossierRows.Id(session, dossier), dossier, custodian.Now(), CustodyAction.NamesExported, dossier,
                ("by", by.Trim()), ("form", form), ("why", string.IsNullOrWhiteSpace(why) ? null : why.Trim()));
            return 0;
        });
    }

    /// <inheritdoc/>
    public IReadOnlyList<CustodyEntry> Custody(string dossier) => Read(s => Custodian.Read(s, dossier));

    /// <inheritdoc/>
    public IReadOnlyList<Fault> Verify(string dossier, Func<Report, ReadOnlyMemory<byte>, string?>? textOf = null)
    {
        var (faults, reports, note) = Read(session =>
        {
            var verifier = new Verifier(session, Location, dossier, textOf);
            var found = verifier.Verify();
            return (found, verifier.Reports, verifier.StoreIsSound && !_readOnly);
        });
        if (note)
            Write((session, custodian) =>
            {
                if (DossierRows.Find(session, dossier) is { } id)
                    custodian.Note(id, dossier, custodian.Now(), CustodyAction.Verified, dossier, ("reports", reports), ("faults", faults.Count));
                return 0;
            });
        return faults;
    }
}
