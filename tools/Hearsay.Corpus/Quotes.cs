using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>
/// Which characters of a text stand between quotation marks. A mark left open ends with its paragraph; a dash that opens a
/// line of dialogue is not a quotation mark here.
/// </summary>
internal sealed class Quotes
{
    private const string Openers = "“«‹「『";
    private const string Closers = "”»›」』";
    private readonly bool[] _inside;

    public Quotes(string text)
    {
        _inside = new bool[text.Length];
        var close = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' && i + 1 < text.Length && text[i + 1] == '\n') close = '\0';
            else if (close == '\0') close = Closing(text, i);
            else if (c == close && Closes(text, i)) close = '\0';
            else _inside[i] = true;
        }
    }

    /// <summary>Direct when all words lie in quotation marks, mixed when some do, indirect when none does.</summary>
    public Mode ModeOf(string text, IReadOnlyList<TextSpan> content)
    {
        var words = content.SelectMany(s => Enumerable.Range(s.Start, s.Length)).Where(i => char.IsLetterOrDigit(text[i])).ToList();
        var inside = words.Count(i => _inside[i]);
        return inside == 0 ? Mode.Indirect : inside == words.Count ? Mode.Direct : Mode.Mixed;
    }

    private static char Closing(string text, int i)
    {
        var c = text[i];
        var starts = i == 0 || !char.IsLetterOrDigit(text[i - 1]);
        var before = i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);
        return c switch
        {
            '„' => text.IndexOf('”', i) is var curly && text.IndexOf('“', i) is var low && (low < 0 || (curly >= 0 && curly < low)) ? '”' : '“',
            '»' when before && starts => '«',
            '"' or '\'' when starts && before => c,
            '‘' when before => '’',
            _ when Openers.IndexOf(c, StringComparison.Ordinal) is var at and >= 0 => Closers[at],
            _ => '\0',
        };
    }

    private static bool Closes(string text, int i) =>
        text[i] is not ('\'' or '’') || i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1]);
}
