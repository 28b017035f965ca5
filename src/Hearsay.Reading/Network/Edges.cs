using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Takes marks off the edges of what the network found, as the rules do: commas, colons, dashes, a full stop at the end, and the
/// quotation marks around the whole. A mark whose partner lies inside stays.
/// </summary>
internal sealed class Edges
{
    private readonly AnnotatedText _text;
    private readonly Dictionary<int, int> _closeOf = [], _openOf = [];

    /// <summary>Prepares for one text.</summary>
    public Edges(AnnotatedText text)
    {
        _text = text;
        foreach (var quotation in text.Quotations)
        {
            if (!quotation.IsClosed) continue;
            _closeOf[quotation.Open] = quotation.Close;
            _openOf[quotation.Close] = quotation.Open;
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
            else if (_closeOf.TryGetValue(start, out var close) && close == end - 1) (start, end) = (start + 1, end - 1);
            else return new TokenRange(start, end);
        }

        return null;
    }

    private bool IsLooseStart(int token, int end) => _text.Tokens[token].Kind switch
    {
        TokenKind.Quote => !_closeOf.TryGetValue(token, out var close) || close >= end,
        TokenKind.Punctuation => First(token) is not ('(' or '[' or '…') && !(First(token) == '.' && _text.Words(token).Length > 1),
        _ => false,
    };

    private bool IsLooseEnd(int start, int end) => _text.Tokens[end - 1].Kind switch
    {
        TokenKind.Quote => !_openOf.TryGetValue(end - 1, out var open) || open < start,
        TokenKind.Punctuation => First(end - 1) is ',' or ':' or ';' or '-' or '–' or '—' or '―' or '(' or '['
            || (First(end - 1) == '.' && _text.Words(end - 1).Length == 1),
        _ => false,
    };

    private char First(int token) => _text.Words(token)[0];
}
