using System.Collections.Concurrent;

namespace Hearsay.Model;

/// <summary>
/// A word as written and as it is compared, one object for all places where it is written so: words come again and again, and what is kept of a dossier names them often.
/// </summary>
internal sealed class WordForms
{
    // More different words than a large dossier has; what comes later is made each time.
    private const int Kept = 200_000;
    private static readonly ConcurrentDictionary<string, WordForms> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> BySpan = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private WordForms(string text) => (Text, Lower) = (text, TextWord.Fold(text) is var lower && lower == text ? text : lower);

    /// <summary>As written.</summary>
    public string Text { get; }

    /// <summary>As it is compared; see <see cref="TextWord.Lower"/>.</summary>
    public string Lower { get; }

    /// <summary>The forms of a word.</summary>
    public static WordForms Of(ReadOnlySpan<char> word)
    {
        if (BySpan.TryGetValue(word, out var known)) return known;
        var forms = new WordForms(word.ToString());
        // Counting locks all of it, so it is done only for a word not met before.
        return Known.Count < Kept ? Known.GetOrAdd(forms.Text, forms) : forms;
    }
}
