using AngleSharp.Html.Parser;
using Markdig;

namespace Hearsay.Intake.Web;

/// <summary>
/// Markdown, which its bytes cannot tell from plain text: the name's ending decides, since the text is the same either way. The first
/// heading is the title; marks of layout go.
/// </summary>
internal sealed class MarkdownFormat : IReportFormat
{
    // Deeply nested quotes and lists take the renderer time that grows with the square of the depth.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseYamlFrontMatter().DisableHtml().Build();

    public string Name => "markdown";

    public string Noun => "a Markdown text";

    public IReadOnlyList<string> Endings => [".md", ".markdown"];

    public bool Recognises(Head head) => head.Text is not null && head.Ending is ".md" or ".markdown" && BinaryFormat.Of(head.Start.Span) is null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var decoded = DecodedText.Of(part.Bytes.Span);
        var html = Markdown.ToHtml(decoded.Text, Pipeline);
        intaking.Stop.ThrowIfCancellationRequested();
        if (HtmlDepth.IsOver(html, 1_000)) throw new IntakeException("its quotes and lists lie more than 1000 deep.", "Save it as a .txt file and add that.");
        var body = new HtmlParser().ParseDocument(html).Body!;
        var draft = new Draft();
        if (decoded.Note is not null) draft.Notes.Add(decoded.Note);
        if (body.FirstElementChild is { LocalName: "h1" } title)
        {
            draft.Header = draft.Header with { Title = string.Join(' ', title.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) };
            title.Remove();
        }

        PageText.Write(body, draft);
        yield return Intaking.Report(part, this, draft);
    }
}
