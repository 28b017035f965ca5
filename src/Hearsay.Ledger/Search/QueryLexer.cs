namespace Hearsay.Ledger.Search;

/// <summary>A piece of a query: a bracket, a word, or words in quotation marks, with the field written before it.</summary>
/// <param name="Text">The piece without its field and quotation marks.</param>
/// <param name="Field">The field in lower case, or null.</param>
/// <param name="IsPhrase">True when it stood in quotation marks, so that it is never an operator.</param>
/// <param name="IsPrefix">True when <c>*</c> follows it.</param>
/// <param name="Fuzzy">How many letters may differ: the number behind <c>~</c>, 0 without it.</param>
internal sealed record QueryPiece(string Text, string? Field, bool IsPhrase, bool IsPrefix, int Fuzzy = 0)
{
    public bool Is(string word) => !IsPhrase && Field is null && Text == word;
}

/// <summary>Cuts a query into pieces.</summary>
internal static class QueryLexer
{
    private static readonly char[] Ends = [' ', '\t', '\n', '\r', '(', ')', '"', ','];

    /// <exception cref="FormatException">A quotation mark is not closed.</exception>
    public static List<QueryPiece> Cut(string query)
    {
        var text = query.Replace('“', '"').Replace('”', '"').Replace('„', '"');
        var pieces = new List<QueryPiece>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (text[at] is '(' or ')' or ',') pieces.Add(new QueryPiece(text[at++].ToString(), null, false, false));
            else pieces.Add(Take(text, ref at));
        }

        return pieces;
    }

    private static QueryPiece Take(string text, ref int at)
    {
        var field = FieldAt(text, ref at);
        if (at < text.Length && text[at] == '"')
        {
            var close = text.IndexOf('"', at + 1);
            if (close < 0) throw new FormatException($"the quotation mark before '{text[(at + 1)..]}' is not closed.");
            var phrase = text[(at + 1)..close];
            at = close + 1;
            var isBegun = at < text.Length && text[at] == '*';
            if (isBegun) at++;
            return new QueryPiece(phrase, field, true, isBegun);
        }

        var end = text.IndexOfAny(Ends, at) is var found and >= 0 ? found : text.Length;
        var word = text[at..end];
        at = end;
        if (field is not null) return new QueryPiece(word, field, false, false);
        if (word.LastIndexOf('~') is > 0 and var tilde && word[(tilde + 1)..] is "" or "1" or "2") return new QueryPiece(word[..tilde], null, false, false, word[^1] == '2' ? 2 : 1);
        return new QueryPiece(word.TrimEnd('*'), null, false, word.EndsWith('*'));
    }

    private static string? FieldAt(string text, ref int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        if (end == at || end >= text.Length || text[end] != ':') return null;
        var field = text[at..end].ToLowerInvariant();
        at = end + 1;
        return field;
    }
}
