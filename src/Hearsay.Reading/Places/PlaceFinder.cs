using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Places;

/// <summary>
/// The places that a report names, resolved where name, noun beside it, a containing place behind it or the rest of the report decides. Several places of
/// one name stay several: Tripoli may be Libya's or Lebanon's. Linear in the length of the report.
/// </summary>
internal sealed class PlaceFinder
{
    private readonly TokenWords _words;
    private readonly Gazetteer _gazetteer = Gazetteer.Shipped;
    private readonly IReadOnlyList<PlaceName> _names;
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly List<(TokenRange Tokens, PlaceMention Mention)> _found;
    private (TokenRange Range, string? Only) _lastAsked = (new TokenRange(-1, -1), null); // the figures of one sentence ask for the same

    public PlaceFinder(TokenWords words)
    {
        _words = words;
        _names = new PlaceNames(words, _gazetteer).Find();
        NoteCountries();
        _found = [.. _names.Select((n, i) => (n.Tokens, Resolve(n, i)))];
    }

    /// <summary>The places named in a range of tokens, in text order.</summary>
    public IEnumerable<PlaceMention> In(TokenRange range)
    {
        for (var i = FirstFrom(range.Start); i < _found.Count && _found[i].Tokens.End <= range.End; i++) yield return _found[i].Mention;
    }

    /// <summary>Name of the only place that the sentence of a token names within a range, or null when it names none or several.</summary>
    public string? OnlyPlaceBeside(int token, TokenRange range)
    {
        var sentence = _words.Sentence(token);
        var within = new TokenRange(Math.Max(sentence.Start, range.Start), Math.Min(sentence.End, range.End));
        if (_lastAsked.Range == within) return _lastAsked.Only;
        var names = In(within).Select(p => p.Name).Distinct(StringComparer.Ordinal).Take(2).ToList();
        _lastAsked = (within, names.Count == 1 ? names[0] : null);
        return _lastAsked.Only;
    }

    private int FirstFrom(int token)
    {
        int low = 0, high = _found.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].Tokens.Start < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The countries that the report speaks of beyond doubt: by adjective, or by a name that only one place has.</summary>
    private void NoteCountries()
    {
        for (var i = 0; i < _words.Count; i++)
            if (_words.IsCapital(i) && _gazetteer.CountriesOf(_words.Text.Words(i)) is [var country]) _countries.Add(country);
        foreach (var name in _names)
        {
            var candidates = _gazetteer.Named(TextOf(name));
            if (candidates.Count > 0 && candidates.All(c => c.Country == candidates[0].Country)) _countries.Add(candidates[0].Country);
        }
    }

    private PlaceMention Resolve(PlaceName name, int index)
    {
        var text = TextOf(name);
        var all = _gazetteer.Named(text);
        var mention = new PlaceMention { Span = _words.SpanOf(name.Tokens.Start, name.Tokens.End), Name = text, Kind = name.Sort ?? PlaceKind.Other, Rule = "unresolved: not in the gazetteer" };
        if (all.Count == 0) return mention;
        var (left, rule) = Narrow(name, index, all);
        return mention with
        {
            Kind = left.Count == 1 ? left[0].Kind : mention.Kind,
            Candidates = left,
            Rule = left.Count == 1 ? rule : "unresolved: several places have this name",
        };
    }

    private (IReadOnlyList<KnownPlace> Left, string Rule) Narrow(PlaceName name, int index, IReadOnlyList<KnownPlace> all)
    {
        var left = all;
        var rule = "only place of this name";
        if (name.Sort is PlaceKind.Region or PlaceKind.City && Some(left, c => c.Kind == name.Sort) is { } sorted) (left, rule) = (sorted, "sort beside the name");
        if (Container(index) is { } container && Some(left, c => c.LiesIn(container)) is { } inside) (left, rule) = (inside, "containing place beside the name");
        if (left.Count > 1 && Some(left, c => c.Kind != PlaceKind.Country || _countries.Contains(c.Name) ? _countries.Contains(c.Country) : false) is { } known && known.Select(c => c.Country).Distinct().Count() == 1)
            (left, rule) = (known, "country named in the report");
        if (left.Count > 1 && left.All(c => c.Country == left[0].Country))
            (left, rule) = ([left.OrderBy(c => c.Kind switch { PlaceKind.Country => 0, PlaceKind.City => 1, _ => 2 }).First()], left == all ? "bare name" : rule);
        return (left, rule);
    }

    /// <summary>Name of the place that stands behind a comma, in brackets, or behind "in": "Birmingham, Alabama".</summary>
    private string? Container(int index)
    {
        if (index + 1 >= _names.Count) return null;
        var (here, next) = (_names[index].Tokens, _names[index + 1].Tokens);
        var gap = next.Start - here.End;
        if (gap is < 1 or > 3) return null;
        for (var i = here.End; i < next.Start; i++)
            if (_words[i] is not ("," or "(" or "in" or "the" or "region" or "province" or "'s")) return null;
        var candidates = _gazetteer.Named(TextOf(_names[index + 1]));
        return candidates.Count == 0 ? null : candidates[0].Name;
    }

    private static IReadOnlyList<KnownPlace>? Some(IReadOnlyList<KnownPlace> places, Func<KnownPlace, bool> isWanted)
    {
        IReadOnlyList<KnownPlace> wanted = [.. places.Where(isWanted)];
        return wanted.Count > 0 ? wanted : null;
    }

    private string TextOf(PlaceName name) => string.Join(' ', _words.SpanOf(name.Tokens.Start, name.Tokens.End).In(_words.Text.Text).Split([' ', '\n', '\r', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));
}
