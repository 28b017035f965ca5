using System.Buffers;
using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>One word of a content.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">Lower case, apostrophes straightened, a possessive ending taken off; marks on letters stay.</param>
/// <param name="Start">Index of its first code unit in the text it was cut from.</param>
/// <param name="AtStart">True when a sentence begins with it, so that a capital tells nothing.</param>
/// <param name="AfterComma">True when a comma stands before it.</param>
internal readonly record struct Word(string Text, string Lower, int Start, bool AtStart, bool AfterComma = false)
{
    private static readonly SearchValues<char> SentenceBreaks = SearchValues.Create(".!?\n\"“:");

    /// <summary>True when it begins with a capital where no sentence begins.</summary>
    public bool IsName => !AtStart && char.IsUpper(Text[0]) && Lower != "i";

    /// <summary>As words of names are compared: as <see cref="Lower"/>, marks on letters taken off, which some write and others leave out.</summary>
    public string Unmarked => Diacritics.RemovedFrom(Lower);

    /// <summary>The words of a text: runs of letters, digits and apostrophes. Hyphens part words. Linear in the text.</summary>
    public static List<Word> Split(string text)
    {
        var words = new List<Word>();
        var end = 0;
        foreach (var word in TextWord.In(text))
        {
            var before = text.AsSpan(end, word.Start - end);
            words.Add(new Word(word.Text, word.Lower, word.Start, words.Count == 0 || before.ContainsAny(SentenceBreaks), before.Contains(',')));
            end = word.End;
        }

        return words;
    }
}
