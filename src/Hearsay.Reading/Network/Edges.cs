using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Takes marks off the edges of what the network found, as the rules do: commas, colons, dashes, a full stop at the end, and the
/// quotation marks around the whole. A mark whose partner lies inside stays.
/// </summary>
internal sealed class Edges
{
    private readonly AnnotatedText _text;
    private readonly Dictionary<int, Quotation> _opening = [], _closing = [];

    /// <summary>Prepares for one text.</summary>
    public Edges(AnnotatedText text)
    {
        _text = text;
        foreach (var quotation in text.Quotations)
        {
            _opening[quotation.Open] = quotation;
            if (quotation.IsClosed) _closing[quotation.Close] = quotation;
        }
    }

    /// <summary>The range without marks at its edges; null when nothing is left.</summary>
    public TokenRange? Trim(TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end)
        {
            if (IsLooseStart(start, end)) start++;
            else if (IsLooseEnd(start, end)) end--;
            else if (_opening.TryGetValue(start, out var whole) && whole.IsClosed && whole.Close == end - 1) (start, end) = (start + 1, end - 1);
            else return new TokenRange(start, end);
        }

        return null;
    }

    private bool IsLooseStart(int token, int end) => _text.Tokens[token].Kind switch
    {
        TokenKind.Quote => !_opening.TryGetValue(token, out var quotation) || !quotation.IsClosed || quotation.Close >= end,
        TokenKind.Punctuation => First(token) is not ('(' or '[' or '…') && !(First(token) == '.' && _text.Words(token).Length > 1),
        _ => false,
    };

    private bool IsLooseEnd(int start, int end) => _text.Tokens[end - 1].Kind switch
    {
        TokenKind.Quote => !_closing.TryGetValue(end - 1, out var quotation) || quotation.Open < start,
        TokenKind.Punctuation => First(end - 1) is ',' or ':' or ';' or '-' or '–' or '—' or '―' or '(' or '['
            || (First(end - 1) == '.' && _text.Words(end - 1).Length == 1),
        _ => false,
    };

    private char First(int token) => _text.Words(token)[0];
}
