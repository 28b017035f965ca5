using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whom the text puts a person with, right beside the name: "Commander Una Berg of the Coastguard", "Coastguard commander Una
/// Berg". Such a person and the body are one origin: what the one says the other may have told.
/// </summary>
internal sealed class Affiliation
{
    private const int LongestBody = 6;
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "from", "with", "at" };
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an" };
    private readonly List<Word> _words;
    private readonly ILookup<string, int> _places;

    /// <summary>Reads the words of one report.</summary>
    public Affiliation(Report report)
    {
        _words = Word.Split(report.Body.End <= report.Text.Length && !report.Body.IsEmpty ? report.Body.In(report.Text) : report.Text);
        _places = Enumerable.Range(0, _words.Count).Where(i => char.IsUpper(_words[i].Text[0])).ToLookup(i => _words[i].Lower, StringComparer.Ordinal);
    }

    /// <summary>The body beside a person's name, as <paramref name="bodyOf"/> knows the name of a body; null when there is none.</summary>
    public int? BodyOf(NameForm person, Func<string, int?> bodyOf)
    {
        foreach (var at in _places[person.Words[^1]])
        {
            if (After(at, bodyOf) is { } after) return after;
            var first = at;
            while (first > 0 && person.Words.Contains(_words[first - 1].Lower)) first--;
            if (Before(first, bodyOf) is { } before) return before;
        }

        return null;
    }

    private int? After(int at, Func<string, int?> bodyOf)
    {
        var start = at + 1;
        if (start >= _words.Count || _words[start].AtStart || !Links.Contains(_words[start].Lower)) return null;
        start++;
        if (start < _words.Count && Articles.Contains(_words[start].Lower)) start++;
        for (var length = Math.Min(LongestBody, _words.Count - start); length > 0; length--)
            if (bodyOf(Key(start, length)) is { } body) return body;
        return null;
    }

    private int? Before(int first, Func<string, int?> bodyOf)
    {
        var office = first - 1;
        while (office >= 0 && first - office <= 2 && !Spokesperson.IsOffice(_words[office].Lower)) office--;
        if (office < 1 || first - office > 2 || _words[office].AtStart) return null;
        for (var length = Math.Min(LongestBody, office); length > 0; length--)
            if (bodyOf(Key(office - length, length)) is { } body) return body;
        return null;
    }

    private string Key(int start, int length) => string.Join(' ', _words.GetRange(start, length).Select(w => w.Lower));
}
