using Hearsay.Desk.Pages;
using Hearsay.Desk.Reviewing;
using Hearsay.Ledger;
using Hearsay.Model;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Web;

/// <summary>The addresses by which a person decides at the desk.</summary>
internal static class ReviewRoutes
{
    private const int MostBytes = 64 * 1024;

    // Long enough for a small dossier's claims to be made anew, or its questions to be found, before the page is shown.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/d/{dossier}/review", ShowAsync);
        routes.MapGet("/d/{dossier}/decisions", ShowDecisions);
        routes.MapPost("/d/{dossier}/review/decide", DecideAsync);
        routes.MapPost("/d/{dossier}/review/undo", UndoAsync);
        routes.MapPost("/d/{dossier}/review/withdraw", WithdrawAsync);
        routes.MapPost("/d/{dossier}/review/header", HeaderAsync);
        routes.MapPost("/d/{dossier}/review/sources", SourcesAsync);
        routes.MapPost("/d/{dossier}/review/mention", MentionAsync);
        routes.MapPost("/d/{dossier}/review/person", PersonAsync);
        routes.MapPost("/d/{dossier}/review/grade", GradeAsync);
        routes.MapPost("/d/{dossier}/link", LinkAsync);
        routes.MapGet("/d/{dossier}/statements/{id}/claim", ShowClaimOf);
        routes.MapPost("/reviewer", (Delegate)NameAsync);
    }

    private static async Task<IResult> ShowAsync(string dossier, string? q, HttpContext context, ILedger ledger, ReviewDesk desk) => await Routes.WithinAsync(ledger, dossier, async found =>
    {
        var (by, search) = (Reviewer.Of(context.Request), q?.Trim() ?? "");
        var items = await desk.QueueAsync(found, by, search, Patience, context.RequestAborted);
        if (items is not null && NameHiding.Of(context) is { } hiding) items = new Dossier(ledger, found.Name).People.WithoutDetails(items, hiding.Told);
        return new RazorComponentResult<ReviewPage>(new { Dossier = found, By = by, Search = search, Items = items, Last = by is null ? null : new Dossier(ledger, found.Name).Review.LastOf(by) });
    });

    private static IResult ShowDecisions(string dossier, HttpRequest request, ILedger ledger) => Routes.Within(ledger, dossier, found =>
        new RazorComponentResult<DecisionsPage>(new { Dossier = found, By = Reviewer.Of(request), Decisions = new Dossier(ledger, found.Name).Review.Decisions() }));

    private static async Task<IResult> DecideAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
        ReviewRequest.Of(form, claim => ledger.Claim(found.Name, claim)?.Statements ?? []).Decide(new Dossier(ledger, found.Name).Review, by));

    private static async Task<IResult> UndoAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
    {
        if (!int.TryParse(form["number"], out var number)) return NoDecision;
        var isReadAgain = ledger.Decisions(found.Name).FirstOrDefault(d => d.Number == number)?.Matter is MentionMatter or HeaderMatter;
        return new Dossier(ledger, found.Name).Review.Undo(number, by, form["why"].ToString(), isReadAgain ? desk.Reader : null) ? null : NoDecision;
    });

    private const string NoDecision = "There is no decision of that number that stands.";

    private static async Task<IResult> MentionAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
        int.TryParse(form["at"], out var at)
            ? ProblemOf(() => new Dossier(ledger, found.Name).Review.Mention(form["report"].ToString(), at, form["other"].ToString(), by, form["why"].ToString(), desk.Reader))
            : "That is no place in a report.");

    private static async Task<IResult> WithdrawAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
    {
        if (ledger.Report(found.Name, form["report"].ToString()) is not { } report) return "The dossier does not have that report.";
        var correcting = form["replacement"].ToString().Trim();
        var replacement = correcting.Length == 0 ? null : Routes.FindReport(ledger, found.Name, HashIn(correcting));
        if (correcting.Length > 0 && replacement is null) return "The dossier does not have the correcting report. Add it first, then give its address here or its SHA-256.";
        if (replacement?.Sha256 == report.Sha256) return "A report cannot correct itself. Give the address of the one that corrects it.";
        new Dossier(ledger, found.Name).Review.Withdraw(report.Sha256, by, form["why"].ToString(), replacement?.Sha256);
        return null;
    });

    private static async Task<IResult> HeaderAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
    {
        string? Field(string name) => form[name].ToString().Trim() is { Length: > 0 } given ? given : null;
        if (!Timestamp.TryParse(Field("published") ?? "2000", out var published)) return "That is no date that can be read. Write 2031, 2031-05, 2031-05-06 or 2031-05-06T09:30Z.";
        var header = new GivenHeader { Title = Field("title"), Publisher = Field("publisher"), Published = Field("published") is null ? null : published, Url = Field("url") };
        return ProblemOf(() => new Dossier(ledger, found.Name).Review.Header(form["report"].ToString(), header, by, form["why"].ToString(), desk.Reader));
    });

    // A person pastes the address of the report's page, whole or not, or its hash alone.
    private static string HashIn(string pasted) => pasted.Split("/reports/")[^1].Split('/', '?', '#')[0];

    private static async Task<IResult> SourcesAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
    {
        if (PostedForm.Member<SourceVerdict>(form["verdict"].ToString()) is not { } verdict) return "That is nothing that can be decided of two sources.";
        return ProblemOf(() => new Dossier(ledger, found.Name).Review.Sources(new SourceName(form["first"].ToString().Trim()), new SourceName(form["second"].ToString().Trim()), verdict, by, form["why"].ToString()));
    });

    private static async Task<IResult> PersonAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
        PostedForm.Member<PersonVerdict>(form["verdict"].ToString()) is { } verdict
            ? ProblemOf(() => new Dossier(ledger, found.Name).Review.Person(form["person"].ToString(), verdict, by, form["why"].ToString()))
            : "That is nothing that can be decided of a person.");

    private static async Task<IResult> GradeAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk) => await ChangeAsync(dossier, context, ledger, desk, (found, by, form) =>
    {
        var (review, grade, why) = (new Dossier(ledger, found.Name).Review, form["grade"].ToString(), form["why"].ToString());
        return grade switch
        {
            [>= 'A' and <= 'F'] => ProblemOf(() => review.Grade(new SourceName(form["source"].ToString().Trim()), Enum.Parse<Reliability>(grade), by, why)),
            [>= '1' and <= '6'] => ProblemOf(() => review.Grade(form["statement"].ToString(), (Credibility)(grade[0] - '0'), by, why)),
            _ => "A grade is a letter from A to F for a source, a digit from 1 to 6 for what is said.",
        };
    });

    // What review refuses, in its own words; null when it is kept.
    private static string? ProblemOf(Func<Decision?> decide)
    {
        try
        {
            decide();
            return null;
        }
        catch (ArgumentException refused)
        {
            return refused.Message.Split(" (Parameter")[0];
        }
    }

    // Nothing is decided by it, so nobody has to be named.
    private static async Task<IResult> LinkAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk)
    {
        var name = Routes.Unescaped(dossier);
        var form = await PostedForm.ReadAsync(context, MostBytes);
        await Task.WhenAny(desk.Link(name), Task.Delay(Patience, context.RequestAborted));
        return Results.Redirect(form is null ? Links.Claims(name) : PostedForm.Back(form, Links.Claims(name)), permanent: false, preserveMethod: false);
    }

    /// <summary>Does what a form asks for, has the claims made anew, and goes back to the page that the form names.</summary>
    private static async Task<IResult> ChangeAsync(string dossier, HttpContext context, ILedger ledger, ReviewDesk desk, Func<DossierSummary, string, IFormCollection, string?> change)
    {
        var form = await PostedForm.ReadAsync(context, MostBytes);
        if (form is null) return Refused(StatusCodes.Status415UnsupportedMediaType, "What was sent is not the desk's form.");
        if (Reviewer.Of(context.Request) is not { } by) return Refused(StatusCodes.Status400BadRequest, "Nobody is named; a decision is kept with who made it. Give your name on the review page.");
        return await Routes.WithinAsync(ledger, dossier, async found =>
        {
            if (change(found, by, form) is { } problem) return Refused(StatusCodes.Status409Conflict, problem);
            await Task.WhenAny(desk.Link(found.Name), Task.Delay(Patience, context.RequestAborted));
            return Results.Redirect(PostedForm.Back(form, Links.Review(found.Name)), permanent: false, preserveMethod: false);
        });
    }

    private static IResult ShowClaimOf(string dossier, string id, ILedger ledger) => Routes.Within(ledger, dossier, found =>
        ledger.Statement(found.Name, Routes.Unescaped(id)) is { } placed && ledger.ClaimsIn(found.Name, placed.Report.Sha256).FirstOrDefault(c => c.StatementId == placed.Statement.Id) is { } claim
            ? Results.Redirect(Links.Claim(found.Name, claim.ClaimId))
            : FaultPages.Missing("That statement is in no claim now.", "A person rejected it, or claims are being made anew: look again in a moment, or look for it in its report."));

    private static async Task<IResult> NameAsync(HttpContext context)
    {
        var form = await PostedForm.ReadAsync(context, MostBytes);
        if (form is null || Reviewer.Clean(form["name"].ToString()) is not { Length: > 0 } name) return Refused(StatusCodes.Status400BadRequest, "No name was given.");
        Reviewer.Remember(context.Response, name);
        return Results.Redirect(PostedForm.Back(form, "/"), permanent: false, preserveMethod: false);
    }

    private static RazorComponentResult<FaultPage> Refused(int status, string problem) =>
        new(new { Title = "Nothing was decided", Problem = problem, Remedy = "Go back and load the page anew." }) { StatusCode = status };
}
