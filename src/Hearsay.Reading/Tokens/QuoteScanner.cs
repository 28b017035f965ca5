namespace Hearsay.Reading.Tokens;

/// <summary>
/// Pairs quotation marks, one paragraph at a time. Marks of one family close each other; which of two equal marks opens is told
/// by the space around it. A quotation that is not closed goes on when the next paragraph reopens it, else it ends with its
/// paragraph if it began like speech, else its mark is taken for a stray. An odd mark never reaches past its paragraph.
/// </summary>
internal sealed class QuoteScanner
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<Quotation> _found = [];
    private readonly List<(int Open, QuoteStyle Style)> _stack = [];
    private int _paragraphStart;

    private QuoteScanner(string text, Token[] tokens) => (_text, _tokens) = (text, tokens);

    /// <summary>The quotations of a text in order of their opening marks.</summary>
    public static Quotation[] Scan(string text, Token[] tokens, TokenRange[] paragraphs)
    {
        var scanner = new QuoteScanner(text, tokens);
        for (var p = 0; p < paragraphs.Length; p++)
            scanner.ScanParagraph(paragraphs[p], p + 1 < paragraphs.Length ? paragraphs[p + 1].Start : -1);
        scanner._found.Sort((a, b) => a.Open != b.Open ? a.Open.CompareTo(b.Open) : b.Close.CompareTo(a.Close));
        return [.. scanner._found];
    }

    private void ScanParagraph(TokenRange paragraph, int next)
    {
        _paragraphStart = paragraph.Start;
        var at = paragraph.Start;
        if (_stack.Count > 0 && IsMark(at) && StyleOf(at) == _stack[0].Style) at++;
        var singleCloser = LastSingleCloser(paragraph);
        for (; at < paragraph.End; at++)
            if (IsMark(at)) Take(at, at < singleCloser);
        EndParagraph(paragraph.End, next);
    }

    private void Take(int at, bool singleMayClose)
    {
        var style = StyleOf(at);
        var open = _stack.FindLastIndex(q => Closes(at, style, q.Open, q.Style));
        if (open >= 0)
        {
            CloseAt(at, open);
            return;
        }

        if (!MayOpen(at, style)) return;
        if (style is QuoteStyle.StraightSingle && !singleMayClose) return;
        // A second opening of the same straight mark: the first was odd.
        var same = _stack.FindLastIndex(q => q.Style == style && style is QuoteStyle.Straight or QuoteStyle.StraightSingle);
        if (same >= 0) _stack.RemoveRange(same, _stack.Count - same);
        if (_stack.Count < 4) _stack.Add((at, style));
    }

    private void CloseAt(int at, int open)
    {
        _found.Add(new Quotation(_stack[open].Open, at, open, IsClosed: true));
        _stack.RemoveRange(open, _stack.Count - open);
    }

    private void EndParagraph(int end, int next)
    {
        if (_stack.Count > 1) _stack.RemoveRange(1, _stack.Count - 1);
        if (_stack.Count == 0) return;
        var (open, style) = _stack[0];
        if (next >= 0 && BeganLikeSpeech(open, style) && IsMark(next) && StyleOf(next) == style && MayOpen(next, style)) return;
        if (BeganLikeSpeech(open, style) && end > open + 1) _found.Add(new Quotation(open, end, 0, IsClosed: false));
        _stack.Clear();
    }

    private bool BeganLikeSpeech(int open, QuoteStyle style) =>
        style is QuoteStyle.Curly or QuoteStyle.Guillemet or QuoteStyle.Corner
            ? First(open) is not '”'
            : style is not (QuoteStyle.Single or QuoteStyle.StraightSingle)
                && (open <= _paragraphStart || _text[_tokens[open - 1].Span.Start] is ',' or ':');

    private bool Closes(int at, QuoteStyle style, int open, QuoteStyle opened)
    {
        var c = First(at);
        return opened switch
        {
            QuoteStyle.Straight => (style == QuoteStyle.Straight || c == '”') && MayClose(at),
            QuoteStyle.Curly => style == QuoteStyle.Straight ? !FreeBefore(at) && FreeAfter(at) : style == QuoteStyle.Curly && (First(open) is '„' or '‟' ? c is '“' or '”' : (c is '”' && (First(open) != '”' || MayClose(at)))),
            QuoteStyle.Single => c is '’' or '‛' && MayClose(at) && !IsPossessive(at) || (c is '‘' && First(open) == '‚'),
            QuoteStyle.StraightSingle => style == QuoteStyle.StraightSingle && MayClose(at),
            QuoteStyle.Guillemet => style == QuoteStyle.Guillemet && c != First(open),
            QuoteStyle.SingleGuillemet => style == QuoteStyle.SingleGuillemet && c != First(open),
            QuoteStyle.Corner => c is '」' or '』',
            QuoteStyle.Backtick => c is '\'' or '’' or '´' or '`' && MayClose(at),
            _ => false,
        };
    }

    private bool MayOpen(int at, QuoteStyle style)
    {
        if (First(at) is '‘' or '“' or '„' or '‚' or '‟' or '「' or '『' or '`') return true;
        if (style is QuoteStyle.Guillemet or QuoteStyle.SingleGuillemet) return true;
        if (First(at) is '」' or '』' or '´') return false;
        return FreeBefore(at) && !FreeAfter(at) && !(style == QuoteStyle.StraightSingle && IsYear(at));
    }

    private bool MayClose(int at) => !FreeBefore(at) || FreeAfter(at);

    /// <summary>True when white space, an opening bracket, a dash, another mark or nothing stands before the mark.</summary>
    private bool FreeBefore(int at)
    {
        var start = _tokens[at].Span.Start;
        if (at == 0 || _tokens[at - 1].Span.End < start) return true;
        var before = _text[start - 1];
        return before is '(' or '[' or '{' or '-' or '–' or '—' or '/' or '>' || (QuoteMarks.IsQuote(before) && IsMark(at - 1) && _stack.Exists(q => q.Open == at - 1));
    }

    /// <summary>True when white space, a closing mark or nothing stands behind the mark.</summary>
    private bool FreeAfter(int at)
    {
        var end = _tokens[at].Span.End;
        if (end >= _text.Length || at + 1 >= _tokens.Length || _tokens[at + 1].Span.Start > end) return true;
        return _text[end] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '—' or '–' or '-';
    }

    /// <summary>The apostrophe of a plural ("the dogs’ home"): small letters behind it and a closing mark still to come.</summary>
    private bool IsPossessive(int at) =>
        _text[_tokens[at].Span.Start - 1] is 's' && at + 1 < _tokens.Length && _tokens[at + 1].Kind == TokenKind.Word
        && at + 1 < LastSingleCloserAfter(at);

    private int LastSingleCloserAfter(int at)
    {
        var limit = Math.Min(_tokens.Length, at + 40);
        for (var i = at + 1; i < limit; i++)
            if (IsMark(i) && First(i) == '’') return i;
        return -1;
    }

    private bool IsYear(int at) => at + 1 < _tokens.Length && char.IsDigit(_text[_tokens[at + 1].Span.Start]);

    private int LastSingleCloser(TokenRange paragraph)
    {
        for (var i = paragraph.End - 1; i >= paragraph.Start; i--)
            if (IsMark(i) && StyleOf(i) == QuoteStyle.StraightSingle && !FreeBefore(i) && FreeAfter(i)) return i;
        return -1;
    }

    private bool IsMark(int at) => _tokens[at].Kind == TokenKind.Quote;

    private char First(int at) => _text[_tokens[at].Span.Start];

    private QuoteStyle StyleOf(int at) => First(at) switch
    {
        '"' or '＂' => QuoteStyle.Straight,
        '\'' or '`' when _tokens[at].Span.Length == 2 => QuoteStyle.Straight,
        '“' or '”' or '„' or '‟' => QuoteStyle.Curly,
        '‘' or '’' or '‚' or '‛' => QuoteStyle.Single,
        '\'' => QuoteStyle.StraightSingle,
        '«' or '»' => QuoteStyle.Guillemet,
        '‹' or '›' => QuoteStyle.SingleGuillemet,
        '「' or '」' or '『' or '』' => QuoteStyle.Corner,
        '`' => QuoteStyle.Backtick,
        _ => QuoteStyle.None,
    };
}
