using Hearsay.Corroboration;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.People;
using Hearsay.Reading;

namespace Hearsay.Review;

/// <summary>
/// What persons decide of a dossier: links, statements, sources, words for them, persons and reports, kept with who, when and why, undone and never lost. It holds nothing itself.
/// <see cref="Dossier.Link"/> makes the claims anew with what was decided.
/// </summary>
/// <remarks>Every member throws <see cref="LedgerException"/> when the ledger cannot be used.</remarks>
public sealed class DossierReview
{
    private readonly ILedger _ledger;
    private readonly string _name;
    private readonly ClaimLinker _linker;

    internal DossierReview(ILedger ledger, string name, ClaimLinker linker) => (_ledger, _name, _linker) = (ledger, name, linker);

    /// <summary>Decides whether a statement says the same as others.</summary>
    /// <param name="statement">Identity of the statement.</param>
    /// <param name="others">Identities of the statements it is compared with: one, or those of a claim, of which the first brings in the rest.</param>
    /// <param name="verdict">What is decided of it and each of them.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <exception cref="ArgumentException">The dossier has no such statement, the statement is among the others, there are no others, or nobody is named.</exception>
    public Decision Link(string statement, IReadOnlyList<string> others, LinkVerdict verdict, string by, string why = "")
    {
        ArgumentNullException.ThrowIfNull(others);
        if (others.Count == 0 || others.Contains(statement)) throw new ArgumentException($"Statement {statement} has to be compared with another.", nameof(others));
        // One statement of a claim brings in the others; keeping out of a claim means keeping apart from each.
        var places = PlacesOf([statement, .. verdict.Joins() ? others.Take(1) : others]);
        return _ledger.Decide(_name, new LinkMatter(places[0], places[1..], verdict), by, why);
    }

    /// <summary>Decides whether a report makes a statement as it was read.</summary>
    /// <exception cref="ArgumentException">The dossier has no such statement, or nobody is named.</exception>
    public Decision Judge(string statement, StatementVerdict verdict, string by, string why = "") =>
        _ledger.Decide(_name, new StatementMatter(PlacesOf([statement])[0], verdict), by, why);

    /// <summary>Decides how two sources stand to one another.</summary>
    /// <param name="first">One source, under any name that reports give it.</param>
    /// <param name="second">The other.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <exception cref="ArgumentException">The dossier names no such source, the two are one name, or nobody is named as deciding.</exception>
    public Decision Sources(SourceName first, SourceName second, SourceVerdict verdict, string by, string why = "")
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first == second) throw new ArgumentException($"'{first.Name}' has to be compared with another source.", nameof(second));
        foreach (var source in new[] { first, second }) CheckNamed(source);
        return _ledger.Decide(_name, new SourceMatter(first, second, verdict), by, why);
    }

    /// <summary>Decides that a report no longer stands; what it says, and what was copied from it, then counts for no level.</summary>
    /// <param name="report">SHA-256 of the report.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="replacement">SHA-256 of the report that took its place; null where it was withdrawn.</param>
    /// <exception cref="ArgumentException">The dossier has no such report, or nobody is named.</exception>
    public Decision Withdraw(string report, string by, string why = "", string? replacement = null)
    {
        foreach (var sha in new[] { report, replacement }.OfType<string>())
            if (_ledger.Report(_name, sha) is null) throw new ArgumentException($"The dossier '{_name}' has no report {sha}.", nameof(report));
        return _ledger.Decide(_name, new ReportMatter(report, replacement is null ? ReportVerdict.Withdrawn : ReportVerdict.Corrected, replacement), by, why);
    }

    /// <summary>Grades how reliable a source is, under any name that reports give it. Grades change no claim.</summary>
    /// <exception cref="ArgumentException">The dossier names no such source, or nobody is named.</exception>
    public Decision Grade(SourceName source, Reliability grade, string by, string why = "")
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckNamed(source);
        return _ledger.Decide(_name, new ReliabilityMatter(source, grade), by, why);
    }

    /// <summary>Grades how credible what a statement says is. Grades change no claim.</summary>
    /// <exception cref="ArgumentException">The dossier has no such statement, or nobody is named.</exception>
    public Decision Grade(string statement, Credibility grade, string by, string why = "") => _ledger.Decide(_name, new CredibilityMatter(PlacesOf([statement])[0], grade), by, why);

    /// <summary>
    /// Decides whether the name of somebody is hidden, in all reports of the dossier and whatever reading makes of them. Decisions on persons change no claim.
    /// </summary>
    /// <param name="name">A name as reports give it, in whatever case, or the pseudonym that stands for it.</param>
    /// <param name="verdict">What is decided.</param>
    /// <param name="by">Name of the person who decides.</param>
    /// <param name="why">Why, or empty.</param>
    /// <exception cref="ArgumentException">No report gives such a name, a name that is to be shown is not hidden, or nobody is named as deciding.</exception>
    public Decision Person(string name, PersonVerdict verdict, string by, string why = "")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var people = new DossierPeople(_ledger, _name);
        var named = people.NamedAs(name) ?? throw new ArgumentException($"No report of '{_name}' names a person '{name.Trim()}'.", nameof(name));
        if (verdict == PersonVerdict.Expose && people.Find(named) is not { IsProtected: true }) throw new ArgumentException($"'{named}' is not protected in '{_name}'.", nameof(name));
        return _ledger.Decide(_name, new PersonMatter(named, verdict), by, why);
    }

    /// <summary>How the level of a claim changed, with what had happened; the first change first.</summary>
    public IReadOnlyList<ClaimChange> History(string claimId) => _ledger.ClaimHistory(_name, claimId);

    /// <summary>
    /// Decides that words of a report do not stand for the source they were taken for. The report is read again with it, so that what these words say or
    /// carry goes to the other source.
    /// </summary>
    /// <param name="report">SHA-256 of the report.</param>
    /// <param name="at">Where the words begin, or a place in them, in code points.</param>
    /// <param name="other">Name of the source they stand for, of the report or not; null or empty where they stand for nobody who is named.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="reader">What reads the report again; the shipped reader when null.</param>
    /// <exception cref="ArgumentException">The dossier has no such report, nothing stands for a source there, it is that source already, or nobody is named.</exception>
    public Decision Mention(string report, int at, string? other, string by, string why = "", ReportReader? reader = null) =>
        new MentionReview(_ledger, _name).Decide(report, at, other, by, why, reader ?? new ReportReader(Reader.Default));

    /// <summary>
    /// Decides what the head of a report says, whatever its file says or leaves out: title, publisher, date, address. The report is read again with it, and later readings keep to it.
    /// </summary>
    /// <param name="report">SHA-256 of the report.</param>
    /// <param name="given">What is said of it; what is null stays.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="reader">What reads the report again; the shipped reader when null.</param>
    /// <returns>The decision; null where the head says so already, and nothing is kept.</returns>
    /// <exception cref="ArgumentException">The dossier has no such report, nothing is said of its head, or nobody is named.</exception>
    public Decision? Header(string report, GivenHeader given, string by, string why = "", ReportReader? reader = null)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new HeaderReview(_ledger, _name).Decide(report, given, by, why, reader ?? new ReportReader(Reader.Default));
    }

    /// <summary>Takes a decision back; false when there is none of that number or it was taken back before.</summary>
    /// <param name="number">The decision's number.</param>
    /// <param name="by">Name of the person.</param>
    /// <param name="why">Why, or empty.</param>
    /// <param name="reader">What reads a report again that the decision was about; the shipped reader when null.</param>
    /// <exception cref="ArgumentException">There is no such dossier, or nobody is named.</exception>
    public bool Undo(int number, string by, string why = "", ReportReader? reader = null) =>
        _ledger.Decisions(_name).FirstOrDefault(d => d.Number == number) switch
        {
            { Undone: null, Matter: MentionMatter mention } decision => new MentionReview(_ledger, _name).Undo(decision, mention, by, why, reader ?? new ReportReader(Reader.Default)),
            { Undone: null, Matter: HeaderMatter header } decision => new HeaderReview(_ledger, _name).Undo(decision, header, by, why, reader ?? new ReportReader(Reader.Default)),
            _ => _ledger.Undo(_name, number, by, why),
        };

    /// <summary>The last decision of a person that was not taken back; null when there is none.</summary>
    public Decision? LastOf(string by) =>
        _ledger.Decisions(_name).LastOrDefault(d => d.Undone is null && string.Equals(d.By, by?.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>Everything that was decided, in order, with what it comes to on the statements there are now.</summary>
    public IReadOnlyList<ReviewedDecision> Decisions()
    {
        var decisions = _ledger.Decisions(_name);
        return DecisionBook.Of(decisions, ReadingsOf(decisions)).All;
    }

    /// <summary>The grades that persons gave a source of that name, in order.</summary>
    public IReadOnlyList<ReviewedDecision> GradesOf(string source) =>
        DecisionBook.Of([.. _ledger.Decisions(_name).Where(d => d.Matter is ReliabilityMatter grade && string.Equals(grade.Source.Name, source, StringComparison.OrdinalIgnoreCase))], []).All;

    /// <summary>The grades that hold.</summary>
    public HeldGrades Grades()
    {
        List<Decision> grades = [.. _ledger.Decisions(_name).Where(d => d.Matter is ReliabilityMatter or CredibilityMatter)];
        if (grades.Count == 0) return HeldGrades.None;
        var held = DecisionBook.Of(grades, ReadingsOf(grades)).All.Where(d => d.Holds).ToList();
        return new HeldGrades
        {
            Sources = [.. held.Select(d => d.Decision).Where(d => d.Matter is ReliabilityMatter)],
            Statements = held.Where(d => d.Decision.Matter is CredibilityMatter && d.Now[0] is not null).ToLookup(d => d.Now[0]!, d => d.Decision, StringComparer.Ordinal),
        };
    }

    /// <summary>The digits that statements of the claims which are kept have, by the identity of the claim.</summary>
    /// <param name="grades">The grades that hold.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<Credibility>> GradesOfClaims(HeldGrades grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        var reports = grades.Statements.SelectMany(s => s).SelectMany(d => d.Matter.Places).Select(p => p.Report).Distinct();
        return reports.SelectMany(sha => _ledger.ClaimsIn(_name, sha)).Where(c => grades.Statements.Contains(c.StatementId)).GroupBy(c => c.ClaimId, c => c.StatementId)
            .ToDictionary(claim => claim.Key, claim => grades.OfStatements(claim.Distinct()), StringComparer.Ordinal);
    }

    /// <summary>Identities of the statements, as they are now, that a decision which holds is about.</summary>
    public IReadOnlySet<string> Reviewed() => Decisions().Where(d => d.Holds).SelectMany(d => d.Now).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>What the program is not sure of, what would change a level first. It is worked out from every report.</summary>
    /// <param name="most">The most questions to answer with.</param>
    public IReadOnlyList<ReviewItem> Doubts(int most = 200)
    {
        ReportReading[] readings = [.. _ledger.Readings(_name)];
        var placed = Placed(readings);
        return [.. _linker.Doubts(readings, ForLinking(readings), most).Select(d => new ReviewItem(placed.Find(d.Statement)!, d.Other is { } other ? placed.Find(other) : null, d, []))];
    }

    /// <summary>
    /// What a person could settle: what persons decided differently, then what the program is not sure of, then what others decided and this person has
    /// not seen.
    /// </summary>
    /// <param name="doubts">What <see cref="Doubts"/> answered; it may be kept until reports are added or read again.</param>
    /// <param name="by">Name of the person, who is not asked again what they decided; null for nobody in particular.</param>
    /// <param name="most">The most questions to answer with.</param>
    public IReadOnlyList<ReviewItem> Queue(IReadOnlyList<ReviewItem> doubts, string? by = null, int most = 50)
    {
        var decisions = _ledger.Decisions(_name);
        var readings = ReadingsOf(decisions);
        return new ReviewQueue(DecisionBook.Of(decisions, readings), Placed(readings)).For(doubts, by, most);
    }

    /// <summary>What linking has to keep to.</summary>
    /// <param name="readings">The readings that are linked.</param>
    internal ClaimDecisions ForLinking(IReadOnlyList<ReportReading> readings) =>
        _ledger.Decisions(_name) is { Count: > 0 } decisions ? DecisionBook.Of(decisions, readings).ForLinking() : ClaimDecisions.None;

    /// <summary>The same, with a look at the reports alone that were decided on.</summary>
    /// <param name="reading">The reading of a report that is linked, by SHA-256; null for one that the dossier does not have.</param>
    internal ClaimDecisions ForLinking(Func<string, ReportReading?> reading) =>
        _ledger.Decisions(_name) is { Count: > 0 } decisions ? DecisionBook.Of(decisions, ReadingsOf(decisions, reading)).ForLinking() : ClaimDecisions.None;

    private List<ReportReading> ReadingsOf(IReadOnlyList<Decision> decisions) => ReadingsOf(decisions, sha => _ledger.Reading(_name, sha));

    private static List<ReportReading> ReadingsOf(IReadOnlyList<Decision> decisions, Func<string, ReportReading?> reading) =>
        [.. decisions.SelectMany(d => d.Matter.Places).Select(p => p.Report).Distinct().Select(reading).OfType<ReportReading>()];

    private PlacedStatements Placed(IReadOnlyList<ReportReading> readings) => new(readings, sha => _ledger.Report(_name, sha)!);

    private void CheckNamed(SourceName source)
    {
        // Other names of sources, and those in another case, are looked for in the reports.
        if (source.Report is null && _ledger.NamesSource(_name, source.Name)) return;
        var readings = source.Report is { } sha ? [_ledger.Reading(_name, sha) ?? throw new ArgumentException($"The dossier '{_name}' has no report {sha}.", nameof(source))] : _ledger.Readings(_name);
        var isNamed = readings.Any(r => string.Equals(r.Report.Header.Publisher?.Trim(), source.Name, StringComparison.OrdinalIgnoreCase)
            || r.Statements.SelectMany(s => s.Via.Append(s.Source)).OfType<Source>().SelectMany(s => s.Aliases.Prepend(s.Name)).Contains(source.Name, StringComparer.OrdinalIgnoreCase));
        if (!isNamed) throw new ArgumentException($"No report of '{_name}' names a source '{source.Name}'.", nameof(source));
    }

    // A report is read once, however many of the statements stand in it.
    private List<StatementPlace> PlacesOf(string[] statements)
    {
        var (wanted, places) = (statements.ToHashSet(StringComparer.Ordinal), new Dictionary<string, StatementPlace>(StringComparer.Ordinal));
        foreach (var statement in statements)
        {
            if (places.ContainsKey(statement)) continue;
            var reading = _ledger.ReadingOf(_name, statement) ?? throw new ArgumentException($"The dossier '{_name}' has no statement {statement}.", nameof(statements));
            foreach (var standing in reading.Statements.Where(s => wanted.Contains(s.Id))) places[standing.Id] = StatementPlace.Of(reading.Report, standing);
        }

        return [.. statements.Select(statement => places[statement])];
    }
}
