using System.Buffers;
using Hearsay.Corroboration;
using Hearsay.Exports;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.People;
using Hearsay.Review;

namespace Hearsay;

/// <summary>
/// One investigation in a ledger: reports go in, and what was made of them comes out. Where programs start. It holds nothing
/// itself: two dossiers of one name over one ledger are the same.
/// </summary>
/// <param name="ledger">Where it is kept; the caller's to dispose of.</param>
/// <param name="name">Its name; a dossier that is not there has nothing in it, and adding a report makes it.</param>
/// <param name="memory">What a program that links more than once keeps between times; null to keep nothing.</param>
/// <remarks>Every member throws <see cref="LedgerException"/> when the ledger cannot be used.</remarks>
public sealed class Dossier(ILedger ledger, string name, DossierMemory? memory = null)
{
    private const int HashShown = 8;

    private readonly ILedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));
    private readonly ClaimLinker _linker = new();
    private readonly FigureLinker _figures = new();

    /// <summary>Its name.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("A dossier needs a name.", nameof(name)) : name;

    /// <summary>What it holds, in numbers; null when the ledger has no such dossier.</summary>
    public DossierSummary? Summary => _ledger.Dossier(Name);

    /// <summary>
    /// Reads files and keeps what is in them, each report whole or not at all, then links the claims anew. What fails is told of, noted
    /// (<see cref="Failures"/>), and the others go on; bytes that are there already are neither read nor kept twice, so that a batch that was
    /// stopped is gone on with by adding it again.
    /// </summary>
    /// <param name="files">What to add; <see cref="ReportFiles.Find"/> makes it of paths.</param>
    /// <param name="reader">What reads them.</param>
    /// <param name="progress">Told after every report and fault; may be null.</param>
    /// <param name="cancellation">Stops before the next report; what was kept by then stays and is linked.</param>
    public AddSummary Add(IReadOnlyList<ReportFile> files, ReportReader reader, IProgress<AddStep>? progress = null, CancellationToken cancellation = default)
    {
        var sum = Keep(files, reader, progress, cancellation);
        Link();
        return sum;
    }

    /// <summary>What <see cref="Add"/> does, without linking the claims: for callers that say so while <see cref="Link"/> runs.</summary>
    public AddSummary Keep(IReadOnlyList<ReportFile> files, ReportReader reader, IProgress<AddStep>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reader);
        var (sum, adding, decisions) = (new AddSummary(), new Adding(_ledger, Name, reader.Version, files.Count), _ledger.Decisions(Name));
        foreach (var outcome in reader.Read(files, adding.IsKnown, MentionDecisions.Of(decisions).In, HeaderDecisions.Of(decisions).On, CancellationToken.None))
        {
            if (cancellation.IsCancellationRequested) break;
            var step = new AddStep(outcome.FileNumber, files.Count, outcome.File, outcome, adding.Keep(outcome));
            sum = sum.With(step);
            progress?.Report(step);
        }

        adding.Finish(cancellation.IsCancellationRequested);
        return sum;
    }

    /// <summary>The files that could not be taken in, in whole or in part, when they were last tried.</summary>
    public IReadOnlyList<FailedFile> Failures() => _ledger.FailedFiles(Name);

    /// <summary>Links the claims anew when reports were added or read again, or something was decided, since they were linked last.</summary>
    public void Link()
    {
        if (_ledger.Linking(Name) is not { IsCurrent: false } state) return;
        if (memory is not null) memory.Keep(_ledger, Name, _linker, Review.ForLinking);
        else _ledger.SetClaims(Name, LinkNow(), state.Revision);
    }

    /// <summary>Its reports in order of their names.</summary>
    public IReadOnlyList<ReportSummary> Reports() => _ledger.Reports(Name);

    /// <summary>SHA-256 of its reports that have a name, or whose SHA-256 begins with it where it has six digits or more.</summary>
    public IReadOnlyList<string> ReportsNamed(string nameOrHash) => _ledger.ReportsNamed(Name, nameOrHash);

    /// <summary>One of its reports with its statements; null when it does not have it.</summary>
    public ReportReading? Reading(string sha256) => _ledger.Reading(Name, sha256);

    /// <summary>Its texts: reports that say the same in the same words are one, with each of its appearances. None is left out.</summary>
    public IReadOnlyList<SameText> Texts() => SameText.Group(Reports());

    /// <summary>Its reports with their statements in order of their names, one in memory at a time.</summary>
    public IEnumerable<ReportReading> Readings() => _ledger.Readings(Name);

    /// <summary>Its claims. Where those kept are out of date they are linked for this answer alone: looking writes nothing.</summary>
    public IReadOnlyList<Claim> Claims() => _ledger.Linking(Name) switch
    {
        null => [],
        { IsCurrent: true } => _ledger.Claims(Name),
        _ => LinkNow(),
    };

    /// <summary>Identities of its claims as people read and type them.</summary>
    public ShortIds ClaimIds() => new(_ledger.Linking(Name) is { IsCurrent: true } ? _ledger.ClaimSummaries(Name).Select(claim => claim.Id) : Claims().Select(claim => claim.Id));

    /// <summary>Identities of its statements as people read and type them.</summary>
    public ShortIds StatementIds() => new(_ledger.StatementsMatching(Name, new ClaimFilter()));

    /// <summary>One of its statements by its whole identity, with the report it stands in; null when it does not have it.</summary>
    public PlacedStatement? Statement(string id) => _ledger.Statement(Name, id);

    /// <summary>Those of its claims that a query lets through, in the same order and linked for this answer where they are out of date.</summary>
    /// <param name="query">Which claims.</param>
    public IReadOnlyList<Claim> Claims(ClaimQuery query)
    {
        var filter = FilterOf(query);
        var matching = filter.AsksNothingOfAStatement ? null : _ledger.StatementsMatching(Name, filter);
        return
        [
            .. Claims().Where(claim => (filter.Level is null || claim.Level == filter.Level) && (matching is null || claim.Statements.Any(matching.Contains))
                && (filter.Named is not { } named || claim.Statements.Any(named.Contains) == filter.HasNamed)),
        ];
    }

    /// <summary>Some of those that are kept, fragments last, then the highest level first and those in most reports; what was decided or came in since they were linked is not in them.</summary>
    /// <param name="query">Which claims.</param>
    /// <param name="skip">How many to leave out at the start.</param>
    /// <param name="take">The most to answer with; the number of all is told.</param>
    public ClaimList Claims(ClaimQuery query, int skip, int take) => _ledger.Claims(Name, FilterOf(query), skip, take);

    /// <summary>Why a claim is what it is, made anew from its readings; null when it has no claim of that identity.</summary>
    /// <param name="claimId">Identity of the claim, one of <see cref="Claims()"/>.</param>
    public ClaimExplanation? Explain(string claimId)
    {
        ReportReading[] readings = [.. _ledger.Readings(Name)];
        return _linker.Explain(readings, claimId, Review.ForLinking(readings));
    }

    /// <summary>What persons decided of it, and where they do.</summary>
    public DossierReview Review => new(_ledger, Name, _linker);

    /// <summary>Who of it is protected.</summary>
    public DossierPeople People => new(_ledger, Name);

    /// <summary>Every figure stated in it.</summary>
    public IReadOnlyList<StatedFigure> Figures() => _ledger.Figures(Name);

    /// <summary>Its figures lined up by what they count, with how they stand to one another; made anew for this answer.</summary>
    public FigureLedger FigureLedger() => _figures.Line([.. _ledger.Readings(Name)], Claims());

    /// <summary>
    /// The figures of some claims lined up, from the reports that make these claims and no others. A figure that is given in passing stays with its
    /// claim, where <see cref="FigureLedger()"/> may find it another among all of the dossier.
    /// </summary>
    /// <param name="claims">The claims, of this dossier.</param>
    public FigureLedger FigureLedger(IReadOnlyList<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var statements = claims.SelectMany(claim => claim.Statements).ToHashSet(StringComparer.Ordinal);
        var readings = _ledger.ReportsOf(Name, [.. claims.Select(claim => claim.Id)]).Select(sha256 => _ledger.Reading(Name, sha256)).OfType<ReportReading>();
        return _figures.Line([.. readings.Select(reading => reading with { Statements = [.. reading.Statements.Where(s => statements.Contains(s.Id))] })], claims);
    }

    /// <summary>What a query finds in it: as statements and as reports.</summary>
    /// <param name="query">The query.</param>
    /// <param name="most">The most statements and the most reports to answer with; the numbers of all are told.</param>
    public SearchResults Search(SearchQuery query, int most = 100) => _ledger.Search(Name, query, most);

    /// <summary>Every source it names.</summary>
    public IReadOnlyList<SourceSummary> Sources() => _ledger.Sources(Name);

    /// <summary>
    /// Writes it as one JSON object; the same dossier always gives the same bytes. Whoever exports names of protected persons has custody note it
    /// (<see cref="ILedger.NoteNamesExported"/>).
    /// </summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="hideNames">True puts pseudonyms for the names of protected persons, in file names and quoted text, too, and leaves out unit, home town and relatives where plain words tell them beside a name or go on about the person.</param>
    public void ExportJson(Stream output, bool hideNames = false)
    {
        var (readings, claims, text) = ToShow(hideNames);
        DossierJson.Write(output, Name, readings, claims, Review.Grades(), People.Decided(), text.HidesNames ? words => text.Of(words) : null);
    }

    /// <summary>
    /// Writes its statements as one table with their claims, origins and figures; the same dossier always gives the same bytes. Whoever exports names of protected persons has
    /// custody note it (<see cref="ILedger.NoteNamesExported"/>).
    /// </summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="hideNames">True puts pseudonyms for the names of protected persons in every cell, and leaves out unit, home town and relatives where plain words tell them beside a name or go on about the person.</param>
    public void ExportCsv(Stream output, bool hideNames = true)
    {
        var (readings, claims, text) = ToShow(hideNames);
        StatementCsv.Write(output, readings, claims, text);
    }

    /// <summary>
    /// Writes it as one page to mail, read and print; the same dossier always gives the same bytes. Whoever exports names of protected persons has custody note it
    /// (<see cref="ILedger.NoteNamesExported"/>).
    /// </summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="hideNames">True puts pseudonyms for the names of protected persons everywhere, and leaves out unit, home town and relatives where plain words tell them beside a name or go on about the person.</param>
    public void ExportHtml(Stream output, bool hideNames = true)
    {
        var (readings, claims, text) = ToShow(hideNames);
        DossierHtml.Write(output, Name, readings, claims, Review.Grades(), text);
    }

    /// <summary>
    /// Writes it as linked data, JSON-LD 1.1 with Web Annotations and PROV-O; the same dossier always gives the same bytes. Whoever exports names of protected persons has custody
    /// note it (<see cref="ILedger.NoteNamesExported"/>).
    /// </summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="hideNames">True puts pseudonyms for the names of protected persons everywhere, and leaves out unit, home town and relatives where plain words tell them beside a name or go on about the person.</param>
    public void ExportJsonLd(Stream output, bool hideNames = true)
    {
        var (readings, claims, text) = ToShow(hideNames);
        DossierJsonLd.Write(output, Name, readings, claims, Review.Grades(), text);
    }

    /// <summary>
    /// Writes it as a bundle of STIX 2.1; the same dossier always gives the same bytes. Whoever exports names of protected persons has custody note it
    /// (<see cref="ILedger.NoteNamesExported"/>).
    /// </summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="hideNames">True puts pseudonyms for the names of protected persons everywhere, and leaves out unit, home town and relatives where plain words tell them beside a name or go on about the person.</param>
    public void ExportStix(Stream output, bool hideNames = true)
    {
        var (readings, claims, text) = ToShow(hideNames);
        DossierStix.Write(output, Name, readings, claims, Times(), Review.Grades(), text);
    }

    /// <summary>Looks whether everything still is what was put in, taking every original in anew. Empty when all is well.</summary>
    public IReadOnlyList<Fault> Verify() => _ledger.Verify(Name, new ReportIntake(IntakeLimits.None).TextOf);

    private (IEnumerable<ReportReading> Readings, IReadOnlyList<Claim> Claims, ExportText Text) ToShow(bool hideNames)
    {
        if (!hideNames) return (Readings(), Claims(), ExportText.AsItIs);
        var names = People.Pseudonyms();
        var claims = People.WithoutDetails(Claims(), names);
        var files = TellingNames(names);
        var any = SearchValues.Create([.. files.Select(file => file.Name)], StringComparison.Ordinal);
        string WithoutFiles(string text) => text.AsSpan().ContainsAny(any) ? files.Aggregate(text, (shown, file) => shown.Replace(file.Name, file.Instead, StringComparison.Ordinal)) : text;
        string Hide(string text) => names.Hide(WithoutFiles(text), withDetails: true);
        return (Readings().Select(reading => DetailHiding.Hide(reading, names)), claims, new ExportText(Hide, names.HideIn, names.IsToldBy));
    }

    // A file's name may spell a person's in small letters or without blanks; reasons name the file, too. The longest first, for one may be part of another.
    private List<(string Name, string Instead)> TellingNames(Pseudonyms names) => names.Count == 0 ? [] :
    [
        .. Reports().Where(report => names.IsToldBy(names.Hide(report.Name))).Select(report => (report.Name, Instead: report.Sha256[..HashShown])).OrderByDescending(file => file.Name.Length),
    ];

    // Who was shown or given names, and who looked, changes nothing of a dossier.
    private StixTimes Times()
    {
        var added = _ledger.Reports(Name).ToDictionary(report => report.Sha256, report => report.Added, StringComparer.Ordinal);
        var changes = _ledger.Custody(Name).Where(entry => entry.Action is not (CustodyAction.NamesShown or CustodyAction.NamesExported or CustodyAction.Verified)).Select(entry => entry.At);
        return new StixTimes(added, added.Values.Concat(changes).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max());
    }

    private ClaimFilter FilterOf(ClaimQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return query.Filter(query.New ? _ledger.LastBatch(Name)?.Since : null, query.Reviewed is null ? [] : Review.Reviewed());
    }

    private IReadOnlyList<Claim> LinkNow()
    {
        if (memory is not null) return memory.Link(_ledger, Name, _linker, Review.ForLinking);
        ReportReading[] readings = [.. _ledger.Readings(Name)];
        return _linker.Link(readings, Review.ForLinking(readings));
    }
}
