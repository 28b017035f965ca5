namespace Hearsay.Reading.Tokens;

/// <summary>
/// A stretch between quotation marks, which may run over several paragraphs when each reopens it. It says nothing of whether the
/// words were spoken: titles and scare quotes stand between marks too.
/// </summary>
/// <param name="Open">Index of the token that opens it.</param>
/// <param name="Close">Index of the token that closes it, or one past the last token inside when nothing does.</param>
/// <param name="Depth">0 for an outermost quotation, 1 for one inside another.</param>
/// <param name="IsClosed">True when a mark closes it.</param>
public readonly record struct Quotation(int Open, int Close, int Depth, bool IsClosed)
{
    /// <summary>The tokens between the marks; may be empty, and holds the marks that reopen it in later paragraphs.</summary>
    public TokenRange Inside => new(Open + 1, Close);

    /// <summary>Index one past the last token that belongs to it, its closing mark included.</summary>
    public int End => IsClosed ? Close + 1 : Close;

    /// <summary>True when a token lies between its marks, or is one of them.</summary>
    public bool Holds(int token) => token >= Open && token < End;
}
