using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>
/// What is kept: dossiers, their reports with the original bytes, what was read in them, the claims made of that, and custody.
/// Safe for many threads. It stores and lists; it neither reads reports nor links claims.
/// </summary>
/// <remarks>
/// Every member throws <see cref="LedgerException"/> when the ledger cannot be used: locked, read-only, full, damaged. A dossier
/// that is not there has no reports, no claims and no custody; <see cref="Add"/> makes it.
/// </remarks>
public interface ILedger : IDisposable
{
    /// <summary>Where the ledger is, as messages name it.</summary>
    string Location { get; }

    /// <summary>The dossiers in order of their names.</summary>
    IReadOnlyList<DossierSummary> Dossiers();

    /// <summary>One dossier by its name, or null when there is none.</summary>
    DossierSummary? Dossier(string name);

    /// <summary>
    /// Keeps a report with what was read in it, whole or not at all; on return it is on the disk. The same bytes are one report
    /// in a dossier: a further name or place they came under is noted, and another reader version replaces what the machine
    /// found, never what a person decided.
    /// </summary>
    /// <param name="dossier">Name of the dossier, made when it is not there.</param>
    /// <param name="reading">The report and its statements.</param>
    /// <param name="original">The bytes the report was made of.</param>
    /// <param name="from">The path or address the bytes were taken from, or null.</param>
    /// <exception cref="ArgumentException">
    /// The bytes are not those of the report, a span is empty, cuts a character or leaves the text, or the file the report is a part of is not kept.
    /// </exception>
    AddOutcome Add(string dossier, ReportReading reading, ReadOnlyMemory<byte> original, string? from = null);

    /// <summary>Notes that bytes which a dossier has came under another name or from another place; nothing when that is known.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="sha256">SHA-256 of the bytes.</param>
    /// <param name="name">The report's name now.</param>
    /// <param name="from">The path or address the bytes were taken from, or null.</param>
    /// <returns>False when the dossier does not have them.</returns>
    bool SeeAgain(string dossier, string sha256, string name, string? from = null);

    /// <summary>Notes which files could not be taken in and which no longer fail. Nothing is noted of a dossier that is not there.</summary>
    void SetFailures(string dossier, IReadOnlyList<FailedFile> files);

    /// <summary>The files of a dossier that could not be taken in when they were last tried, in order of their paths.</summary>
    IReadOnlyList<FailedFile> FailedFiles(string dossier);

    /// <summary>Keeps a file that reports are taken out of: an archive, a mailbox, a mail with attachments. It is kept once, and is no report itself.</summary>
    /// <param name="dossier">Name of the dossier whose custody notes it, made when it is not there.</param>
    /// <param name="file">The whole file.</param>
    /// <param name="from">The path or address it was taken from, or null.</param>
    /// <returns>Its SHA-256, which <see cref="PartOf.Container"/> of its reports names.</returns>
    string Keep(string dossier, ReadOnlyMemory<byte> file, string? from = null);

    /// <summary>The reports of a dossier in order of their names, without their texts.</summary>
    IReadOnlyList<ReportSummary> Reports(string dossier);

    /// <summary>Some reports of a dossier in order of publication, those without a date first.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    /// <param name="take">The most to answer with.</param>
    /// <param name="addedSince">Only those added at this time or later; null for all.</param>
    IReadOnlyList<ReportSummary> Reports(string dossier, int skip, int take, DateTimeOffset? addedSince = null);

    /// <summary>The reports that came in last; null when the dossier has none.</summary>
    AddedBatch? LastBatch(string dossier);

    /// <summary>One report without its text, or null when the dossier does not have it.</summary>
    ReportSummary? Report(string dossier, string sha256);

    /// <summary>SHA-256 of the reports of a dossier that have a name, or whose SHA-256 begins with it where it has six digits or more; in order.</summary>
    IReadOnlyList<string> ReportsNamed(string dossier, string nameOrHash);

    /// <summary>Every name and place the bytes of a report came under, the first one first.</summary>
    IReadOnlyList<Appearance> Appearances(string dossier, string sha256);

    /// <summary>One report with its statements, or null when the dossier does not have it.</summary>
    ReportReading? Reading(string dossier, string sha256);

    /// <summary>The report that a statement stands in, with all its statements, or null when the dossier does not have the statement.</summary>
    ReportReading? ReadingOf(string dossier, string statementId);

    /// <summary>
    /// The reports of a dossier with their statements in order of their names, one in memory at a time, all as they stood when
    /// the first was taken.
    /// </summary>
    /// <param name="dossier">Name of the dossier; one that is not there has no reports.</param>
    /// <param name="after">Only those added or read again after the dossier had this <see cref="DossierSummary.Revision"/>; all when left out.</param>
    /// <param name="fits">True for a report that is wanted, which is asked of it without its marks; of the others neither marks nor statements are read. All when left out.</param>
    IEnumerable<ReportReading> Readings(string dossier, long? after = null, Func<Report, bool>? fits = null);

    /// <summary>The bytes of an original as they came in, or null when no dossier has it.</summary>
    ReadOnlyMemory<byte>? Original(string sha256);

    /// <summary>One statement by its identity with the report it stands in, or null when the dossier does not have it.</summary>
    PlacedStatement? Statement(string dossier, string statementId);

    /// <summary>Replaces the claims of a dossier as a whole.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="claims">The claims.</param>
    /// <param name="revision">
    /// <see cref="DossierSummary.Revision"/> of the dossier when what they are made of was taken out; null for now. Where something came in meanwhile
    /// the claims are kept and are out of date.
    /// </param>
    /// <exception cref="ArgumentException">A claim names a statement that the dossier does not have.</exception>
    void SetClaims(string dossier, IReadOnlyList<Claim> claims, long? revision = null);

    /// <summary>Replaces those claims of a dossier that became others, in a time that goes by their number.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="update">How they became others.</param>
    /// <param name="from">The revision of the dossier that the claims were made of before, as <see cref="Linking"/> tells it.</param>
    /// <param name="to">The revision they are made of now.</param>
    /// <returns>False, and nothing done, when the claims that are kept were made of another revision, or the update is one of all claims: they are to be set as a whole.</returns>
    /// <exception cref="ArgumentException">A claim names a statement that the dossier does not have, or comes after a claim that it does not have.</exception>
    bool UpdateClaims(string dossier, ClaimUpdate update, long from, long to);

    /// <summary>Of which state of a dossier its claims were made; null when there is no such dossier.</summary>
    LinkingState? Linking(string dossier);

    /// <summary>The claims of a dossier with origins and links, in the order they were given.</summary>
    IReadOnlyList<Claim> Claims(string dossier);

    /// <summary>One claim by its identity, or null when the dossier does not have it.</summary>
    Claim? Claim(string dossier, string claimId);

    /// <summary>
    /// How the level and the independent origins of a claim changed, or of the claims that its statements belonged to before, the first change first.
    /// Empty for a claim that is as it was made.
    /// </summary>
    IReadOnlyList<ClaimChange> ClaimHistory(string dossier, string claimId);

    /// <summary>The claims of a dossier with their counts, in the order they were given.</summary>
    IReadOnlyList<ClaimSummary> ClaimSummaries(string dossier);

    /// <summary>Some of the claims that a filter lets through: fragments last, then the highest level first, those in most reports, of most statements.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="filter">Which claims.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    /// <param name="take">The most to answer with; the number of all is told.</param>
    ClaimList Claims(string dossier, ClaimFilter filter, int skip, int take);

    /// <summary>Identities of the statements of a dossier for which all holds that a filter asks of a statement; its level and naming ask nothing here.</summary>
    IReadOnlySet<string> StatementsMatching(string dossier, ClaimFilter filter);

    /// <summary>SHA-256 of the reports that the statements of some claims stand in, in order of their names, each once.</summary>
    IReadOnlyList<string> ReportsOf(string dossier, IReadOnlyList<string> claimIds);

    /// <summary>The statements of a claim in the claim's order.</summary>
    IReadOnlyList<PlacedStatement> StatementsOf(string dossier, string claimId);

    /// <summary>Which claims the statements of a report belong to, in the claims' order.</summary>
    IReadOnlyList<ClaimOfStatement> ClaimsIn(string dossier, string sha256);

    /// <summary>Which claims some statements of a dossier belong to, in the claims' order and within a claim in its own.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="statementIds">The statements; one that it does not have has no claim.</param>
    IReadOnlyList<ClaimOfStatement> ClaimsOf(string dossier, IReadOnlyList<string> statementIds);

    /// <summary>What a source of that name and kind says or carries, in order of when it was said or else published.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="source">Name of the source.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    /// <param name="take">The most to answer with; null for all.</param>
    IReadOnlyList<PlacedStatement> StatementsBy(string dossier, string source, SourceKind kind, int skip = 0, int? take = null);

    /// <summary>What reports and claims tell of a source of that name and kind; null when the dossier names none.</summary>
    SourceProfile? Source(string dossier, string source, SourceKind kind);

    /// <summary>
    /// True when a report of a dossier has a publisher or a source of just that name, whatever the case of a publisher's. It is answered from indexes; false does not tell that
    /// no source has it among its other names.
    /// </summary>
    bool NamesSource(string dossier, string name);

    /// <summary>What a dossier has on a line of time.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="clock">Which dates count.</param>
    /// <param name="from">Only what may lie on this date or later; null for all.</param>
    /// <param name="to">Only what may lie on this date or earlier; null for all.</param>
    /// <param name="skip">How many marks to leave out at the start.</param>
    /// <param name="take">The most marks to answer with.</param>
    Timeline Timeline(string dossier, TimelineClock clock, PartialDate? from, PartialDate? to, int skip, int take);

    /// <summary>The names of places in what a dossier's statements say, the most frequent first.</summary>
    IReadOnlyList<NamedPlace> Places(string dossier);

    /// <summary>Every figure stated in a dossier, or in some of its claims, in order of measure, scope, as-of date, report and place.</summary>
    IReadOnlyList<StatedFigure> Figures(string dossier, IReadOnlyList<string>? claimIds = null);

    /// <summary>Every source of a dossier by name and kind, most statements first.</summary>
    IReadOnlyList<SourceSummary> Sources(string dossier);

    /// <summary>Keeps what a person decided. It stays whatever is read or linked anew, and makes the claims kept out of date.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="matter">What was decided of what.</param>
    /// <param name="by">Name of the person, not empty.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="reading">What a report that the decision is about reads like with it, which is kept in the same step; null where it changes no reading.</param>
    /// <exception cref="ArgumentException">There is no such dossier, nobody is named, or the dossier does not have the report.</exception>
    Decision Decide(string dossier, DecisionMatter matter, string by, string why = "", ReportReading? reading = null);

    /// <summary>Takes a decision back; the decision stays in the list with who took it back, when and why.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="number">The decision's number.</param>
    /// <param name="by">Name of the person, not empty.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="reading">What a report that the decision was about reads like without it, which is kept in the same step; null where it changed no reading.</param>
    /// <returns>False when the dossier has no decision of that number, or it was taken back before.</returns>
    /// <exception cref="ArgumentException">There is no such dossier, nobody is named, or the dossier does not have the report.</exception>
    bool Undo(string dossier, int number, string by, string why = "", ReportReading? reading = null);

    /// <summary>Everything that was decided in a dossier, in the order of the numbers, what was taken back included.</summary>
    IReadOnlyList<Decision> Decisions(string dossier);

    /// <summary>What a query finds in a dossier: as statements and as reports.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="query">The query.</param>
    /// <param name="most">The most statements and the most reports to answer with; the numbers of all are told.</param>
    SearchResults Search(string dossier, SearchQuery query, int most = 100);

    /// <summary>
    /// The reports that seem to hold passages of a text, those that share most first, where a passage tells the less the more reports hold it; the same
    /// bytes in several dossiers are one. It answers from an index, without a look at other texts. A report that has
    /// <see cref="Fingerprints.ShortestPassage"/> words in a row from the text is among them, itself included where it is kept, with two exceptions. A
    /// passage that more than 256 reports hold makes nobody a holder, unless more than half of the text is such passages: then the first 256 that were
    /// kept are holders. Of a text of more than some 25,000 words a part is looked for, evenly spread.
    /// </summary>
    /// <param name="report">The text; it need not be kept.</param>
    /// <param name="dossier">Only reports of this dossier; null for all. One that is not there has none.</param>
    /// <param name="most">The most reports to answer with.</param>
    IReadOnlyList<PassageHolder> Holders(Report report, string? dossier = null, int most = 50);

    /// <summary>Keeps a query to be asked again; nothing where it is kept already. It is a person's, and no re-reading touches it.</summary>
    /// <exception cref="ArgumentException">There is no such dossier.</exception>
    void SaveSearch(string dossier, SearchQuery query);

    /// <summary>Takes a saved query away; false when there is none like it.</summary>
    bool ForgetSearch(string dossier, string query);

    /// <summary>The saved queries of a dossier, the latest first.</summary>
    IReadOnlyList<SavedSearch> SavedSearches(string dossier);

    /// <summary>What a dossier tells of single statements of one of its reports, in their order; empty where its claims were not linked yet.</summary>
    IReadOnlyList<StatementNote> NotesIn(string dossier, string sha256);

    /// <summary>The names of persons whom reports of a dossier show as captives, victims or minors, each once, in order.</summary>
    IReadOnlyList<string> ProtectedNames(string dossier);

    /// <summary>What reports of a dossier say of a person of that name that shows a captive, a victim or a minor; of some reports where very many do.</summary>
    IReadOnlyList<ProtectedReason> ProtectedReasons(string dossier, string name);

    /// <summary>Has custody note that names of protected persons were shown to somebody.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="by">Who asked for them.</param>
    /// <param name="why">Why.</param>
    /// <exception cref="ArgumentException">There is no such dossier, nobody is named, or no reason is given.</exception>
    void NoteNamesShown(string dossier, string by, string why);

    /// <summary>Has custody note that an export has the names of protected persons.</summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="by">Who exports.</param>
    /// <param name="form">The form of the export, such as "json".</param>
    /// <param name="why">Why, or null or empty where no reason is given.</param>
    /// <exception cref="ArgumentException">There is no such dossier, or nobody is named.</exception>
    void NoteNamesExported(string dossier, string by, string form, string? why = null);

    /// <summary>The custody entries of a dossier, the oldest first.</summary>
    IReadOnlyList<CustodyEntry> Custody(string dossier);

    /// <summary>
    /// Looks whether everything still is what was put in: originals hash to their names, texts and statements to what custody
    /// noted, spans hold words, the custody chain is whole, the store is sound. Custody notes the look where it can be written.
    /// </summary>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="textOf">
    /// Makes the text of a report anew from its bytes, as intake does, to compare it with the one kept; it may answer null
    /// when it cannot. Null to leave that out.
    /// </param>
    /// <returns>What is wrong; empty when all is well.</returns>
    IReadOnlyList<Fault> Verify(string dossier, Func<Report, ReadOnlyMemory<byte>, string?>? textOf = null);
}
