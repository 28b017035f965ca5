namespace Hearsay.Ledger.Search;

/// <summary>Reads a query into one condition. NOT binds closest, then AND (or nothing between), then OR.</summary>
internal sealed class QueryParser
{
    private const int MostPieces = 60;
    private const int DefaultDistance = 10;
    private readonly List<QueryPiece> _pieces;
    private readonly FieldTerms _fields;
    private readonly List<object> _values;
    private int _at;

    /// <exception cref="FormatException">The query is too long, or a quotation mark is not closed.</exception>
    public QueryParser(string query)
    {
        if (query.Length > SearchQuery.Longest) throw new FormatException($"the query has {query.Length} characters; at most {SearchQuery.Longest} are taken.");
        _pieces = QueryLexer.Cut(query);
        if (_pieces.Count > MostPieces) throw new FormatException($"the query has {_pieces.Count} parts; at most {MostPieces} are taken.");
        _values = [];
        _fields = new FieldTerms(_values);
    }

    /// <summary>What the conditions compare with, from <c>$2</c> on.</summary>
    public IReadOnlyList<object> Values => _values;

    /// <exception cref="FormatException">It is no query; the message says which part is wrong.</exception>
    public SearchTerm Parse()
    {
        if (_pieces.Count == 0) throw new FormatException("the query is empty.");
        var whole = Either();
        return _at == _pieces.Count ? whole : throw new FormatException($"'{_pieces[_at].Text}' has no '(' before it.");
    }

    private SearchTerm Either()
    {
        var left = All();
        while (Skip("OR")) left = SearchTerm.Or(left, All());
        return left;
    }

    private SearchTerm All()
    {
        var left = One();
        while (_at < _pieces.Count && !_pieces[_at].Is("OR") && !_pieces[_at].Is(")"))
        {
            Skip("AND");
            left = SearchTerm.And(left, One());
        }

        return left;
    }

    private SearchTerm One()
    {
        if (_at == _pieces.Count) throw new FormatException(_at == 0 ? "the query is empty." : $"nothing follows '{_pieces[_at - 1].Text}'.");
        if (Skip("NOT")) return SearchTerm.Not(One());
        if (_pieces[_at].Is("NEAR") && _at + 1 < _pieces.Count && _pieces[_at + 1].Is("(")) return Near();
        if (Skip("("))
        {
            var inner = Either();
            return Skip(")") ? inner : throw new FormatException("a '(' is not closed.");
        }

        var piece = _pieces[_at++];
        if (piece.Is(")") || piece.Is(",") || piece.Is("AND") || piece.Is("OR")) throw new FormatException($"'{piece.Text}' stands where a word was expected; put it in quotation marks to search for it.");
        if (piece.Field is { } field) return _fields.Of(field, piece.Text);
        return piece.Fuzzy > 0 ? Fuzzy(piece) : _fields.Words(Quoted(piece));
    }

    private SearchTerm Fuzzy(QueryPiece piece)
    {
        if (!piece.Text.All(char.IsLetterOrDigit)) throw new FormatException($"'{piece.Text}~' is no single word; '~' stands behind one word: gatte~.");
        if (piece.Text.Length <= piece.Fuzzy + 1) throw new FormatException($"'{piece.Text}' is too short for so many other letters; '~' takes a word of at least {piece.Fuzzy + 2} letters.");
        return _fields.Words(FuzzyWord.Of(piece.Text, piece.Fuzzy));
    }

    private SearchTerm Near()
    {
        _at += 2;
        var words = new List<string>();
        var distance = DefaultDistance;
        while (_at < _pieces.Count && !_pieces[_at].Is(")") && !_pieces[_at].Is(",")) words.Add(Quoted(_pieces[_at++]));
        if (Skip(","))
            if (_at == _pieces.Count || !int.TryParse(_pieces[_at++].Text, out distance) || distance is < 0 or > 1000) throw new FormatException("NEAR takes a number of words from 0 to 1000 behind its comma.");
        if (!Skip(")")) throw new FormatException("NEAR( is not closed.");
        return words.Count > 1 ? _fields.Words($"NEAR({string.Join(' ', words)}, {distance})") : throw new FormatException("NEAR takes two words or more: NEAR(lock gate, 5).");
    }

    // In FTS5 a string in quotation marks is words alone, whatever characters it has.
    private static string Quoted(QueryPiece piece) => piece.Text.Any(char.IsLetterOrDigit)
        ? $"\"{piece.Text.Replace("\0", "", StringComparison.Ordinal)}\"{(piece.IsPrefix ? "*" : "")}"
        : throw new FormatException($"'{piece.Text}' has no letter or digit to search for.");

    private bool Skip(string word)
    {
        if (_at == _pieces.Count || !_pieces[_at].Is(word)) return false;
        _at++;
        return true;
    }
}
