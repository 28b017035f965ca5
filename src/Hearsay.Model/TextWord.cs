namespace Hearsay.Model;

/// <summary>One word of a text as it is compared with the words of others: a run of letters, digits and apostrophes. Hyphens part words.</summary>
/// <param name="Start">Index of its first code unit in the text.</param>
/// <param name="Length">Its code units there.</param>
/// <param name="Lower">Lower case, apostrophes straightened, a possessive ending taken off; marks on letters stay.</param>
public readonly record struct TextWord(int Start, int Length, string Lower)
{
    /// <summary>As written; the same object wherever the word is written so.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Index one past its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The words of a report below its header, or of its whole text when nothing stands there.</summary>
    public static IEnumerable<TextWord> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return In(report.Text, report.Body);
    }

    /// <summary>The words of a text in order. Linear in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">The part of it whose words are wanted; the whole text where it is empty or does not lie in it.</param>
    public static IEnumerable<TextWord> In(string text, TextSpan body = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (start, last) = body.IsEmpty || body.End > text.Length ? (0, text.Length) : (body.Start, body.End);
        return Split(text, start, last);
    }

    /// <summary>A word in lower case, apostrophes straightened, without possessive ending. Marks on letters stay: <see cref="Diacritics"/> takes them off.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var text = word.Replace('’', '\'');
        if (text.EndsWith("'s", StringComparison.OrdinalIgnoreCase)) text = text[..^2];
        return text.ToLowerInvariant().TrimEnd('\'');
    }

    private static IEnumerable<TextWord> Split(string text, int start, int last)
    {
        for (var i = start; i < last;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < last && (char.IsLetterOrDigit(text[end]) || IsInner(text, end, last))) end++;
            var forms = WordForms.Of(text.AsSpan(i, end - i));
            yield return new TextWord(i, end - i, forms.Lower) { Text = forms.Text };
            i = end;
        }
    }

    // An apostrophe between letters, or a point or comma between digits.
    private static bool IsInner(string text, int at, int last) =>
        at + 1 < last && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is '\'' or '’' || (text[at] is '.' or ',' && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
}
