using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Statements.Narration;

/// <summary>
/// Tells the lines that make a page from those that state something: headings, credits, contact lines, calls to the reader,
/// questions, stage directions. Example: <c>Press desk, Corrow Lines, Pier 2</c>.
/// </summary>
internal static class Furniture
{
    private const int ShortestStatement = 3;
    private const int LongestCredit = 24;
    private const int CreditedPlaces = 9;

    private static readonly Phrases Labels = new(
        "notes to editors", "note to editors", "media contact", "media contacts", "press contact", "press desk", "contact", "contacts", "for more information", "for further information", "duty editor",
        "reporting by", "editing by", "writing by", "with reporting", "additional reporting", "by", "photo", "photos", "picture", "pictures", "image", "video", "watch", "read more", "read also", "see also", "related",
        "follow us", "subscribe", "sign up", "click here", "turn to", "copyright", "all rights reserved", "©", "for immediate release", "press release", "attention editors", "ends", "update", "updated",
        "published", "source", "tags", "share", "comments", "email", "tel", "phone", "you can hear", "you can watch", "listen to", "next update", "end");

    private static readonly HashSet<string> Commands = new(StringComparer.Ordinal)
    {
        "please", "write", "call", "forward", "subscribe", "click", "turn", "look", "send", "share", "read", "follow", "watch", "see", "stay", "keep", "take", "get", "go", "join", "help", "check", "tell",
        "remember", "visit", "download", "sign", "listen", "think", "imagine", "stop", "wait", "support", "donate", "contact", "let", "do", "don't", "dont",
    };

    // "The guns stand on the hill", "the trains pass through the yard".
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "on", "in", "at", "through", "by", "near", "behind", "over", "under", "along", "between", "across", "beside", "around" };

    private static readonly HashSet<string> Finite = new(StringComparer.Ordinal)
    {
        "is", "are", "was", "were", "am", "be", "been", "has", "have", "had", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'s", "'re", "'ve", "'ll", "'d", "'m",
        "ca", "wo", "went", "came", "took", "made", "gave", "got", "saw", "knew", "began", "broke", "fell", "left", "lost", "found", "held", "kept", "sent", "hit", "shot", "burnt", "blew", "struck", "sank",
        "rose", "drove", "flew", "ran", "stood", "sat", "lay", "led", "met", "paid", "put", "set", "cut", "brought", "bought", "built", "fought", "caught", "taught", "thought", "told", "said", "says", "became",
        "grew", "threw", "wrote", "spoke", "woke", "tore", "wore", "swept", "slept", "dug", "drew", "rang", "sang", "spent", "spread", "shook", "hid", "fed", "fled", "felt", "heard", "meant", "read", "sold", "won",
        "remain", "stay", "stays", "comes", "goes", "shows", "makes", "takes", "gives", "says", "means", "remains", "stands", "lies", "runs", "holds", "keeps", "teach", "sit", "know", "think", "works", "counts", "costs",
    };

    /// <summary>True when a stretch of a sentence states something in the report's voice.</summary>
    public static bool States(TokenWords words, TokenRange range) =>
        words.WordsIn(range) >= ShortestStatement && HasVerb(words, range) && !IsQuestion(words, range) && !Commands.Contains(words[range.Start]) && !IsCredit(words, range);

    /// <summary>Who wrote it: "Haddad reported from Cairo", "staff writer Jonas Weil contributed to this report".</summary>
    private static bool IsCredit(TokenWords words, TokenRange range)
    {
        if (range.Length > LongestCredit) return false;
        for (var i = range.Start + 1; i + 1 < range.End; i++)
        {
            if (words[i] is "contributed" && (words[i + 1] is "reporting" || (words[i + 1] is "to" && words[i + 2] is "this" && words[i + 3] is "report" or "story" or "article"))) return true;
            if (words[i] is "reported" or "reporting" && words[i + 1] is "from" && words.IsCapital(i + 2) && words.IsCapital(i - 1) && range.End - i <= CreditedPlaces) return true;
        }

        return false;
    }

    /// <summary>True for a paragraph that is a heading, a credit, a contact line or a stage direction.</summary>
    public static bool IsLine(TokenWords words, TokenRange paragraph, bool isPost)
    {
        if (words[paragraph.Start] is "[" or "@" || words.Kind(paragraph.Start) == TokenKind.Address) return true;
        var label = Labels.LengthAt(words, paragraph.Start, paragraph.End);
        if (label > 0 && words[paragraph.Start + label] == ":") return true;
        if (EndsSentence(words, paragraph) || isPost) return label > 1 && words[paragraph.Start + label] != "of" && words[paragraph.Start] is "turn" or "follow" or "subscribe" or "sign" or "click";
        return label > 0 || paragraph.Length <= 25;
    }

    /// <summary>True when a form of a very common verb stands in a range: "has", "was", "went".</summary>
    public static bool HasCommonVerb(TokenWords words, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (Finite.Contains(words[i])) return true;
        return false;
    }

    /// <summary>True when a verb that can carry a sentence stands in a range.</summary>
    public static bool HasVerb(TokenWords words, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if ((Finite.Contains(words[i]) && !IsMonth(words, i)) || (i > range.Start && !words.IsCapital(i) && (LooksFinite(words[i]) || IsFinite(words, i)))) return true;
        return false;
    }

    /// <summary>"In May", "on 4 May".</summary>
    private static bool IsMonth(TokenWords words, int at) => words[at] == "may" && words.IsCapital(at) && (words[at - 1] is "in" or "of" or "since" or "by" or "until" or "early" or "late" or "mid" || words.Kind(at - 1) == TokenKind.Number || words.Kind(at + 1) == TokenKind.Number);

    /// <summary>A verb that the vocabulary knows: "this one looks sawn"; one that is a noun too behind a pronoun alone: "they number 214".</summary>
    private static bool IsFinite(TokenWords words, int at) => Vocabulary.Find(words[at]) switch
    {
        { Tag: Tag.Verb, Form: VerbForm.Third or VerbForm.Past, IsNounToo: false } => true,
        { Tag: Tag.Verb, Form: VerbForm.Base, IsNounToo: false } when IsPlural(words, at - 1) => true,
        { Tag: Tag.Verb, Form: VerbForm.Third or VerbForm.Past or VerbForm.Base } when words[at - 1] is "they" or "we" or "i" or "you" or "he" or "she" or "it" or "who" or "one" => true,
        { Tag: Tag.Verb, Form: VerbForm.Base } => Places.Contains(words[at + 1]) && (words[at - 1].EndsWith("ly", StringComparison.Ordinal) || IsPlural(words, at - 1)),
        _ => words[at] == "number" && words[at - 1] is "they" or "we",
    };

    /// <summary>"Barrels [normally] pass": a plural before a verb's bare form, which no "to" and no other verb makes an infinitive.</summary>
    private static bool IsPlural(TokenWords words, int at)
    {
        if (words[at].EndsWith("ly", StringComparison.Ordinal) || words[at] is "still" or "now" or "also" or "often" or "already") at--;
        return CountWords.IsPlural(words[at]) && words.Kind(at) == TokenKind.Word && words[at - 1] is not ("let" or "lets" or "make" or "makes" or "help" or "helps" or "helped");
    }

    private static bool LooksFinite(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal));

    private static bool IsQuestion(TokenWords words, TokenRange range)
    {
        for (var i = range.End - 1; i >= Math.Max(range.Start, range.End - 2); i--)
            if (words[i].StartsWith('?')) return true;
        return words[range.End].StartsWith('?');
    }

    private static bool EndsSentence(TokenWords words, TokenRange paragraph)
    {
        for (var i = paragraph.End - 1; i >= Math.Max(paragraph.Start, paragraph.End - 3); i--)
            if (words[i].Length > 0 && words[i][0] is '.' or '!' or '?' or '…') return true;
        // "It rose until 4 p.m."
        return words[paragraph.End - 1] is { Length: > 1 } last && last.EndsWith('.');
    }
}
