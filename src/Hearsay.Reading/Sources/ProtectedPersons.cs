using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds the named persons whom the report shows as captives, victims or minors. Examples: <c>Tomas Orry, 9,</c> · <c>the 12-year-old, Ilsa Orry,</c> ·
/// <c>Ada Marn was wounded</c> · <c>Jon Brill, who was detained on Monday</c>. It judges by the words beside a name; who is unnamed needs no pseudonym.
/// </summary>
internal sealed class ProtectedPersons(TokenWords words, IReadOnlyList<(TokenRange Words, Entity Entity)> sightings)
{
    private const int AgeOfConsent = 18;

    private static readonly Phrases Suffered = new(
        "was killed", "were killed", "had been killed", "was shot", "was shot dead", "were shot", "was wounded", "were wounded", "was injured", "were injured", "was hurt", "died", "has died", "had died", "was found dead", "were found dead", "drowned",
        "was drowned", "is missing", "was missing", "are missing", "was abducted", "was kidnapped", "was tortured", "was raped", "was beaten", "was abused", "was burned", "was murdered", "lost her", "lost his", "who was killed", "who was wounded", "who was injured", "who died",
        "who drowned", "who was beaten", "who was raped", "who was tortured", "who was abused", "who is missing");

    private static readonly Phrases Held = new(
        "was detained", "were detained", "was arrested", "were arrested", "was captured", "were captured", "was taken prisoner", "was held", "is held", "was being held", "is being held", "is in custody", "was in custody", "was jailed", "is in detention", "was interrogated",
        "who was detained", "who was arrested", "who was captured", "who is held", "who was held", "was taken hostage", "were taken hostage", "who was taken hostage", "is behind bars", "remains in custody", "has been detained", "had been detained", "has been arrested", "had been arrested", "has been held", "had been held", "has been in custody", "had been in custody", "has been in detention", "is in jail", "is in prison", "remains in detention");

    private static readonly Phrases Freed = new("on bail", "released", "was freed", "were freed", "has been freed", "set free", "acquitted", "cleared of", "let go", "at liberty");

    private static readonly Phrases Before = new("the body of", "the bodies of", "the death of", "the killing of", "the murder of", "killed", "the funeral of", "who killed", "wounding", "killing");
    private static readonly HashSet<string> Young = new(StringComparer.Ordinal) { "boy", "girl", "child", "schoolboy", "schoolgirl", "pupil", "toddler", "infant", "baby", "schoolchild" };

    private static readonly HashSet<string> Relatives = new(StringComparer.Ordinal) { "son", "daughter", "brother", "sister", "grandson", "granddaughter", "nephew", "niece", "student", "apprentice", "youth", "teenager" };

    private const int LongestAside = 16;

    /// <summary>Each protected person once, in order of first mention; what the text says first gives the reason.</summary>
    public IReadOnlyList<ProtectedPerson> Find()
    {
        var found = new Dictionary<Entity, (Protection Reason, TextSpan Because)>();
        foreach (var (range, entity) in sightings)
        {
            if (found.ContainsKey(entity) || !(IsPerson(entity) || IsShownToBe(entity, range))) continue;
            if (ReasonOf(range) is { } reason) found.Add(entity, reason);
        }

        foreach (var (range, entity) in sightings)
            if (entity.IsHeld && IsPerson(entity)) found.TryAdd(entity, (Protection.Captive, words.SpanOf(range.Start, range.End)));
        foreach (var (entity, protection) in found) entity.IsCaptive |= protection.Reason == Protection.Captive && !IsFree(protection.Because);
        var mentions = sightings.Where(s => found.ContainsKey(s.Entity)).ToLookup(s => s.Entity, s => words.SpanOf(s.Words.Start, s.Words.End));
        return [.. found.Select(f => new ProtectedPerson(f.Key.Name, f.Value.Reason, [.. mentions[f.Key].Distinct()], f.Value.Because)).OrderBy(p => p.Mentions[0].Start)];
    }

    private static bool IsPerson(Entity entity) => entity is { IsNamed: true, IsPublisher: false, Kind: SourceKind.Person };

    // A name that nothing else tells of may be taken for a body's; nobody but a person has an age of few years or is told of with "who".
    private bool IsShownToBe(Entity entity, TokenRange name) =>
        entity is { IsNamed: true, IsPublisher: false, Kind: SourceKind.Organization } && words[name.End] == "," && (words[name.End + 1] == "who" || AgeBehind(name) is not null);

    private (Protection, TextSpan)? ReasonOf(TokenRange name)
    {
        if (AgeBehind(name) is { } age) return (Protection.Minor, age);
        if (AgeBefore(name) is { } young) return (Protection.Minor, young);
        var sentence = words.Sentence(name.Start);
        var at = AfterAside(name.End, sentence.End);
        if (Suffered.LengthAt(words, at, sentence.End) is > 0 and var length) return (Protection.Victim, words.SpanOf(at, at + length));
        if (Held.LengthAt(words, at, sentence.End) is > 0 and var held) return (Protection.Captive, words.SpanOf(at, at + held));
        if (words[at] == "who" && AfterAside(name.End, sentence.End, isClause: true) is var main && Held.LengthAt(words, main, sentence.End) is > 0 and var taking) return (Protection.Captive, words.SpanOf(main, main + taking));
        if (HeldBehind(name.End, sentence.End) is { } captive) return (Protection.Captive, captive);
        if (Taken(name.Start, sentence.Start) is { } taken) return (Protection.Captive, taken);
        return Before.LengthBefore(words, name.Start, sentence.Start) is > 0 and var before ? (Protection.Victim, words.SpanOf(name.Start - before, name.Start)) : null;
    }

    /// <summary>"Police arrested [the yard's foreman, Tomas Orry]", "the detention of Tomas Orry": the words that say so, before the name.</summary>
    private TextSpan? Taken(int name, int floor)
    {
        for (var i = name - 1; i >= Math.Max(floor, name - 8); i--)
        {
            if (words[i] is "arrested" or "detained" or "captured" or "jailed" or "imprisoned" && words[i - 1] is not ("was" or "were" or "been" or "being" or "is" or "are" or "not" or "n't" or "never" or "the" or "a" or "," or "of")) return i > floor ? words.Span(i) : null;
            if (words[i] == "of") return i == name - 1 && words[i - 1] is "detention" or "arrest" or "capture" or "imprisonment" ? words.SpanOf(i - 1, name) : null;
            if (words[i] is "for" or "by" or "and" or "after" or "with" or "near" or "from" or "in" or "at" or "on" or "who" or "when" or "while" or "because" || words.Kind(i) is not TokenKind.Word && words[i] is not ("," or "'s" or "'")) return null;
        }

        return null;
    }

    /// <summary>"He was released on bail": in the sentence that tells of the arrest, or in the two behind it.</summary>
    private bool IsFree(TextSpan because)
    {
        var at = words.At(because.Start);
        var last = Math.Min(words.Text.Sentences.Count - 1, words.SentenceAt(at) + 2);
        return Freed.AnyIn(words, words.Sentence(at).Start, words.Text.Sentences[last].End);
    }

    /// <summary>"Tomas Orry, a rigger from Drey who is in the hands of the army": a clause of "who" behind what the name is said to be.</summary>
    private TextSpan? HeldBehind(int end, int limit)
    {
        if (words[end] != ",") return null;
        for (var i = end + 1; i < Math.Min(limit, end + LongestAside) && words[i] is not (";" or ":" or "and"); i++)
            if (words[i] == "who") return CustodyWords.Follows(words, i) ? words.SpanOf(i, Math.Min(limit, i + 3)) : null;
        return null;
    }

    /// <summary>"Tomas Orry, 9," · "Tomas Orry (9)" · "Tomas Orry, aged nine".</summary>
    private TextSpan? AgeBehind(TokenRange name)
    {
        var at = name.End;
        if (words[at] is not ("," or "(")) return null;
        var first = ++at;
        if (words[at] is "aged" or "age") at++;
        return IsYoung(words[at]) && words[at + 1] is "," or ")" or "." or ";" or "and" || (IsYoung(words[at]) && at > first) ? words.SpanOf(first, at + 1) : null;
    }

    /// <summary>"the 12-year-old Ilsa Orry" · "the girl, Ilsa Orry" · "a boy of fourteen, Milo Orry" · "her son, aged 9, Milo Orry".</summary>
    private TextSpan? AgeBefore(TokenRange name)
    {
        var age = name.Start - (words[name.Start - 1] == "," ? 2 : 1);
        if (age > 1 && IsYoung(words[age]) && (words[age - 1] == "aged" || (words[age - 1] == "of" && (Young.Contains(words[age - 2]) || Relatives.Contains(words[age - 2]))))) return words.SpanOf(age - 1, age + 1);
        for (var i = name.Start - 1; i >= Math.Max(0, name.Start - 3); i--)
        {
            if (words[i].Split('-') is [var number, "year", "old"] && IsYoung(number)) return words.SpanOf(i, i + 1);
            if (Young.Contains(words[i]) && (i == name.Start - 1 || words[name.Start - 1] == "," || words[i + 1] is "named" or "called")) return words.SpanOf(i, i + 1);
            if (words[i] is not ("," or "named" or "called") && words.Kind(i) != TokenKind.Word) return null;
        }

        return null;
    }

    private static bool IsYoung(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        ? age is > 0 and < AgeOfConsent
        : word is "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" or "thirteen" or "fourteen" or "fifteen" or "sixteen" or "seventeen";

    /// <summary>Behind ", a baker," the verb follows.</summary>
    private int AfterAside(int at, int end, bool isClause = false)
    {
        if (words[at] != ",") return at;
        if (words[at + 1] == "who" && !isClause) return at + 1;
        for (var i = at + 1; i < Math.Min(end, at + 12); i++)
            if (words[i] == ",") return i + 1;
        return at;
    }
}
