using Hearsay.Exports;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.People;

/// <summary>
/// Who of a dossier is protected: whom reading found, and whom persons decided of. A decision is of a name, in all reports, so that no reading changes it.
/// Where persons decided differently, and one of them to protect, the name stays hidden. It holds nothing itself.
/// </summary>
/// <remarks>Every member throws <see cref="LedgerException"/> when the ledger cannot be used.</remarks>
public sealed class DossierPeople
{
    private readonly ILedger _ledger;
    private readonly string _dossier;

    internal DossierPeople(ILedger ledger, string dossier) => (_ledger, _dossier) = (ledger, dossier);

    /// <summary>Everybody whom reading took for a person to protect or of whom somebody decided, in order of their names.</summary>
    public IReadOnlyList<NamedPerson> All()
    {
        var decided = DecisionBook.Of([.. _ledger.Decisions(_dossier).Where(d => d.Matter is PersonMatter)], []).All.ToLookup(d => NameWords.Key(((PersonMatter)d.Decision.Matter).Name), StringComparer.Ordinal);
        var found = _ledger.ProtectedNames(_dossier);
        var known = found.Select(NameWords.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. found.Select(name => Of(name, isFound: true, [.. decided[NameWords.Key(name)]]))
                .Concat(decided.Where(d => !known.Contains(d.Key)).Select(d => Of(((PersonMatter)d.First().Decision.Matter).Name, isFound: false, [.. d])))
                .OrderBy(person => person.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The names that are hidden, in order.</summary>
    public IReadOnlyList<string> Protected() => [.. All().Where(person => person.IsProtected).Select(person => person.Name)];

    /// <summary>The decisions that hold, in order of the names.</summary>
    public IReadOnlyList<Decision> Decided() => [.. All().SelectMany(person => person.Decisions).Where(d => d.Holds).Select(d => d.Decision)];

    /// <summary>The person of that name; null when nothing was found or decided of one.</summary>
    public NamedPerson? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All().FirstOrDefault(person => NameWords.Key(person.Name) == NameWords.Key(name));
    }

    /// <summary>What hides the names, and every part of them.</summary>
    public Pseudonyms Pseudonyms() => People.Pseudonyms.Of(_dossier, Protected());

    /// <summary>How texts are shown with the names hidden, without the unit, the home town and relatives beside them.</summary>
    public ExportText Text() => Pseudonyms() is { Count: > 0 } names ? new ExportText(text => names.Hide(text, withDetails: true), names.HideIn, names.IsToldBy) : ExportText.AsItIs;

    /// <summary>
    /// Claims without the unit, the home town and relatives of protected persons that their own sentence has though the name stands outside of it, in the report alone, or that the reason of a
    /// link names. The names themselves stay. Where somebody is protected it goes through the texts of all reports.
    /// </summary>
    /// <param name="claims">Claims of the dossier.</param>
    /// <param name="memory">What a program that asks more than once keeps between times; null to keep nothing.</param>
    public IReadOnlyList<Claim> WithoutDetails(IReadOnlyList<Claim> claims, TellingMemory? memory = null) => WithoutDetails(claims, Pseudonyms(), memory);

    /// <summary>The same for names that are known already.</summary>
    /// <param name="claims">Claims of the dossier.</param>
    /// <param name="names">What hides the dossier's names.</param>
    /// <param name="memory">As there.</param>
    internal IReadOnlyList<Claim> WithoutDetails(IReadOnlyList<Claim> claims, Pseudonyms names, TellingMemory? memory = null) =>
        names.Count == 0 ? claims : DetailHiding.Hide(claims, Telling(names, memory));

    /// <summary>Statements without such details in their words; those that have them have pseudonyms for the names, too. Where somebody is protected it reads their reports.</summary>
    /// <param name="statements">Statements of the dossier.</param>
    public IReadOnlyList<PlacedStatement> WithoutDetails(IReadOnlyList<PlacedStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        if (Pseudonyms() is not { Count: > 0 } names) return statements;
        var telling = Readings(statements.Select(placed => placed.Report.Sha256)).SelectMany(reading => DetailHiding.Telling(reading, names)).ToLookup(told => told.Id, StringComparer.Ordinal);
        return [.. statements.Select(placed => telling[placed.Statement.Id].FirstOrDefault() is { } told ? placed with { Words = told.Shown } : placed)];
    }

    /// <summary>Questions without such details in the words of their statements, of the decisions on them and of the reasons to ask.</summary>
    /// <param name="items">Questions about the dossier.</param>
    /// <param name="memory">What a program that asks more than once keeps between times; null to keep nothing.</param>
    public IReadOnlyList<ReviewItem> WithoutDetails(IReadOnlyList<ReviewItem> items, TellingMemory? memory = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (Pseudonyms() is not { Count: > 0 } names) return items;
        var (telling, decided) = (Telling(names, memory).ToLookup(told => told.Id, StringComparer.Ordinal), Decided(names));
        IEnumerable<TellingStatement> Told(PlacedStatement? placed) => placed is null ? [] : telling[placed.Statement.Id];
        PlacedStatement Shown(PlacedStatement placed) => Told(placed).FirstOrDefault() is { } told ? placed with { Words = told.Shown } : placed;
        return
        [
            .. items.Select(item => item with
            {
                Statement = Shown(item.Statement),
                Other = item.Other is { } other ? Shown(other) : null,
                // Who may have something from whom is told by the names of sources.
                Doubt = item.Doubt is { AsksWhence: false } doubt ? doubt with { Reason = DetailHiding.HideWords(doubt.Reason, Told(item.Statement).Concat(Told(item.Other))) } : item.Doubt,
                Decided = [.. item.Decided.Select(reviewed => reviewed with { Decision = decided.Hide(reviewed.Decision) })],
            }),
        ];
    }

    /// <summary>Figures without such details in the words around them; those that have them have pseudonyms for the names, too. Where somebody is protected it reads the reports that give the figures.</summary>
    /// <param name="figures">Figures of the dossier.</param>
    public IReadOnlyList<StatedFigure> WithoutDetails(IReadOnlyList<StatedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        if (Pseudonyms() is not { Count: > 0 } names) return figures;
        var telling = Readings(figures.Select(stated => stated.Sha256)).Select(reading => reading.Report)
            .Select(report => (report.Sha256, Details: names.Details(report.Text), Shown: names.HideIn(report.Text))).Where(text => text.Details.Count > 0).ToDictionary(text => text.Sha256, StringComparer.Ordinal);
        return [.. figures.Select(stated => telling.TryGetValue(stated.Sha256, out var text) ? DetailHiding.Hide(stated, text.Details, text.Shown) : stated)];
    }

    /// <summary>Decisions without such details in the words of reports that they keep; those that have them have pseudonyms for the names, too. Where somebody is protected it reads the reports that were decided on.</summary>
    /// <param name="decisions">Decisions on the dossier.</param>
    public IReadOnlyList<ReviewedDecision> WithoutDetails(IReadOnlyList<ReviewedDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        if (Pseudonyms() is not { Count: > 0 } names) return decisions;
        var words = Decided(names);
        return [.. decisions.Select(reviewed => reviewed with { Decision = words.Hide(reviewed.Decision) })];
    }

    /// <summary>
    /// Sentences of the claims that are kept, out of date or not, words of any statement, and words that decisions keep, that tell the unit, the home town or a relative of a protected person whose
    /// name stands outside of them, with what is shown instead. Where somebody is protected it goes through the texts of all reports.
    /// </summary>
    /// <param name="memory">What a program that asks more than once keeps between times, so that only reports that became others are gone through; null to keep nothing.</param>
    public IReadOnlyList<(string Text, string Shown)> TellingSentences(TellingMemory? memory = null)
    {
        if (Pseudonyms() is not { Count: > 0 } names) return [];
        var telling = Telling(names, memory);
        var told = telling.ToLookup(statement => statement.Id, StringComparer.Ordinal);
        return
        [
            .. _ledger.ClaimsOf(_dossier, [.. told.Select(statement => statement.Key)]).GroupBy(claim => (claim.ClaimId, claim.Text))
                .Select(claim => (claim.Key.Text, Shown: DetailHiding.Hide(claim.Key.Text, claim.SelectMany(statement => told[statement.StatementId])))).Where(sentence => sentence.Text != sentence.Shown)
                // Where the name is among the words, they are hidden beside it wherever they stand.
                .Concat(telling.Select(statement => (Text: statement.Words, statement.Shown)).Concat(Decided(names).Telling(_ledger.Decisions(_dossier))).Where(words => names.Hide(words.Text, withDetails: true) != words.Shown))
                .Distinct(),
        ];
    }

    private IReadOnlyList<TellingStatement> Telling(Pseudonyms names, TellingMemory? memory) => (memory ?? new TellingMemory()).Of(_ledger, _dossier, names);

    private IEnumerable<ReportReading> Readings(IEnumerable<string> reports) => reports.Distinct(StringComparer.Ordinal).Select(sha256 => _ledger.Reading(_dossier, sha256)).OfType<ReportReading>();

    private DecidedWords Decided(Pseudonyms names) => new(sha256 => _ledger.Reading(_dossier, sha256), names);

    /// <summary>
    /// The name as it stands, for a name in another case or with other marks on its letters, or for the pseudonym that stands for it on pages and in exports; null where no report gives it and nobody of
    /// that name is known.
    /// </summary>
    internal string? NamedAs(string given)
    {
        var name = NameWords.OneLine(People.Pseudonyms.Of(_dossier, All().Select(person => person.Name)).Show(given));
        if (Find(name) is { } known) return known.Name;
        var (sources, hiding) = (_ledger.Sources(_dossier).Select(source => source.Name).Where(NameWords.IsName).ToList(), Pseudonyms());
        return sources.Find(source => NameWords.Key(source) == NameWords.Key(name))
            ?? _ledger.Readings(_dossier, fits: report => InText(report, name) is not null).Select(reading => InText(reading.Report, name)).FirstOrDefault()
            // Who shares a family name with somebody hidden is known to a page by half a pseudonym.
            ?? sources.Find(source => hiding.Hide(source) == hiding.Hide(name));
    }

    // The name as the report writes it, in whatever case it was asked for.
    private static string? InText(Report report, string name) =>
        new[] { report.Text, report.Header.Title, report.Header.Byline, report.Header.Publisher, report.Name }.OfType<string>().Select(text => In(NameWords.OneLine(text), name)).FirstOrDefault(found => found is not null);

    private static string? In(string text, string name)
    {
        var (plain, asked) = (PlainText.Of(text), PlainText.Of(name).Text);
        var read = plain.Text;
        for (var at = 0; asked.Length > 0 && (at = read.IndexOf(asked, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            var end = at + asked.Length;
            if ((at == 0 || !char.IsLetterOrDigit(read[at - 1])) && (end == read.Length || !char.IsLetterOrDigit(read[end])) && NameWords.IsName(read[at..end])) return plain.Written(TextSpan.FromLength(at, asked.Length)).In(text);
        }

        return null;
    }

    private static NamedPerson Of(string name, bool isFound, IReadOnlyList<ReviewedDecision> decisions)
    {
        var verdicts = decisions.Where(d => d.Holds).Select(d => ((PersonMatter)d.Decision.Matter).Verdict).ToList();
        return new NamedPerson(name, isFound, verdicts.Contains(PersonVerdict.Protect) || (isFound && !verdicts.Contains(PersonVerdict.Expose)), decisions);
    }
}
