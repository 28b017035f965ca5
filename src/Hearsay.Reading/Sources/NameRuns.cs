using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds runs of capitalised words that may be names: <c>Dr Ilsa Orry</c>, <c>Ministry of Health</c>, <c>ORR</c>. A run may hold "of" and
/// "the" where the words before them name a body or an office. Whose name it is, is not judged here.
/// </summary>
internal static class NameRuns
{
    private const int Longest = 9;

    // Words that begin sentences with a capital and belong to no name.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "in", "on", "at", "of", "for", "from", "by", "with", "and", "but", "or", "so", "if", "as", "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "there", "its", "his", "her", "their", "our",
        "my", "your", "when", "while", "after", "before", "since", "until", "what", "who", "how", "why", "where", "which", "not", "no", "yes", "all", "some", "most", "many", "both", "each", "every", "one", "two", "three", "four", "five",
        "six", "seven", "eight", "nine", "ten", "about", "around", "at", "more", "less", "earlier", "later", "now", "then", "here", "according", "speaking", "asked", "first", "second", "third", "last", "next", "also", "still", "only",
        "even", "nothing", "nobody", "everyone", "someone", "meanwhile", "however", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "late", "early", "to", "is", "was", "are", "were", "has", "have", "had", "do", "did", "will", "would", "could", "can", "should", "please", "just", "over", "under", "during", "between",
        "because", "although", "though", "once", "whatever", "across", "near", "inside", "outside", "above", "below", "upstairs", "question", "such", "another", "other", "us", "me", "him", "them", "well", "oh", "good", "thank", "never", "nor", "yet", "despite", "citing",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "van", "von", "bin", "al", "la", "del", "der", "den", "di", "da", "dos", "el", "ibn", "ter", "ag", "ben", "abu", "bint", "ould", "af", "zu", "du", "des", "do", "das", "ap", "ul", "ur", "op", "á", "við", "av", "til", "y", "ja", "s/o", "d/o", "della", "degli", "le", "ten", "te", "'t", "mac", "nic", "ní", "ó", "uí", "et", "und", "och", "og" };

    /// <summary>The runs in a range of tokens, in text order.</summary>
    public static IEnumerable<TokenRange> In(TokenWords words, int start, int end)
    {
        for (var at = start; at < end;)
        {
            if (!Starts(words, at))
            {
                at++;
                continue;
            }

            var stop = EndOf(words, at, end);
            yield return new TokenRange(at, stop);
            at = stop;
        }
    }

    /// <summary>True when a name may begin at a token.</summary>
    public static bool Starts(TokenWords words, int at) => words.IsCapital(at) && (!Openers.Contains(words[at]) || IsOrdinal(words, at)) && !IsCommonOpener(words, at) && !IsNumber(words[at]);

    /// <summary>"the Third Brigade": an ordinal with a capital within a sentence begins a name.</summary>
    private static bool IsOrdinal(TokenWords words, int at) => words[at] is "first" or "second" or "third" or "one" && words[at - 1] is "the" && words.IsCapital(at + 1);

    /// <summary>"Twenty-two of them"; "Eleven" by itself opens a sentence and no name.</summary>
    private static bool IsNumber(string word) => word.Split('-')[0] is "eleven" or "twelve" or "thirteen" or "fourteen" or "fifteen" or "sixteen" or "seventeen" or "eighteen" or "nineteen" or "twenty" or "thirty" or "forty" or "fifty" or "sixty" or "seventy" or "eighty" or "ninety";

    /// <summary>"Residents said": a common noun that has its capital from opening the sentence.</summary>
    private static bool IsCommonOpener(TokenWords words, int at) =>
        (words.Sentence(at).Start == at || words[at - 1] == ":") && !words.IsCapital(at + 1) && !(words[at] == "channel" && words.Kind(at + 1) == TokenKind.Number) && ((!words.MayBeName(at) && !words.IsCapital(at + 2) && words.Raw(at).Any(char.IsLower)) || RoleWords.ArePersons(words[at]) || OwnThings.IsInstrument(words[at]) || (BodyWords.IsBody(words[at]) && !NamePhrase.IsAcronym(words.Raw(at))));

    private static int EndOf(TokenWords words, int start, int end)
    {
        var at = start + 1;
        end = Math.Min(end, start + Longest);
        while (at < end)
        {
            if (IsPart(words, at)) at++;
            else if (Particles.Contains(words[at]) && at + 1 < end && IsPart(words, at + 1)) at += 2;
            else if (Particles.Contains(words[at]) && Particles.Contains(words[at + 1]) && at + 2 < end && IsPart(words, at + 2)) at += 3;
            else if (words[at] == "of" && at + 1 < end && MayTakeOf(words, start, at)) at = AfterOf(words, at, end);
            else if (words[at] == "&" && Particles.Contains(words[at + 1]) && at + 2 < end && IsPart(words, at + 2)) at += 3;
            else if (words[at] is "and" or "&" && at + 1 < end && IsPart(words, at + 1) && (words[at] == "&" || JoinsBody(words, start, at) || JoinsMembers(words, start, at))) at += 2;
            else if (words[at] == "'" && at + 1 < end && JoinsOwners(words, start, at)) at += 2;
            else if (at + 1 < end && IsPart(words, at + 1) && HouseNames.Joins(words, start, at)) at += 2;
            else if (at == start + 1 && words[start] is "channel" && words.Kind(at) == TokenKind.Number) at++;
            else break;
            if (words[at - 1] is "of" or "the") return at - 1;
        }

        return at;
    }

    private static bool IsPart(TokenWords words, int at) => words.IsCapital(at) ? !Openers.Contains(words[at]) || words[at] is "one" or "first" or "six" or "five" : IsPrefixed(words, at);

    /// <summary>"Ilsa al-Orry": a particle that a hyphen joins to the name.</summary>
    private static bool IsPrefixed(TokenWords words, int at)
    {
        var hyphen = words[at].IndexOf('-', StringComparison.Ordinal);
        return hyphen is > 0 and < 4 && hyphen + 1 < words[at].Length && words[at][..hyphen] is "al" or "el" or "ad" or "ar" or "as" or "ash" or "an" or "az" or "at" or "ben" or "bin" or "ul" && char.IsUpper(words.Raw(at)[hyphen + 1]);
    }

    private static bool MayTakeOf(TokenWords words, int start, int at) =>
        BodyWords.IsBody(words[at - 1]) || RoleWords.IsTitle(words[at - 1]) || words[start] is "university" or "ministry" or "bank" or "head";

    private static int AfterOf(TokenWords words, int at, int end)
    {
        var next = words[at + 1] == "the" ? at + 2 : at + 1;
        return next < end && IsPart(words, next) ? next + 1 : at + 1;
    }

    /// <summary>"Water and Power": the word behind "and" names a body, and the run before it is no title and name.</summary>
    private static bool JoinsBody(TokenWords words, int start, int at) =>
        (BodyWords.KindOf(words[at + 1]) is not null || (words[start - 1] == "the" && IsPart(words, at + 2) && BodyWords.KindOf(words[at + 2]) is not null)) && !RoleWords.IsTitle(words[start]);

    /// <summary>"Union of Nurses and Midwives", "Union of Road and Rail Workers": both sides of "and" are whom the body is of.</summary>
    private static bool JoinsMembers(TokenWords words, int start, int at)
    {
        // "Union of Ships' Cooks and Stewards".
        var of = words[at - 2] == "'" ? at - 4 : at - 2;
        if (of - 1 < start || words[of] is not ("of" or "for") || BodyWords.KindOf(words[of - 1]) is null) return false;
        return words[at - 1].EndsWith('s') ? words[at + 1].EndsWith('s') : words.IsCapital(at + 2) && words[at + 2].EndsWith('s');
    }

    /// <summary>"the Dockers' Union", "Union of Ships' Cooks": the mark of several owners stands before the word for their body, or within whom it is of.</summary>
    private static bool JoinsOwners(TokenWords words, int start, int at) =>
        ((words[start - 1] == "the" && at <= start + 2) || (words[at - 2] is "of" or "for" && at - 3 >= start && BodyWords.KindOf(words[at - 3]) is not null)) && words[at - 1].EndsWith('s') && IsPart(words, at + 1) && (BodyWords.KindOf(words[at + 1]) is not null || words[at - 2] is "of" or "for");
}
