using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whom the text puts a person with, right beside the name: "Commander Una Berg of the Coastguard", "Coastguard spokesman Colonel
/// Una Berg", "Una Berg, who speaks for the Coastguard", "the head of the Coastguard, Una Berg"; "their spokesman, Una Berg" is that of whom the
/// sentence or the one before begins with, or names alone; "UNA BERG, COASTGUARD:" before a turn of a transcript. Such a person and the body are one
/// origin: what the one says the other may have told.
/// </summary>
internal sealed class Affiliation
{
    private const int LongestBody = 6;
    private const int LongestApposition = 10;
    private const int SentencesBack = 2;
    private const int LongestOffice = 4;
    private const int MostTitles = 4;
    private const int MostWordsBack = 200;
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "for", "from", "with", "at" };
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an" };
    private static readonly HashSet<string> Speaking = new(StringComparer.Ordinal) { "speaks", "spoke", "speaking" };
    private static readonly HashSet<string> Theirs = new(StringComparer.Ordinal) { "their", "them", "its", "it" };
    private readonly List<Word> _words;
    private readonly ILookup<string, int> _places;

    /// <summary>Reads the words of one report.</summary>
    public Affiliation(Report report)
    {
        _words = Word.Split(report.Body.End <= report.Text.Length && !report.Body.IsEmpty ? report.Body.In(report.Text) : report.Text);
        _places = Enumerable.Range(0, _words.Count).Where(i => char.IsUpper(_words[i].Text[0])).ToLookup(i => _words[i].Unmarked, StringComparer.Ordinal);
    }

    /// <summary>The body beside a person's name, as <paramref name="bodyOf"/> knows the name of a body; null when there is none.</summary>
    public Naming? BodyOf(NameForm person, Func<string, Naming?> bodyOf)
    {
        foreach (var at in _places[person.Words[^1]])
        {
            var first = Back(at, person.Words.Count - 1, word => person.Words.Contains(word.Unmarked));
            if ((After(at, bodyOf) ?? Apposed(at + 1, bodyOf) ?? Labelled(first, at + 1, bodyOf) ?? Before(first, bodyOf)) is { } body) return body;
        }

        return null;
    }

    /// <summary>The body whose people a person is by what stands before the name: "the Coastguard's duty officer, Una Berg". Null when there is none.</summary>
    public Naming? OwnerOf(NameForm person, Func<string, Naming?> bodyOf)
    {
        foreach (var at in _places[person.Words[^1]])
        {
            var last = Back(at, person.Words.Count - 1 + MostTitles, word => person.Words.Contains(word.Unmarked) || NameForm.IsTitle(word.Lower)) - 1;
            if (last < 1 || !OwnPeople.IsServing(_words[last].Lower)) continue;
            for (var owner = last - 1; owner >= Math.Max(0, last - LongestOffice); owner--)
                if (NameForm.IsPossessive(_words[owner].Text) && UpTo(owner + 1, 0, bodyOf) is { } body) return body;
        }

        return null;
    }

    private Naming? After(int at, Func<string, Naming?> bodyOf) => Follows(at + 1) && Links.Contains(_words[at + 1].Lower) ? From(at + 2, _words.Count, bodyOf) : null;

    // "Una Berg, the Coastguard's spokesman", "Una Berg, head of the Coastguard".
    private Naming? Apposed(int start, Func<string, Naming?> bodyOf)
    {
        if (!Follows(start) || !_words[start].AfterComma) return null;
        var end = start + 1;
        while (Follows(end) && !_words[end].AfterComma && end - start < LongestApposition) end++;
        for (var i = start; i < end; i++)
        {
            var isOffice = Spokesperson.IsOffice(_words[i].Lower);
            if ((isOffice || Speaking.Contains(_words[i].Lower)) && i + 2 < _words.Count && Links.Contains(_words[i + 1].Lower) && (From(i + 2, end, bodyOf) ?? Meant(i + 2, bodyOf)) is { } after) return after;
            if (isOffice && UpTo(i, start, bodyOf) is { } before) return before;
        }

        return null;
    }

    // "UNA BERG, COASTGUARD: We have six boats out."
    private Naming? Labelled(int first, int start, Func<string, Naming?> bodyOf)
    {
        for (var titles = 0; titles < MostTitles && first > 0 && !_words[first].AtStart && NameForm.IsTitle(_words[first - 1].Lower); titles++) first--;
        if (!_words[first].AtStart || !Follows(start) || !_words[start].AfterComma) return null;
        var end = start + 1;
        while (Follows(end) && !_words[end].AfterComma && end - start < LongestBody) end++;
        return end < _words.Count && _words[end].AtStart ? bodyOf(Key(start, end - start)) : null;
    }

    private Naming? Before(int first, Func<string, Naming?> bodyOf)
    {
        if (first == 0 || _words[first].AtStart) return null;
        var last = first - 1;
        for (var titles = 0; titles < MostTitles && last > 0 && NameForm.IsTitle(_words[last].Lower) && !Spokesperson.IsOffice(_words[last].Lower) && !_words[last].AtStart; titles++) last--;
        if (Spokesperson.IsOffice(_words[last].Lower) && !_words[last].AtStart && (UpTo(last, 0, bodyOf) ?? Meant(last - 1, bodyOf)) is { } body) return body;
        return _words[last + 1].AfterComma ? HeadedBy(last, bodyOf) : null;
    }

    // "the head of the Coastguard, Una Berg": the body ends right before the name.
    private Naming? HeadedBy(int last, Func<string, Naming?> bodyOf)
    {
        for (var length = Math.Min(LongestBody, last); length > 0; length--)
        {
            var link = last - length;
            if (link > 0 && Articles.Contains(_words[link].Lower)) link--;
            if (link > 0 && Links.Contains(_words[link].Lower) && Spokesperson.IsOffice(_words[link - 1].Lower) && bodyOf(Key(last - length + 1, length)) is { } body) return body;
        }

        return null;
    }

    private Naming? From(int start, int end, Func<string, Naming?> bodyOf)
    {
        if (start < end && Articles.Contains(_words[start].Lower)) start++;
        for (var length = Math.Min(LongestBody, end - start); length > 0; length--)
            if (bodyOf(Key(start, length)) is { } body) return body;
        return null;
    }

    // The body whose name ends right before a word.
    private Naming? UpTo(int office, int start, Func<string, Naming?> bodyOf)
    {
        for (var length = Math.Min(LongestBody, office - start); length > 0; length--)
            if ((bodyOf(Key(office - length, length)) ?? bodyOf(Key(office - length, length) + "s")) is { } body) return body;
        return null;
    }

    // "The rebels denied it. Their spokesman, ...": whom the sentence begins with, or the only body it names, else the sentence before it.
    private Naming? Meant(int pronoun, Func<string, Naming?> bodyOf)
    {
        if (pronoun <= 0 || pronoun >= _words.Count || !Theirs.Contains(_words[pronoun].Lower)) return null;
        var end = pronoun;
        for (var (at, sentences) = (_words[pronoun].AtStart ? pronoun - 1 : pronoun, 0); at >= 0 && at >= pronoun - MostWordsBack && sentences < SentencesBack; at--)
        {
            if (!_words[at].AtStart) continue;
            if ((From(at, end, bodyOf) ?? Only(at, end, bodyOf)) is { } body) return body;
            (end, sentences) = (at, sentences + 1);
        }

        return null;
    }

    private Naming? Only(int start, int end, Func<string, Naming?> bodyOf)
    {
        Naming? only = null;
        for (var at = start; at < end; at++)
        {
            if (!char.IsUpper(_words[at].Text[0]) || From(at, end, bodyOf) is not { } body) continue;
            if (only is { } known && known != body) return null;
            only = body;
        }

        return only;
    }

    // The first of the words right before a word that are of a kind, so many of them at most: a text may hold one name a thousand times in a row.
    private int Back(int at, int most, Func<Word, bool> isOfKind)
    {
        var first = at;
        while (first > 0 && at - first < most && isOfKind(_words[first - 1])) first--;
        return first;
    }

    private bool Follows(int at) => at < _words.Count && !_words[at].AtStart;

    private string Key(int start, int length) => string.Join(' ', _words.GetRange(start, length).Select(w => w.Unmarked));
}
