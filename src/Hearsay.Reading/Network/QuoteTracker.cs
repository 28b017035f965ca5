namespace Hearsay.Reading.Network;

/// <summary>
/// Follows double quotation marks through a paragraph. A straight mark opens when white space or an opening bracket stands
/// before it and a letter after it, closes when the reverse holds, and else does what the state lacks. A closing mark that nothing opened closes
/// nothing: an odd number of marks spoils its own paragraph at most. Single marks are left to the rules.
/// </summary>
internal static class QuoteTracker
{
    /// <summary>Fills <see cref="Passage.Quotes"/>.</summary>
    public static void Mark(Passage passage)
    {
        var inside = false;
        for (var i = 0; i < passage.Count; i++)
        {
            var state = passage.Word(i) is [var mark, ..] ? StateOf(passage, i, mark, inside) : QuoteState.Outside;
            passage.Quotes[i] = state;
            inside = state is QuoteState.Opens or QuoteState.Inside;
        }
    }

    private static QuoteState StateOf(Passage passage, int i, char mark, bool inside) => mark switch
    {
        '“' or '„' or '«' => QuoteState.Opens,
        '”' or '»' => QuoteState.Closes,
        '"' or '″' => Straight(passage, i, inside),
        '\'' or '`' when passage.Word(i).Length == 2 => mark == '`' ? QuoteState.Opens : QuoteState.Closes,
        _ => inside ? QuoteState.Inside : QuoteState.Outside,
    };

    private static QuoteState Straight(Passage passage, int i, bool inside)
    {
        var span = passage.Text.Tokens[passage.Tokens.Start + i].Span;
        var text = passage.Text.Text;
        var gapBefore = span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]) || text[span.Start - 1] is '(' or '[';
        var gapAfter = span.End >= text.Length || char.IsWhiteSpace(text[span.End]);
        if (gapBefore != gapAfter) return gapBefore ? QuoteState.Opens : QuoteState.Closes;
        return inside ? QuoteState.Closes : QuoteState.Opens;
    }
}
