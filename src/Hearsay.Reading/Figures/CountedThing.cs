using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Figures;

/// <summary>
/// What a number counts: the noun behind it and the scope that the clause gives. Examples: <c>nine people were killed</c> gives people
/// killed; <c>45 litres a second</c> litres per second; <c>19 dead</c> people killed.
/// </summary>
/// <param name="Noun">The counted noun in plain words; empty when there is none.</param>
/// <param name="Scope">The part of the things counted, or null.</param>
/// <param name="Unit">The unit when the noun is one, or the currency of a sum; null for things.</param>
/// <param name="Per">The period of a rate, or null.</param>
/// <param name="Next">Index of the token behind the noun.</param>
internal readonly record struct CountedThing(string Noun, string? Scope, FigureUnit? Unit, string? Per, int Next)
{
    /// <summary>The measure of a number with neither noun nor scope.</summary>
    public const string Bare = "number";

    private const int LongestNoun = 6;

    private static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "was", "were", "is", "are", "had", "have", "has", "been", "be", "who", "which", "that", "this", "when", "while", "after", "before", "below",
        "above", "since", "as", "than", "would", "will", "could", "can", "may", "might", "did", "do", "does", "it", "they", "he", "she", "we", "i", "there", "into", "over", "under", "out", "still", "during", "per", "a", "an",
        "across", "along", "through", "around", "behind", "near", "between", "against", "without", "not", "so", "if", "because", "aboard", "ago", "now", "also", "then", "them", "us", "you", "later", "earlier", "should", "must", "off", "up", "down", "yesterday", "today",
        "said", "says", "came", "went", "lay", "stood", "got", "left", "told", "lost", "died", "fell", "took", "until", "within", "among", "each", "all", "never", "within", "top", "what", "ok", "gave", "made", "tonight", "tomorrow", "apiece",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "of", "the", "its", "his", "her", "their", "our", "those", "these", "more", "other", "others", "further", "additional", "such", "my", "new", "separate", "different" };

    private static readonly Dictionary<string, string> Fates = WordPairs.Table(
        """
        dead killed; killed killed; injured wounded; wounded wounded; missing missing; wrecked destroyed; destroyed destroyed; burnt-out destroyed; burned-out destroyed; damaged damaged
        displaced displaced; arrested detained; detained detained; kidnapped abducted; abducted abducted; captured captured; infected infected; evacuated evacuated; rescued rescued
        """);

    // Told beside the dead, and none of them.
    private static readonly HashSet<string> Lifeless = new(StringComparer.Ordinal)
    {
        "certificates", "wages", "wards", "buildings", "districts", "villages", "towns", "cities", "streets", "schools", "hospitals", "places", "sites", "areas", "regions", "provinces", "countries", "bombs", "shells", "rockets", "missiles", "shots", "rounds", "mines", "drones", "explosions", "blasts", "attacks", "strikes", "shifts", "votes", "jobs", "posts", "orders", "charges", "meals", "reports", "calls",
    };

    private static readonly HashSet<string> People = new(StringComparer.Ordinal)
    {
        "people", "persons", "patients", "men", "women", "children", "boys", "girls", "casualties", "victims", "passengers", "residents", "villagers", "workers", "soldiers", "pupils", "students", "survivors", "others",
    };

    private static readonly HashSet<string> Care = new(StringComparer.Ordinal) { "treated", "treating", "treats", "admitted", "admitting" };

    private static readonly HashSet<string> Periods = new(StringComparer.Ordinal) { "second", "minute", "hour", "day", "week", "month", "year", "night", "head", "person", "family", "household", "tonne", "litre", "kilo", "km" };

    /// <summary>Noun and scope, or what is measured and in what, in plain words: "people killed", "boats sunk", "speed in knots", "percent of voters".</summary>
    public string Measure => this switch
    {
        { Noun.Length: 0 } => Scope ?? Bare,
        { Unit: not null, Scope: null, Said: { } said } => $"{said} in {Noun}",
        { Unit: not null, Scope: null, Share.Length: > 0 } => $"{Noun} of {Share}",
        { Scope: null, Said: { } said } => $"{Noun} {said}",
        { Scope: { } scope } when !Noun.Contains(scope, StringComparison.Ordinal) => $"{Noun} {scope}",
        _ => Noun,
    };

    /// <summary>True for a word that belongs to no noun phrase behind a number.</summary>
    public static bool IsStop(string word) => Stops.Contains(word);

    /// <summary>What the number in tokens <paramref name="at"/> to <paramref name="after"/> counts, within <paramref name="floor"/> to <paramref name="end"/>.</summary>
    public static CountedThing Of(TokenWords words, Number number, int at, int after, int floor, int end)
    {
        var start = IsQuotedThing(words, after, end) ? after + 1 : after;
        if (IsClosed(words, start, end)) start++;
        while (start < end && start < after + 3 && Skipped.Contains(words[start])) start++;
        if (start > after && words[start - 1] is "the" or "of" && NumberWords.IsNumber(words, start)) start += NumberReader.Read(words, start, end)?.Length ?? 1;
        var (noun, next) = NounAt(words, start, end);
        var money = Currencies.Before(words, at);
        if (number.Unit is null && words[at] is "a" or "an" && number.Length == 1 && !noun.EndsWith('s')) noun += "s";
        if (number.Unit is { } own) (noun, next) = (own == Fractions.Share ? noun.Length > 0 ? $"percent of {noun}" : "percent" : own, start);
        else if (money.Length > 0) (noun, next) = (money.Name, after);
        else if (words[after] == "%") (noun, next) = ("percent", after + 1);
        else if (words[after] == "per" && words[after + 1] == "cent") (noun, next) = ("percent", after + 2);
        var per = PerAt(words, next, end);
        if (per is not null) (noun, next) = ($"{noun} per {per}".TrimStart(), next + 2);
        var scope = noun.Length == 0 && Totals.Before(words, at, floor) is { } total ? Named(words, total, end, ref noun) : ClauseScopes.Of(words, at, start, next, floor, IsWhole(words, at) ? Math.Min(end, next + 1) : end);
        if (noun.Length == 0 && Totals.IsVerb(words, at - 1)) noun = words[at - 2] is "they" or "who" or "which" ? "people" : words[at - 2];
        noun = WithoutScope(noun, ref scope);
        if (noun.Length == 0 && (Scopes.IsOfPeople(scope) || (start > after && words[start] is "us" or "you") || AreOthers(words, at, after))) noun = "people";
        var unit = Currencies.Of(words, at, noun) ?? Units.In(noun, per);
        // "Drifted for half an hour, killing three": time, length, weight and money have no fate; a share of people has.
        if (unit is { Base: "second" or "month" or "night" } || (unit is { Base: not ("percent" or "percentage point") } && Scopes.IsOfPeople(scope))) scope = null;
        // "61 percent of registered voters" says who they are, not what part.
        if (unit is not null && scope is "registered" or "returned") scope = null;
        if (Scopes.IsOfPeople(scope) && (per is not null || Lifeless.Contains(noun[(noun.LastIndexOf(' ') + 1)..]))) scope = null;
        var said = unit is null ? scope is null && noun.Length > 0 ? Predicates.Of(words, at, next, floor, end) : null : Quantities.Of(words, unit.Base, at, next, floor, end);
        if ((said is not null && Fates.ContainsKey(said)) || IsWhole(words, at)) said = null;
        // "Eleven people were held for a day": a meeting is held, too.
        if (scope is null && unit is null && IsPeople(noun) && words[next] is "were" or "was" or "are" && words[next + 1] == "held") scope = "detained";
        // "The hospital had admitted seven people": of a minister it would be a confession.
        if (said == "admitted" && ArePatients(noun)) (scope, said) = ("treated", null);
        // "The hospital had treated 54 injured people": a hospital tells of those who came to it.
        if (unit is null && (scope is null or "wounded" or "infected" or "casualties") && Care.Contains(words[at - 1]) && (noun.Length > 0 ? ArePatients(noun) : scope is not null)) (noun, scope, said) = (noun.Length == 0 ? "people" : noun, "treated", null);
        return new CountedThing(noun, scope, unit, per, next) { Said = said, Share = unit is { Base: "percent" } && words[next] == "of" ? ShareOf(words, next + 1, end) : "" };
    }

    private static bool IsPeople(string noun) => People.Contains(noun[(noun.LastIndexOf(' ') + 1)..]);

    private static bool ArePatients(string noun) => IsPeople(noun) || noun.EndsWith("cases", StringComparison.Ordinal);

    // "Two of the four tanks are leaking", "17 of 48 bearings are cracked": what is said is said of the part.
    private static bool IsWhole(TokenWords words, int at)
    {
        var of = words[at - 1] is "the" or "its" or "their" or "our" ? at - 2 : at - 1;
        return words[of] == "of" && (NumberWords.IsNumber(words, of - 1) || words[of - 1] is "out" or "one");
    }

    // "Well over four hundred" people: the quotation mark closes between number and noun.
    private static bool IsClosed(TokenWords words, int at, int end) =>
        at > 0 && at + 1 < end && words.Kind(at) == TokenKind.Quote && words.Kind(at + 1) == TokenKind.Word && words.Span(at - 1).End == words.Span(at).Start && words.Span(at).End < words.Span(at + 1).Start && CountWords.IsPlural(words[at + 1]);

    /// <summary>What is said to happen to things that have no scope, or what a unit measures; null when the words do not say.</summary>
    public string? Said { get; init; }

    /// <summary>What a percentage is of; empty when it is not said.</summary>
    public string Share { get; private init; } = "";

    /// <summary>What "the number of pupils brought ashore" is the number of; null when no noun and no scope is told.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="total">From "number of" on, or the words that name it alone.</param>
    /// <param name="isName">False for a label, which opens with a capital that makes no name of it.</param>
    public static CountedThing? Named(TokenWords words, TokenRange total, bool isName = true)
    {
        var noun = "";
        var named = Totals.Before(words, total.End, total.Start) ?? (isName && total.Length > 1 ? null : total);
        var scope = named is { } range ? Named(words, range, total.End, ref noun, isName) : null;
        noun = WithoutScope(noun, ref scope);
        if (noun.Length == 0 && Scopes.IsOfPeople(scope)) noun = "people";
        return noun.Length == 0 && scope is null ? null : new CountedThing(noun, scope, null, null, total.End);
    }

    /// <summary>The noun and the scope of "the number of pupils brought ashore".</summary>
    private static string? Named(TokenWords words, TokenRange total, int end, ref string noun, bool isName = true)
    {
        if (words[total.Start] == "death" && words[total.Start + 1] == "toll") return "killed";
        // "The figure of the Ministry is seven" tells whose it is.
        if (isName && words.IsCapital(total.Start)) return null;
        var (named, next) = NounAt(words, total.Start, total.End);
        noun = named;
        if (words[next] is "treated" or "admitted" && ArePatients(noun)) return "treated";
        string? weak = null;
        for (var i = total.Start; i < total.End; i++)
        {
            if (Scopes.At(words, i, total.End) is not { } found) continue;
            if (!Scopes.IsWeak(found.Scope, words[i])) return found.Scope;
            if (i <= next + 3) weak ??= found.Scope;
        }

        return weak;
    }

    /// <summary>17 "rebels" were shot: a quotation mark opens right before the noun.</summary>
    public static bool IsQuotedThing(TokenWords words, int at, int end) =>
        at + 1 < end && words.Kind(at) == TokenKind.Quote && words.Kind(at + 1) == TokenKind.Word && words.Span(at).End == words.Span(at + 1).Start && at > 0 && words.Span(at).Start > words.Span(at - 1).End && !Stops.Contains(words[at + 1]);

    // "Nine others were hurt", "another 64": whoever is counted so without a noun is of those spoken of before, and they are mostly people.
    private static bool AreOthers(TokenWords words, int at, int after) => words[after] == "others" && words[at - 1] != "the";

    /// <summary>"17 injured people": the noun without the word that is the scope.</summary>
    private static string WithoutScope(string noun, ref string? scope)
    {
        var cut = noun.IndexOf(' ');
        if (cut < 0 || !Fates.TryGetValue(noun[..cut], out var fate)) return noun;
        scope ??= fate;
        return noun[(cut + 1)..];
    }

    private static string ShareOf(TokenWords words, int at, int end)
    {
        while (at < end && (Skipped.Contains(words[at]) || words[at] is "all" or "registered")) at++;
        return NounAt(words, at, end).Noun;
    }

    /// <summary>Words up to the first plural or the first word that cannot belong to a noun phrase, and the index behind them.</summary>
    private static (string Noun, int Next) NounAt(TokenWords words, int start, int end)
    {
        var at = start;
        for (; at < Math.Min(end, start + LongestNoun) && words.Kind(at) == TokenKind.Word && !Stops.Contains(words[at]); at++)
        {
            if (IsStanding(words, at) || (Scopes.At(words, at, end) is not null && !IsModifier(words, at, end))) break;
            if (CountWords.IsPlural(words[at])) return (Join(words, start, at + 1), at + 1);
        }

        while (at > start && (words[at - 1].EndsWith("ing", StringComparison.Ordinal) || words[at - 1].EndsWith("ly", StringComparison.Ordinal) || words[at - 1].EndsWith("ed", StringComparison.Ordinal))) at--;
        return (Join(words, start, at), at);
    }

    /// <summary>"17 injured people": the scope word stands before the noun.</summary>
    private static bool IsModifier(TokenWords words, int at, int end) =>
        at + 1 < end && words.Kind(at + 1) == TokenKind.Word && !Stops.Contains(words[at + 1]) && !IsStanding(words, at + 1) && (CountWords.IsPlural(words[at + 1]) || CountWords.IsPlural(words[at + 2]));

    // "The number of dead remains at four", "405,000 last week": a verb, or a time, and no noun.
    private static bool IsStanding(TokenWords words, int at) =>
        (words[at] is "remains" or "stays" or "stands" or "rises" or "reaches" or "totals" && (words[at + 1] is "at" or "to" or "in" or "unchanged" or "about" || NumberWords.IsNumber(words, at + 1))) || (words[at] is "last" or "next" && Periods.Contains(words[at + 1]));

    private static string? PerAt(TokenWords words, int next, int end) =>
        next + 1 < end && words[next] is "a" or "an" or "per" && Periods.Contains(words[next + 1]) ? words[next + 1] : null;

    private static string Join(TokenWords words, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, Math.Max(0, end - start)).Select(i => words.IsCapital(i) && i > start - 1 && words[i] != words.Raw(i) ? words.Raw(i) : words[i])).Replace(" 's", "'s", StringComparison.Ordinal);
}
