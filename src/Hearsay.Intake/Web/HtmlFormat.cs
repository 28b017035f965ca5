using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hearsay.Intake.Web;

/// <summary>
/// A page saved by a browser: its main text as a reader view shows it, and what its metadata say of title, publisher, author, dates, address
/// and language. Scripts are not run and nothing is fetched: the parser is given neither.
/// </summary>
internal sealed class HtmlFormat : IReportFormat
{
    // Pages lie a few dozen deep; the parser's time grows with the square of the depth.
    private const int MaxDepth = 2_000;
    private const int MarkLength = 2_000;

    public string Name => "html";

    public string Noun => "a web page";

    public IReadOnlyList<string> Endings => [".html", ".htm", ".xhtml"];

    public bool Recognises(Head head)
    {
        if (head.Text is not ['<', ..] text) return false;
        var start = text[..Math.Min(text.Length, MarkLength)];
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("<head", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<body", StringComparison.OrdinalIgnoreCase);
    }

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var decoded = HtmlEncoding.Decode(part.Bytes.Span) ?? throw new InvalidDataException("its characters cannot be decoded");
        var draft = Page(decoded.Text, intaking.Stop);
        if (decoded.Note is not null) draft.Notes.Insert(0, decoded.Note);
        yield return Intaking.Report(part, this, draft);
    }

    /// <summary>The report of a page's markup, for formats that hold pages.</summary>
    public static Draft Page(string html, CancellationToken stop)
    {
        var page = Parse(html);
        stop.ThrowIfCancellationRequested();
        var draft = new Draft();
        var metadata = PageMetadata.Of(page, draft.Notes);
        draft.Header = metadata.Header;
        draft.StatedLanguage = metadata.Language;
        MainText.Write(page, draft, stop);
        return draft;
    }

    /// <summary>Writes the paragraphs of markup that is all text, without anything around it to be told from it.</summary>
    public static void WriteFragment(string html, Draft draft)
    {
        if (Parse(html).Body is { } body) PageText.Write(body, draft);
    }

    /// <summary>The words of a page in their structure, as <see cref="PlainMarkup"/> writes them.</summary>
    public static string Plain(string html) => Parse(html).Body is { } body ? PlainMarkup.Of(body) : "";

    private static IHtmlDocument Parse(string html) =>
        HtmlDepth.IsOver(html, MaxDepth) ? throw new IntakeException($"its elements lie more than {MaxDepth} deep.", "Save its text as a .txt file and add that.") : new HtmlParser().ParseDocument(html);
}
