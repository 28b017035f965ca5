using System.Text;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// A report in the making: paragraphs one after the other, divided by an empty line, each with the place it came from. White space within
/// a paragraph becomes single spaces, and soft hyphens go: they are layout, not text.
/// </summary>
internal sealed class Draft
{
    private readonly StringBuilder _text = new();
    private readonly List<TextMark> _marks = [];

    /// <summary>What the original says of itself.</summary>
    public ReportHeader Header { get; set; } = new();

    /// <summary>What had to be decided or mended.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>The language that the original names, as it names it; the text itself has the last word.</summary>
    public string? StatedLanguage { get; set; }

    /// <summary>The paragraphs as they are now.</summary>
    public string Text => _text.ToString();

    /// <summary>How many characters there are.</summary>
    public int Length => _text.Length;

    /// <summary>True when there is text and its last paragraph does not end a sentence.</summary>
    public bool EndsWithinSentence => _text.Length > 0 && _text[^1] is not ('.' or '!' or '?' or ':' or '"' or '\u201D' or '\u2019' or ')');

    /// <summary>Adds a paragraph; nothing when it is blank.</summary>
    public void Add(string paragraph, MarkKind kind = MarkKind.Page, string? label = null) => Append(paragraph, "\n\n", kind, label);

    /// <summary>Adds the paragraphs of plain text, which empty lines divide.</summary>
    public void AddPlain(string text)
    {
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n")) Add(paragraph);
    }

    /// <summary>Goes on with the paragraph before, as across a page break.</summary>
    public void Continue(string words, MarkKind kind = MarkKind.Page, string? label = null) => Append(words, " ", kind, label);

    /// <summary>The report.</summary>
    /// <exception cref="IntakeException">There is no text.</exception>
    public Report Finish(Part part, string format)
    {
        if (_text.Length == 0) throw new IntakeException("there is no text in it.", "Check that it was saved in full; words on pictures are not read.");
        var text = _text.ToString();
        return ReportParts.Of(part, format, text, new TextSpan(0, text.Length), Header, Notes, _marks, StatedLanguage);
    }

    private void Append(string words, string divider, MarkKind kind, string? label)
    {
        var start = _text.Length;
        if (start > 0) _text.Append(divider);
        var begin = _text.Length;
        AppendClean(words);
        if (_text.Length == begin) _text.Length = start;
        else if (label is not null) Mark(begin, kind, label);
    }

    private void Mark(int begin, MarkKind kind, string label)
    {
        var span = new TextSpan(begin, _text.Length);
        if (_marks.Count > 0 && _marks[^1] is var last && last.Kind == kind && last.Label == label) _marks[^1] = last with { Span = last.Span.Cover(span) };
        else _marks.Add(new TextMark(span, kind, label));
    }

    private void AppendClean(string words)
    {
        var space = false;
        var begin = _text.Length;
        foreach (var c in words)
        {
            if (c is '\u00AD' or '\0') continue;
            if (char.IsWhiteSpace(c)) space = true;
            else
            {
                if (space && _text.Length > begin) _text.Append(' ');
                space = false;
                _text.Append(c);
            }
        }
    }
}
