using Hearsay.Desk.Adding;
using Hearsay.Desk.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hearsay.Desk.Web;

/// <summary>The addresses by which reports come in at the desk.</summary>
internal static class AddRoutes
{
    // A pasted text is one value of the form.
    private static readonly FormOptions Limits = new()
    {
        MultipartBodyLengthLimit = AddRequest.MostBytes,
        ValueLengthLimit = AddRequest.MostBytes,
        BufferBodyLengthLimit = AddRequest.MostBytes,
        ValueCountLimit = AddRequest.MostFiles,
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/add", AddAsync);
        routes.MapGet("/adding/{id:int}", Show);
    }

    private static async Task<IResult> AddAsync(HttpContext context, AddingDesk desk)
    {
        try
        {
            if (await PostedForm.ReadAsync(context, AddRequest.MostBytes, Limits) is not { } form) return Refused(StatusCodes.Status415UnsupportedMediaType, "What was sent is not the desk's form.");
            var (request, missing) = await AddRequest.ReadAsync(form, context.RequestAborted);
            return request is null ? Refused(StatusCodes.Status400BadRequest, missing!) : Results.Redirect(Links.Adding(desk.Start(request.Dossier, request.Files).Id), permanent: false, preserveMethod: false);
        }
        catch (Exception tooMuch) when (tooMuch is InvalidDataException or BadHttpRequestException)
        {
            return Refused(StatusCodes.Status413PayloadTooLarge, $"That is more than the desk takes at once: {AddRequest.MostBytes / 1024 / 1024} MB and {AddRequest.MostFiles} files. Add the folder at the command line: ./hearsay add FOLDER --dossier NAME.");
        }
    }

    private static IResult Show(int id, AddingDesk desk) => desk.Find(id) is { } job
        ? new RazorComponentResult<AddingPage>(new { Now = job.Now() })
        : FaultPages.Missing("The desk does not remember this adding.", "What was added is in its dossier; the desk was opened anew since then.");

    private static RazorComponentResult<FaultPage> Refused(int status, string problem) =>
        new(new { Title = "Nothing was added", Problem = problem, Remedy = "Go back, mend the form and send it again." }) { StatusCode = status };
}
