namespace Hearsay.Reading.Network;

/// <summary>The tables that turn a token's codes into the encoder's input: frozen vectors, trained words, affixes, shape and place.</summary>
internal sealed class Tables
{
    private readonly ByteTable _vectors, _words, _prefix, _suffix2, _suffix3, _shape, _place;
    private readonly HashTable _vectorRows, _wordRows;

    /// <summary>Loads them.</summary>
    public Tables(ModelFile file)
    {
        (_vectorRows, _wordRows) = (file.Hashes("vectors.keys"), file.Hashes("words.keys"));
        (_vectors, _words) = (file.Table("vectors"), file.Table("words"));
        (_prefix, _suffix2, _suffix3) = (file.Table("prefix"), file.Table("suffix2"), file.Table("suffix3"));
        (_shape, _place) = (file.Table("shape"), file.Table("place"));
        Size = _vectors.Size + _words.Size + _prefix.Size + _suffix2.Size + _suffix3.Size + _shape.Size + _place.Size;
    }

    /// <summary>Length of a token's input.</summary>
    public int Size { get; }

    /// <summary>The different tokens of some passages.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="rows">Takes an index into the result for every token, passage after passage.</param>
    public ReadOnlySpan<TokenCodes> Distinct(IReadOnlyList<Passage> passages, Span<int> rows)
    {
        var (distinct, at) = (new DistinctTokens(rows.Length), 0);
        foreach (var passage in passages)
            foreach (var token in TokenCodes.Of(passage, _wordRows, _vectorRows)) rows[at++] = distinct.IndexOf(token);
        return distinct.Tokens;
    }

    /// <summary>Writes the inputs of tokens, one after another.</summary>
    public void Write(ReadOnlySpan<TokenCodes> tokens, Span<float> inputs)
    {
        for (var i = 0; i < tokens.Length; i++) Write(tokens[i], inputs.Slice(i * Size, Size));
    }

    private void Write(TokenCodes token, Span<float> target)
    {
        target = Next(_vectors, token.Vector, target);
        target = Next(_words, token.Word, target);
        target = Next(_prefix, token.Prefix, target);
        target = Next(_suffix2, token.Suffix2, target);
        target = Next(_suffix3, token.Suffix3, target);
        target = Next(_shape, token.Shape, target);
        Next(_place, token.Place, target);
    }

    private static Span<float> Next(ByteTable table, int row, Span<float> target)
    {
        table.Copy(row, target);
        return target[table.Size..];
    }
}
