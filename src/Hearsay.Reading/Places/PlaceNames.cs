using System.Buffers;
using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Sources;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Places;

/// <summary>
/// Finds the names of places: those of the gazetteer, and those that the words around them show to be places. Example: <c>in the village of Orm
/// Stede</c>, <c>near Drey</c>, <c>Kalla region</c>. A name within a person's or a body's is none: <c>Jordan Ames</c>, <c>Paris Match</c>.
/// </summary>
internal sealed class PlaceNames
{
    private static readonly HashSet<string> NoPlaces = new(StringComparer.Ordinal)
    {
        "english", "scottish", "welsh", "arabic", "hebrew", "hindi", "urdu", "farsi", "persian", "latin", "mandarin", "cantonese", "kurdish", "pashto", "bengali", "tamil", "swahili", "hausa", "yiddish", "catalan", "basque", "tibetan", "parliament", "congress", "court", "cabinet",
        "senate", "assembly", "house", "god", "heaven", "islam", "christianity", "facebook", "twitter", "telegram", "whatsapp", "youtube", "instagram", "x", "tiktok", "excel", "english-language", "i", "it", "he", "she", "they", "we", "you", "what", "which", "this", "that", "these", "those", "one",
    };

    private static readonly char[] Space = [' ', '\n', '\r', '\t', '\u00a0'];
    private static readonly SearchValues<char> LineSpace = SearchValues.Create("\n\r\t\u00a0");

    private readonly TokenWords _words;
    private readonly Gazetteer _gazetteer;
    private readonly NameKind?[] _kinds;

    public PlaceNames(TokenWords words, Gazetteer gazetteer)
    {
        (_words, _gazetteer) = (words, gazetteer);
        _kinds = new NameKind?[words.Count];
        foreach (var name in words.Text.Names) Array.Fill(_kinds, name.Kind, name.Tokens.Start, name.Tokens.Length);
    }

    /// <summary>The names in text order; none overlaps another.</summary>
    public IReadOnlyList<PlaceName> Find()
    {
        var found = new List<PlaceName>();
        for (var at = 0; at < _words.Count;)
        {
            if (At(at) is not { } name)
            {
                at++;
                continue;
            }

            found.Add(name);
            at = name.Tokens.End;
        }

        return found;
    }

    private PlaceName? At(int at)
    {
        if (!_words.IsCapital(at)) return null;
        var known = KnownLength(at);
        if (known > 0 && IsFree(at, at + known)) return Named(at, at + known);
        var end = RunEnd(at);
        if (known > 0 || !IsFree(at, end)) return null;
        return IsShown(at, end) ? Named(at, end) : null;
    }

    private PlaceName Named(int at, int end)
    {
        var sort = PlaceWords.SortBefore(_words, at, _words.Sentence(at).Start) ?? (end < _words.Count ? PlaceWords.SortOf(_words[end]) : null);
        return new PlaceName(new TokenRange(at, end), sort);
    }

    /// <summary>Number of tokens of the longest name of the gazetteer that starts at a token; 0 for none.</summary>
    private int KnownLength(int at)
    {
        var sentence = _words.Sentence(at).End;
        for (var length = Math.Min(Gazetteer.LongestName, sentence - at); length > 0; length--)
        {
            var name = Text(at, at + length);
            if (_gazetteer.Named(name).Count > 0 && !IsOnlyCapitals(name.ToString())) return length;
        }

        return 0;
    }

    /// <summary>"Us" and "Car" are words unless they are written "US" and "CAR".</summary>
    private bool IsOnlyCapitals(string name) => !_gazetteer.AllCapitals.Contains(name) && _gazetteer.AllCapitals.Contains(name.ToUpperInvariant());

    /// <summary>The words with one space between them; a copy only where the text has other white space.</summary>
    private ReadOnlySpan<char> Text(int start, int end)
    {
        var span = _words.SpanOf(start, end);
        var text = _words.Text.Text.AsSpan(span.Start, span.Length);
        return text.ContainsAny(LineSpace) || text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', text.ToString().Split(Space, StringSplitOptions.RemoveEmptyEntries)) : text;
    }

    /// <summary>Capital words in a row, "of" and "el" between them left out: at most three.</summary>
    private int RunEnd(int at)
    {
        var end = at + 1;
        while (end < _words.Sentence(at).End && end < at + 3 && _words.IsCapital(end) && PlaceWords.SortOf(_words[end]) is null) end++;
        return end;
    }

    /// <summary>Not within a name of another kind, and not beside a capital word that makes it a part of one.</summary>
    private bool IsFree(int at, int end)
    {
        for (var i = at; i < end; i++)
            if (_kinds[i] is NameKind.Person or NameKind.Organization or NameKind.Other) return false;
        if (_kinds[at] == NameKind.Place) return true;
        var sentence = _words.Sentence(at);
        if (end < sentence.End && _words.IsCapital(end) && !RoleWords.IsTitle(_words[end]) && PlaceWords.SortOf(_words[end]) is null && Times.Months.Of(_words[end]) == 0 && Times.Months.Weekday(_words[end]) is null) return false;
        return at - 1 <= sentence.Start || !_words.IsCapital(at - 1) || PlaceWords.StandsInFront(_words[at - 1]) || _gazetteer.CountriesOf(_words.Text.Words(at - 1)).Count > 0 || IsDirection(_words[at - 1]) || Times.Months.Weekday(_words[at - 1]) is not null;
    }

    /// <summary>A noun of places by itself ("the Dam"), a word of grammar, one in capitals throughout, or a label before a number.</summary>
    private bool IsBareWord(int at, int end)
    {
        if (Figures.CountedThing.IsStop(_words[at]) || _words[at] is "the" or "his" or "her" or "their" or "our" or "my" or "its" or "every" or "some" or "no" or "both" || _words[at].Length < 3) return true;
        if (_words.Raw(at).Length > 3 && _words.Raw(at).All(char.IsUpper)) return true;
        return end == at + 1 && (PlaceWords.SortOf(_words[at]) is not null || (end < _words.Count && _words.Kind(end) == TokenKind.Number));
    }

    private static bool IsDirection(string word) => word is "northern" or "southern" or "eastern" or "western" or "central" or "in" or "near" or "from" or "upper" or "lower";

    /// <summary>The words around a name that the gazetteer does not have say it is a place.</summary>
    private bool IsShown(int at, int end)
    {
        if (IsBareWord(at, end) || _gazetteer.CountriesOf(_words.Text.Words(at)).Count > 0) return false;
        if (_kinds[at] == NameKind.Place) return true;
        if (NoPlaces.Contains(_words[at]) || Times.Months.Of(_words[at]) > 0 || Times.Months.Weekday(_words[at]) is not null || RoleWords.IsTitle(_words[at])) return false;
        var floor = _words.Sentence(at).Start;
        if (_words[end] == "'s" || (end < _words.Count && _words[end] is "'")) return false;
        if (at - 2 >= floor && _words[at - 1] == "of" && PlaceWords.SortOf(_words[at - 2]) is not null) return true;
        if (end < _words.Count && PlaceWords.SortOf(_words[end]) is { } sort && sort != PlaceKind.Other) return true;
        if (PlaceWords.StandsInFront(_words[at]) && end > at + 1) return true;
        return at > floor && PlaceWords.LeadTo(_words, at, floor) && !Times.FeastRule.IsFeast(_words, at, end);
    }
}
