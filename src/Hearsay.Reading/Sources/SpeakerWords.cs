using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The words for a speaker without what was found too much before them, and with the noun that was found too little behind. Examples:
/// <c>today | the owner</c> · <c>the board | today</c> · <c>the mill | no longer</c> · <c>the Orm | salt works</c> · <c>of which | port unions</c> · <c>tea by | a woman</c> · <c>a draft | decree</c>. It names nobody.
/// </summary>
internal static class SpeakerWords
{
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
        { "today", "yesterday", "tonight", "earlier", "later", "now", "then", "still", "also", "meanwhile", "but", "and", "yet", "though", "although", "while", "as", "because", "since", "whereas", "so", "or" };

    private static readonly HashSet<string> Trailing = new(StringComparer.Ordinal) { "today", "yesterday", "tonight", "earlier", "later", "also", "meanwhile" };

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "one", "another" };

    /// <summary>The range that names the speaker; never empty where the given one is not.</summary>
    public static TokenRange Tidy(TokenWords words, TokenRange range)
    {
        var start = range.Start;
        while (start < range.End - 1 && Leading.Contains(words[start])) start++;
        while (range.End - start > 2 && Trailing.Contains(words[range.End - 1]) && !words.IsCapital(range.End - 1)) range = range with { End = range.End - 1 };
        if (range.End - start > 2 && words[range.End - 1] == "longer" && words[range.End - 2] == "no") range = range with { End = range.End - 2 };
        if (start < range.End - 2 && words[start] == "of" && words[start + 1] is "which" or "whom") start += 2;
        if (start < range.End - 1 && words[start] is "he" or "she" && words[start + 1] is "himself" or "herself") return new TokenRange(start, start + 1);
        if (range.End - start > 1 && words[range.End - 2] is not ("and" or "or") && words[range.End - 1] is "i" or "we" or "he" or "she" or "they") return range with { Start = range.End - 1 };
        start = AfterOther(words, start, range.End);
        start = AfterMeans(words, start, range.End);
        if (words[start] == "to" && words[start - 1] == "according") start = AfterComma(words, start, range.End);
        if ((words[range.Start - 1] == ":" || words.Sentence(start).Start == start) && words[start + 1] == "," && RoleWords.IsTitle(words[start]) && words[start + 2] == "the") start += 2;
        return new TokenRange(start, BeforeOther(words, start, WithDay(words, Whole(words, start, range.End))));
    }

    /// <summary>"tea by a woman": a bare common noun that is no voice stands before the phrase for one.</summary>
    private static int AfterOther(TokenWords words, int start, int end)
    {
        if (Determiners.Contains(words[start]) || words.IsCapital(start) || words.Kind(start) != TokenKind.Word || words[start + 1] is not ("by" or "from" or "to" or "with")) return start;
        if (RoleWords.ArePersons(words[start]) || RoleWords.IsPerson(words[start]) || BodyWords.IsBody(words[start])) return start;
        return start + 3 < end && words[start + 2] is "a" or "an" or "the" ? start + 2 : start;
    }

    /// <summary>"In his [deposition | the prisoner]", "at [the shelters | the prefecture]": what stands behind a preposition, where or in what it was said, is no part of who says it.</summary>
    private static int AfterMeans(TokenWords words, int start, int end)
    {
        if (words.IsCapital(start) || words.Sentence(start).Start == start || !(IsPlacing(words[start - 1]) || (Determiners.Contains(words[start - 1]) && IsPlacing(words[start - 2])))) return start;
        for (var i = end - 1; i > start; i--)
            if (words[i] is "the" or "a" or "an" && words.Kind(i - 1) == TokenKind.Word && !IsPlacing(words[i - 1]) && words[i - 1] is not ("of" or "for" or "to" or "with" or "by" or "and" or "or" or "as" or "than")) return i;
        return start;
    }

    private static bool IsPlacing(string word) => word is "in" or "at" or "on" or "during" or "under" or "from" or "near" or "outside" or "inside" or "after" or "before" or "through";

    /// <summary>"[according] to the board, | one of its members": whoever it is according to speaks no part of it.</summary>
    private static int AfterComma(TokenWords words, int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
            if (words[i] == ",") return i + 1;
        return start + 1 < end ? start + 1 : start;
    }

    /// <summary>
    /// "the ministry | no sailor": a second phrase that begins without a comma right behind a voice is the subject of what it says. "An official | quoted by Halyard": who quotes is no part of the name.
    /// </summary>
    private static int BeforeOther(TokenWords words, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (Chains.IsQuotedBy(words, i)) return i;
            else if (words[i] is "the" or "a" or "an" or "no" or "nobody" or "its" or "their" && (RoleWords.IsPerson(words[i - 1]) || RoleWords.ArePersons(words[i - 1]) || BodyWords.KindOf(words[i - 1]) is SourceKind.Government or SourceKind.Organization)) return i;
        return end;
    }

    /// <summary>"one of the women freed on | Thursday": a phrase that ends in a preposition takes the name behind it.</summary>
    private static int WithDay(TokenWords words, int end)
    {
        if (words[end - 1] is not ("on" or "in" or "at" or "of" or "from" or "near") || !words.IsCapital(end)) return end;
        while (words.IsCapital(end)) end++;
        return end;
    }

    /// <summary>"the present | premier": a phrase that ends in no noun takes the next word where that is a voice.</summary>
    private static int Whole(TokenWords words, int start, int end)
    {
        if (words[start] is not ("the" or "a" or "an") || end - start > 4 || end >= words.Count || words.SentenceAt(end) != words.SentenceAt(start) || words.IsCapital(end)) return end;
        if (end - start > 1 && words.IsCapital(end - 1)) return WithNoun(words, end);
        var last = words[end - 1];
        // "the | prefecture": where the noun was taken for part of the cue.
        if (end - start == 1 && (RoleWords.IsRole(words[end]) || RoleWords.IsTitle(words[end]) || BodyWords.IsBody(words[end]))) return end + 1;
        if (end - start < 2 || RoleWords.IsPerson(last) || RoleWords.ArePersons(last) || BodyWords.IsBody(last)) return end;
        return RoleWords.IsRole(words[end]) || RoleWords.IsTitle(words[end]) || BodyWords.IsBody(words[end]) ? end + 1 : end;
    }

    /// <summary>"the Orm | salt works": a name takes the noun for a body behind it, and one word between.</summary>
    private static int WithNoun(TokenWords words, int end)
    {
        for (var i = end; i < end + 2 && words.Kind(i) == TokenKind.Word && !words.IsCapital(i) && Vocabulary.Find(words[i]) is not { Cue: not null }; i++)
            if (BodyWords.KindOf(words[i]) is SourceKind.Government or SourceKind.Organization) return i + 1;
            else if (Vocabulary.Find(words[i]) is { Tag: not (Tag.Noun or Tag.Adjective) }) return end;
        return end;
    }
}
