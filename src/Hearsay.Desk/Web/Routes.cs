using Hearsay.Desk.Charts;
using Hearsay.Desk.Pages;
using Hearsay.Desk.Parts;
using Hearsay.Desk.Reviewing;
using Hearsay.Desk.Text;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Review;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Web;

/// <summary>Every address of the desk, and what is looked up in the ledger for it.</summary>
internal static class Routes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/", (ILedger ledger) => Page<DossiersPage>(new { Dossiers = ledger.Dossiers(), ledger.Location }));
        Map(routes, "/d/{dossier}", ShowDossier);
        Map(routes, "/d/{dossier}/reports/{sha256}", ShowReport);
        Map(routes, "/d/{dossier}/reports/{sha256}/mentions", ShowMentions);
        Map(routes, "/d/{dossier}/reports/{sha256}/original", OriginalRoutes.Send);
        Map(routes, "/d/{dossier}/reports/{sha256}/shown", OriginalRoutes.Show);
        Map(routes, "/d/{dossier}/claims", ShowClaims);
        Map(routes, "/d/{dossier}/claims/{id}", ShowClaim);
        Map(routes, "/d/{dossier}/sources", (string dossier, int? page, ILedger ledger) => Within(ledger, dossier, found =>
            Page<SourcesPage>(new { Dossier = found, Sources = ledger.Sources(found.Name), Grades = new Dossier(ledger, found.Name).Review.Grades(), Page = page ?? 1 })));
        Map(routes, "/d/{dossier}/sources/one", ShowSource);
        Map(routes, "/d/{dossier}/people", ShowPeople);
        Map(routes, "/d/{dossier}/figures", ShowFigures);
        Map(routes, "/d/{dossier}/timeline", ShowTimeline);
        Map(routes, "/d/{dossier}/map", (string dossier, string? view, ILedger ledger) => Within(ledger, dossier, found =>
            Page<MapPage>(new { Dossier = found, Places = PlacesMap.Of(ledger.Places(found.Name)), World = view == "world" })));
        Map(routes, "/d/{dossier}/search", ShowSearch);
        SearchRoutes.Map(routes);
        Map(routes, "/assets/{name}", SendAsset);
    }

    // What is worked out anew from every report of a dossier is done unasked only where nobody has to wait for it.
    private const int FewReports = 100;

    private static bool IsSmall(DossierSummary dossier) => dossier.Reports <= FewReports;

    private static void Map(IEndpointRouteBuilder routes, string pattern, Delegate handler) => routes.MapMethods(pattern, Reading, handler);

    // Figures in dispute are looked for in so many disputed claims, and in none that more reports make: the page of figures has all.
    private const int DisputesShown = 4;
    private const int DisputesLookedAt = 8;

    private static IResult ShowDossier(string dossier, int? page, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var at = Math.Max(page ?? 1, 1);
        var batch = at == 1 ? ledger.LastBatch(found.Name) : null;
        return Page<DossierPage>(new
        {
            Dossier = found,
            Reports = ledger.Reports(found.Name, Pager.Skipped(at), Pager.ListLength),
            Disputed = at == 1 ? Disputed(ledger, found.Name) : [],
            Batch = batch,
            Fresh = batch is { } last && last.Reports < last.AllReports ? ledger.Reports(found.Name, 0, 6, last.Since) : [],
            Page = at,
        });
    });

    private static IReadOnlyList<FigureSeries> Disputed(ILedger ledger, string dossier)
    {
        var claims = ledger.Claims(dossier, new ClaimFilter { Level = Level.Disputed, WithFigure = true }, 0, DisputesLookedAt).Claims
            .Where(claim => claim.Reports <= FewReports).Select(claim => ledger.Claim(dossier, claim.Id)).OfType<Claim>().ToList();
        return [.. new Dossier(ledger, dossier).FigureLedger(claims).Series.Where(series => series.Pairs.Any(pair => pair.Relation == FigureRelation.Conflict)).Take(DisputesShown)];
    }

    private static IResult ShowClaims(string dossier, int? page, HttpRequest request, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var (query, at, asked) = (ClaimAddress.Read(request.Query), Math.Max(page ?? 1, 1), new Dossier(ledger, found.Name));
        return Page<ClaimsPage>(new { Dossier = found, Query = query, Found = asked.Claims(query, Pager.Skipped(at), Pager.ListLength), Grades = asked.Review.GradesOfClaims(asked.Review.Grades()), Page = at });
    });

    private static IResult ShowReport(string dossier, string sha256, int? page, string? statement, string? original, string? at, HttpContext context, ILedger ledger) => Within(ledger, dossier, found =>
    {
        if (FindReport(ledger, found.Name, sha256) is not { } summary || ledger.Reading(found.Name, summary.Sha256) is not { } reading)
            return FaultPages.Missing("This dossier has no report of that hash.", "Look for it in the dossier's list of reports.");
        var shown = statement is null ? null : ReadReport.PageOf(reading, statement);
        var isBeside = original == "beside";
        if (isBeside) Guard.LetFrame(context.Response);
        return Page<ReportPage>(new
        {
            Dossier = found,
            Summary = summary,
            Reading = reading,
            Appearances = ledger.Appearances(found.Name, summary.Sha256),
            Claims = ledger.ClaimsIn(found.Name, summary.Sha256),
            Notes = ledger.NotesIn(found.Name, summary.Sha256),
            Shared = new ReuseSearch(ledger).Find(reading.Report, found.Name, SharedTexts.Most + 1),
            Page = shown ?? page ?? 1,
            By = Reviewer.Of(context.Request),
            IsBeside = isBeside,
            At = at,
        });
    });

    private static IResult ShowMentions(string dossier, string sha256, int? page, HttpContext context, ILedger ledger) => Within(ledger, dossier, found =>
        FindReport(ledger, found.Name, sha256) is { } summary && ledger.Reading(found.Name, summary.Sha256) is { } reading
            ? Page<MentionsPage>(new { Dossier = found, Summary = summary, Reading = reading, Page = page ?? 1, By = Reviewer.Of(context.Request) })
            : FaultPages.Missing("This dossier has no report of that hash.", "Look for it in the dossier's list of reports."));

    private static IResult ShowClaim(string dossier, string id, bool? why, HttpRequest request, ILedger ledger) => Within(ledger, dossier, found => ledger.Claim(found.Name, Unescaped(id)) is { } claim
        ? Page<ClaimPage>(new { Dossier = found, Claim = Shown(claim, found, request, ledger), Statements = ledger.StatementsOf(found.Name, claim.Id), Explanation = IsSmall(found) || why == true ? new Dossier(ledger, found.Name).Explain(claim.Id) : null, CanExplain = !IsSmall(found) && why != true, By = Reviewer.Of(request), Decisions = DecisionsOn(ledger, found.Name), History = ledger.ClaimHistory(found.Name, claim.Id) })
        : FaultPages.Missing("This dossier has no claim of that identity.", "Claims are made anew when reports are added: look for it in the list of claims."));

    // Why its statements were linked stands in no report and names what they share in words of its own.
    private static Claim Shown(Claim claim, DossierSummary dossier, HttpRequest request, ILedger ledger) =>
        NameHiding.Of(request.HttpContext) is { } hiding ? new Dossier(ledger, dossier.Name).People.WithoutDetails([claim], hiding.Told)[0] : claim;

    // Words around a figure begin and end anywhere in its line.
    private static IReadOnlyList<StatedFigure> Shown(IReadOnlyList<StatedFigure> figures, DossierSummary dossier, HttpRequest request, ILedger ledger) =>
        NameHiding.Of(request.HttpContext) is not null ? new Dossier(ledger, dossier.Name).People.WithoutDetails(figures) : figures;

    private static ILookup<string, ReviewedDecision> DecisionsOn(ILedger ledger, string dossier) =>
        new Dossier(ledger, dossier).Review.Decisions().Where(d => d.Decision.Undone is null)
            .SelectMany(d => d.Now.OfType<string>().Distinct().Select(id => (Id: id, Decision: d))).ToLookup(d => d.Id, d => d.Decision, StringComparer.Ordinal);

    private static IResult ShowSource(string dossier, string? name, string? kind, int? page, HttpRequest request, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var kinds = Enum.GetValues<SourceKind>().Where(candidate => Words.Key(candidate) == kind).Select(candidate => ledger.Source(found.Name, name ?? "", candidate) ?? InOtherLetters(ledger, found.Name, name ?? "", candidate));
        if (kinds.FirstOrDefault(candidate => candidate is not null) is not { } source) return FaultPages.Missing("This dossier has no source of that name and kind.", "Look for it in the list of sources.");
        var at = Math.Max(page ?? 1, 1);
        return Page<SourcePage>(new { Dossier = found, Source = source, Statements = ledger.StatementsBy(found.Name, source.Name, source.Kind, Pager.Skipped(at), Pager.ListLength), Page = at, By = Reviewer.Of(request), Names = NamesOf(ledger, found.Name, Reviewer.Of(request)), Grades = new Dossier(ledger, found.Name).Review.GradesOf(source.Name), Person = new Dossier(ledger, found.Name).People.Find(source.Name) });
    });

    // Whose name is hidden is asked for by a pseudonym, which stands for the name as it is protected; reports may write it with other marks.
    private static SourceProfile? InOtherLetters(ILedger ledger, string dossier, string name, SourceKind kind)
    {
        var names = new Dossier(ledger, dossier).People.Pseudonyms();
        return names.PseudonymOf(name) is not { } pseudonym ? null
            : ledger.Sources(dossier).Where(source => source.Kind == kind && names.PseudonymOf(source.Name) == pseudonym).Select(source => ledger.Source(dossier, source.Name, kind)).FirstOrDefault();
    }

    private static IResult ShowPeople(string dossier, int? page, HttpRequest request, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var (all, at) = (new Dossier(ledger, found.Name).People.All(), Math.Max(page ?? 1, 1));
        var shown = Pager.Shown(all, at).Select(person => new ShownPerson(person, ledger.ProtectedReasons(found.Name, person.Name))).ToList();
        return Page<PeoplePage>(new { Dossier = found, People = shown, all.Count, Page = at, By = Reviewer.Of(request) });
    });

    // In a large dossier a page has the figures of so many claims, and compares them until so many reports had to be taken up again.
    private const int ClaimsOfFigures = 20;
    private const int MostReportsCompared = 400;

    private static IResult ShowFigures(string dossier, int? page, HttpRequest request, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var at = Math.Max(page ?? 1, 1);
        if (IsSmall(found)) return Page<FiguresPage>(new { Dossier = found, Figures = Shown(ledger.Figures(found.Name), found, request, ledger), Lined = new Dossier(ledger, found.Name).FigureLedger(), Page = at });
        var list = ledger.Claims(found.Name, new ClaimFilter { WithFigure = true }, (int)Math.Min((at - 1L) * ClaimsOfFigures, int.MaxValue), ClaimsOfFigures);
        var compared = list.Claims.Select((claim, i) => (claim.Id, Reports: list.Claims.Take(i + 1).Sum(c => c.Reports))).Where(claim => claim.Reports <= MostReportsCompared)
            .Select(claim => ledger.Claim(found.Name, claim.Id)).OfType<Claim>().ToList();
        return Page<FiguresPage>(new
        {
            Dossier = found,
            Figures = Shown(ledger.Figures(found.Name, [.. list.Claims.Select(claim => claim.Id)]), found, request, ledger),
            Lined = new Dossier(ledger, found.Name).FigureLedger(compared),
            Page = at,
            PagesOfClaims = (list.All + ClaimsOfFigures - 1) / ClaimsOfFigures,
        });
    });

    // Only who decides chooses from them.
    private static IReadOnlyList<string> NamesOf(ILedger ledger, string dossier, string? by) => by is null ? [] : [.. ledger.Sources(dossier).Select(s => s.Name).Distinct(StringComparer.Ordinal)];

    private static IResult ShowTimeline(string dossier, string? clock, string? from, string? to, int? page, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var by = clock == TimelineWords.Key(TimelineClock.Told) ? TimelineClock.Told : TimelineClock.Said;
        PartialDate? first = PartialDate.TryParse(from, out var f) ? f : null, last = PartialDate.TryParse(to, out var t) ? t : null;
        var at = Math.Max(page ?? 1, 1);
        return Page<TimelinePage>(new { Dossier = found, Clock = by, Line = ledger.Timeline(found.Name, by, first, last, Pager.Skipped(at), Pager.ListLength), From = first, To = last, Page = at });
    });

    private static IResult ShowSearch(string dossier, string? q, ILedger ledger) => Within(ledger, dossier, found =>
    {
        var saved = ledger.SavedSearches(found.Name);
        if (string.IsNullOrWhiteSpace(q)) return Page<SearchPage>(new { Dossier = found, Saved = saved });
        return SearchQuery.TryParse(q, out var query, out var fault)
            ? Page<SearchPage>(new { Dossier = found, Query = q, Found = ledger.Search(found.Name, query), Saved = saved })
            : Page<SearchPage>(new { Dossier = found, Query = q, Fault = fault, Saved = saved });
    });

    private static IResult SendAsset(string name, HttpResponse response)
    {
        if (DeskAssets.Find(name) is not { } asset) return FaultPages.Missing("There is no such file.", "Go back to the list of dossiers.");
        response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Results.Bytes(asset.Bytes, asset.Type);
    }

    internal static IResult Within(ILedger ledger, string dossier, Func<DossierSummary, IResult> show) =>
        ledger.Dossier(Unescaped(dossier)) is { } found ? show(found) : NoDossier();

    internal static async Task<IResult> WithinAsync(ILedger ledger, string dossier, Func<DossierSummary, Task<IResult>> show) =>
        ledger.Dossier(Unescaped(dossier)) is { } found ? await show(found) : NoDossier();

    private static IResult NoDossier() => FaultPages.Missing("The ledger has no dossier of that name.", "Go back to the list of dossiers.");

    /// <summary>The report of a hash, or of the beginning of one; null when there is none or more than one.</summary>
    internal static ReportSummary? FindReport(ILedger ledger, string dossier, string hash)
    {
        if (ledger.Report(dossier, hash) is { } exact) return exact;
        if (hash.Length < 8) return null;
        var begun = ledger.Reports(dossier).Where(report => report.Sha256.StartsWith(hash, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return begun.Count == 1 ? begun[0] : null;
    }

    // Routing leaves an escaped slash as it is, for it is no border between parts of the address.
    public static string Unescaped(string part) => part.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static RazorComponentResult<T> Page<T>(object parameters) where T : IComponent => new(parameters);
}
