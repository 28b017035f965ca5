using System.Buffers;
using System.Net;
using System.Text;
using Hearsay.Model;

namespace Hearsay.People;

/// <summary>A text as names are looked for in it, in plain letters, and where each of its characters stands in the text as it is written.</summary>
internal sealed class PlainText
{
    private const int LongestReference = 12;

    // Read as they are: ASCII and the quotation marks, dashes and blanks of print, which most texts have beside it.
    private static readonly SearchValues<char> AsWritten = SearchValues.Create([.. Enumerable.Range(0, 128).Select(c => (char)c), .. "‘’“”„«»–—…\u00A0"]);

    // Start and end in the written text of each character; null where nothing is written otherwise. A letter that stands for several is at one place with all of them.
    private readonly List<(int Start, int End)>? _places;

    private PlainText(string text, List<(int Start, int End)>? places) => (Text, _places) = (text, places);

    /// <summary>The text in the letters of <see cref="PlainLetters"/>, in the case that it is written in.</summary>
    public string Text { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="written">The text as it is written.</param>
    /// <param name="inHtml">True takes references such as <c>&amp;#xE9;</c> for the characters that they stand for.</param>
    public static PlainText Of(string written, bool inHtml = false)
    {
        if (!written.AsSpan().ContainsAnyExcept(AsWritten) && !(inHtml && written.Contains('&', StringComparison.Ordinal))) return new PlainText(written, null);
        var (text, places) = (new StringBuilder(written.Length), new List<(int Start, int End)>(written.Length));
        var characters = Characters(written, inHtml).ToList();
        for (var i = 0; i < characters.Count; i++)
        {
            var (c, start, end) = characters[i];
            // A mark belongs to the letter before it.
            if (Diacritics.IsMark(c) && places.Count > 0) places[^1] = (places[^1].Start, end);
            var plain = PlainLetters.Of(c, isTitle: !char.IsAscii(c) && characters.Skip(i + 1).FirstOrDefault(next => !Diacritics.IsMark(next.Character)) is var (following, _, _) && char.IsLower(following));
            text.Append(plain);
            places.AddRange(Enumerable.Repeat((start, end), plain.Length));
        }

        return new PlainText(text.ToString(), places);
    }

    /// <summary>Where a stretch of <see cref="Text"/> stands in the text as it is written, with the marks on its letters.</summary>
    /// <param name="span">The stretch, not empty.</param>
    public TextSpan Written(TextSpan span) => _places is null ? span : new TextSpan(_places[span.Start].Start, _places[span.End - 1].End);

    private static IEnumerable<(char Character, int Start, int End)> Characters(string written, bool inHtml)
    {
        for (var at = 0; at < written.Length; at++)
        {
            var close = inHtml && written[at] == '&' ? written.IndexOf(';', at, Math.Min(LongestReference, written.Length - at)) : -1;
            if (close < 0)
            {
                yield return (written[at], at, at + 1);
                continue;
            }

            foreach (var c in WebUtility.HtmlDecode(written[at..(close + 1)])) yield return (c, at, close + 1);
            at = close;
        }
    }
}
