using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Desk.Web;

/// <summary>
/// What is read of a page made by the desk, in one text: without its markup, with references such as <c>&amp;#x27;</c> as characters, and where each character stands in the page. Marks within
/// a line part no words; a paragraph, a cell or a field does. What a person typed in a field is no part of it.
/// </summary>
internal sealed partial class PageText
{
    // Neither white space nor a letter, and in no report: nothing reads across it.
    private const char Border = '\u0001';

    private readonly string _html;
    private readonly StringBuilder _text = new();

    // Start and length in the page of each character.
    private readonly List<(int Start, int Length)> _places = [];

    /// <summary>The text of a page, which is well-formed and has every value encoded.</summary>
    public PageText(string html)
    {
        _html = html;
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            Add(at, tag.Index);
            if (!tag.Groups["inline"].Success) Add(tag.Groups["line"].Success ? '\n' : Border, tag.Index, 0);
            at = tag.Index + tag.Length;
        }

        Add(at, html.Length);
        Text = _text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The page with stretches of its text replaced; the markup within them stays.</summary>
    /// <param name="spans">The stretches, in order; none overlaps another.</param>
    /// <param name="instead">What stands there instead, encoded.</param>
    public string Without(IReadOnlyList<TextSpan> spans, string instead)
    {
        var page = new StringBuilder(_html.Length);
        var at = 0;
        foreach (var span in spans)
        {
            for (var i = span.Start; i < span.End; i++)
            {
                page.Append(_html, at, _places[i].Start - at);
                if (i == span.Start) page.Append(instead);
                at = _places[i].Start + _places[i].Length;
            }
        }

        return page.Append(_html, at, _html.Length - at).ToString();
    }

    private void Add(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var close = _html[at] == '&' ? _html.IndexOf(';', at, end - at) : -1;
            if (close < 0)
            {
                Add(_html[at], at++, 1);
                continue;
            }

            // A character beyond the first plane is two of the text, which begin at one place and are cut as one.
            foreach (var c in WebUtility.HtmlDecode(_html[at..(close + 1)]))
            {
                Add(c, at, close + 1 - at);
                at = close + 1;
            }
        }
    }

    private void Add(char c, int start, int length)
    {
        _text.Append(c);
        _places.Add((start, length));
    }

    [GeneratedRegex("""<(?:style|script|textarea)\b[^>]*>.*?</(?:style|script|textarea)>|<(?:(?<inline>/?(?:a|abbr|b|cite|em|i|mark|q|small|span|strong|time|u)(?=[\s>/]))|(?<line>br)(?=[\s>/]))?[^>"]*(?:"[^"]*"[^>"]*)*>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
