using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>
/// Takes the brackets out of a marked text: <c>{who1|She} {cue1|warned} of {what1|a breach}</c>. Only <c>what</c> may run over
/// an empty line, and only when it says so by a plus (<c>{what1+|</c>): so a forgotten closing bracket is found where it is.
/// </summary>
internal sealed partial class MarkScanner(string file, List<Fault> faults)
{
    private const int LongestOpener = 160;
    private readonly StringBuilder _text = new();
    private readonly List<Mark> _marks = [];
    private readonly Stack<Open> _open = new();

    /// <summary>The text without brackets, and the marks in order of their end.</summary>
    public (string Text, IReadOnlyList<Mark> Marks) Scan(string marked)
    {
        var line = 1;
        for (var i = 0; i < marked.Length; i++)
        {
            var c = marked[i];
            if (c == '\n') line++;
            if (c == '\\' && i + 1 < marked.Length && marked[i + 1] is '{' or '}') _text.Append(marked[++i]);
            else if (c == '{') i = Opener(marked, i, line);
            else if (c == '}') Close(line);
            else
            {
                _text.Append(c);
                if (c == '\n' && i + 1 < marked.Length && marked[i + 1] == '\n') EndParagraph();
            }
        }

        EndParagraph();
        foreach (var open in _open) Report(open.Line, $"\"{open.Words}\" is never closed.", "Put } where the stretch ends.");
        return (_text.ToString(), _marks);
    }

    private int Opener(string marked, int at, int line)
    {
        var bar = marked.IndexOf('|', at, Math.Min(LongestOpener, marked.Length - at));
        var words = bar < 0 ? "" : marked[at..(bar + 1)];
        var match = words.Contains('\n', StringComparison.Ordinal) ? Match.Empty : Shape().Match(words);
        if (!match.Success)
        {
            var shown = marked.Substring(at, Math.Min(24, marked.Length - at)).ReplaceLineEndings(" ");
            Report(line, $"\"{shown}\" does not open a mark.", "Write {who1|, {cue1|, {what1|, {said1 DATE|, {fig =12 people killed|, {time DATE|, {@id|, or \\{ for a plain bracket.");
            _open.Push(new Open("", [], "", false, _text.Length, line, shown));
            return bar < 0 || words.Contains('\n', StringComparison.Ordinal) ? at : bar;
        }

        int[] numbers = match.Groups["n"].Success ? [.. match.Groups["n"].Value.Split(',').Select(int.Parse)] : [];
        _open.Push(new Open(match.Groups["k"].Value, numbers, match.Groups["v"].Value.Trim(), match.Groups["plus"].Success, _text.Length, line, words));
        return bar;
    }

    private void Close(int line)
    {
        if (!_open.TryPop(out var open))
        {
            Report(line, "a } closes nothing.", "Take it out, add the opener that is missing, or write \\} for a plain bracket.");
            return;
        }

        var span = Spans.Trim(new TextSpan(0, _text.Length - open.Start), _text.ToString(open.Start, _text.Length - open.Start)).Shift(open.Start);
        if (open.Kind.Length == 0) return;
        if (span.IsEmpty || _text.ToString(span.Start, span.Length).AsSpan().IsWhiteSpace()) Report(open.Line, $"\"{open.Words}\" holds no words.", "Put the words between | and }, or take the mark out.");
        else _marks.Add(new Mark(open.Kind, open.Numbers, open.Value, span, open.Line));
    }

    private void EndParagraph()
    {
        if (_open.All(o => o.Plus)) return;
        foreach (var open in _open.Where(o => !o.Plus))
            Report(open.Line, $"\"{open.Words}\" is still open at the end of its paragraph.", open.Kind == "what"
                ? "Close it with }; a content that really runs over paragraphs opens with a plus: {what1+|."
                : "Close it with } in the same paragraph.");
        var kept = _open.Where(o => o.Plus).Reverse().ToList();
        _open.Clear();
        kept.ForEach(_open.Push);
    }

    private void Report(int line, string problem, string remedy) => faults.Add(new Fault($"{file}:{line}", problem, remedy));

    [GeneratedRegex(@"^\{(?:(?<k>what)(?<n>[0-9]{1,3}(?:,[0-9]{1,3})*)(?<plus>\+)?|(?<k>who|cue)(?<n>[0-9]{1,3}(?:,[0-9]{1,3})*)|(?<k>said)(?<n>[0-9]{1,3}(?:,[0-9]{1,3})*) (?<v>[^|{}]+)|(?<k>fig|time) (?<v>[^|{}]+)|(?<k>@)(?<v>[a-z0-9-]+))\|$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();

    private sealed record Open(string Kind, int[] Numbers, string Value, bool Plus, int Start, int Line, string Words);
}
