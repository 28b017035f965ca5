using System.Globalization;

namespace Hearsay.Reading.Tokens;

/// <summary>
/// Cuts paragraphs into sentences. A sentence ends at a full stop, question mark, exclamation mark or ellipsis, with the closing
/// marks and brackets that follow, or at a run of emoji; not where a speaker and a verb of saying follow a quoted sentence
/// ("Will it hold?" Marn asked.). It knows no grammar.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>No sentence holds more tokens than this, so that work over a sentence stays linear in the text.</summary>
    public const int MaxTokens = 600;

    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "There", "But", "And", "In", "On",
        "At", "For", "His", "Her", "Its", "Their", "Our", "My", "If", "When", "While", "After", "Before", "As", "By", "With", "What", "Who",
        "How", "Why", "No", "Not", "Yet", "So", "To", "From", "Asked", "According",
    };

    // "At 4 p.m. Monday", "at 9 a.m. Eastern": what goes on behind the clock.
    private static readonly HashSet<string> AfterClock = new(StringComparer.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Eastern", "Central", "Pacific", "Mountain", "Moscow", "Beijing", "London", "Paris", "Tokyo", "Greenwich", "GMT", "UTC", "CET", "EST", "EDT", "PST", "PDT", "ET", "BST", "Local",
    };

    private static readonly HashSet<string> Sayings = new(StringComparer.Ordinal)
    {
        "said", "says", "asked", "asks", "replied", "replies", "answered", "added", "wrote", "tweeted", "shouted", "told", "wondered", "cried", "yelled",
        "continued", "exclaimed", "remarked", "quipped", "posted", "recalled", "demanded", "responded",
    };

    /// <summary>The sentences of the tokens; together they hold every token once, and none crosses a paragraph's end.</summary>
    public static TokenRange[] Split(string text, Token[] tokens, TokenRange[] paragraphs)
    {
        var sentences = new List<TokenRange>();
        foreach (var paragraph in paragraphs)
        {
            var start = paragraph.Start;
            while (start < paragraph.End)
            {
                var end = EndOf(text, tokens, start, paragraph.End);
                sentences.Add(new TokenRange(start, end));
                start = end;
            }
        }

        return [.. sentences];
    }

    private static int EndOf(string text, Token[] tokens, int start, int limit)
    {
        var last = Math.Min(limit, start + MaxTokens);
        for (var i = start; i < last; i++)
        {
            if (IsEmoji(text, tokens[i]))
            {
                var after = i + 1;
                while (after < last && IsEmoji(text, tokens[after])) after++;
                if (i > start && after < last && char.IsUpper(text[tokens[after].Span.Start])) return after;
                i = after - 1;
                continue;
            }

            if (!IsEnder(text, tokens, i, start)) continue;
            var end = AfterClosers(text, tokens, i + 1, last);
            if (end >= last) return last;
            if (StartsSentence(text, tokens, i, end, last)) return end;
        }

        return last;
    }

    private static bool IsEnder(string text, Token[] tokens, int at, int start)
    {
        var span = tokens[at].Span;
        var first = text[span.Start];
        if (tokens[at].Kind == TokenKind.Punctuation)
            return first is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' && !IsBracketed(text, tokens, at, start);
        return tokens[at].Kind == TokenKind.Word && text[span.End - 1] == '.' && span.Length > 1;
    }

    /// <summary>True for an ellipsis of words left out: "(...)".</summary>
    private static bool IsBracketed(string text, Token[] tokens, int at, int start) => at > start && text[tokens[at - 1].Span.Start] is '(' or '[' or '/';

    private static int AfterClosers(string text, Token[] tokens, int at, int last)
    {
        while (at < last && IsCloser(text, tokens, at)) at++;
        return at;
    }

    /// <summary>Marks that stand at the end of what they close: no space before, and space, a mark or nothing behind.</summary>
    private static bool IsCloser(string text, Token[] tokens, int at)
    {
        var span = tokens[at].Span;
        var c = text[span.Start];
        var glued = span.Start == tokens[at - 1].Span.End;
        if (c is ')' or ']' or '}' or '!' or '?' or '.' or '…') return glued;
        if (tokens[at].Kind != TokenKind.Quote) return false;
        if (c is '”' or '’' or '»' or '›' or '」' or '』') return glued || c is '»';
        return glued && (span.End >= text.Length || !char.IsLetterOrDigit(text[span.End]));
    }

    private static bool StartsSentence(string text, Token[] tokens, int ender, int next, int last)
    {
        var span = tokens[next].Span;
        var c = text[span.Start];
        if (tokens[ender].Kind == TokenKind.Word) return IsAfterAbbreviation(text, tokens, ender, span);
        var quoted = next > ender + 1 && tokens[next - 1].Kind == TokenKind.Quote;
        if (quoted && IsSpeakerAndSaying(text, tokens, next, last)) return false;
        if (tokens[next].Kind == TokenKind.Quote || c is '(' or '[' or '/') return true;
        if (char.IsLower(c)) return !quoted && text[tokens[ender].Span.Start] == '.' && tokens[ender].Span.Length == 1 && span.Start > tokens[ender].Span.End && !IsLowerAfterMark(text, tokens, ender);
        if (char.IsLetter(c) && span.Start == tokens[ender].Span.End) return ender > 0 && char.IsLower(text[tokens[ender].Span.Start - 1]);
        return c is not (',' or ';' or ':');
    }

    /// <summary>A small letter after a stop that follows a single capital or digits belongs to the same sentence.</summary>
    private static bool IsLowerAfterMark(string text, Token[] tokens, int ender) => ender == 0 || tokens[ender - 1].Span.Length < 2;

    private static bool IsAfterAbbreviation(string text, Token[] tokens, int ender, Model.TextSpan next)
    {
        var word = text.AsSpan(tokens[ender].Span.Start, tokens[ender].Span.Length);
        if (IsTitle(word)) return false;
        if (word is "a.m." or "p.m.") return next.Length > 1 && char.IsUpper(text[next.Start]) && !AfterClock.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(next.Start, next.Length));
        return Starters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(next.Start, next.Length)) && !(word.Length == 2 && next.Length == 1);
    }

    /// <summary>Abbreviations that always have a name behind them.</summary>
    private static bool IsTitle(ReadOnlySpan<char> word) => word is "Mr." or "Mrs." or "Ms." or "Dr." or "Prof." or "Gen." or "Col." or "Sen." or "Rep." or "Gov." or "Lt." or "Sgt." or "Capt." or "St.";

    /// <summary>A pronoun or up to five capitalised words, then a verb of saying.</summary>
    private static bool IsSpeakerAndSaying(string text, Token[] tokens, int at, int last)
    {
        var sayings = Sayings.GetAlternateLookup<ReadOnlySpan<char>>();
        var limit = Math.Min(last, at + 8);
        for (var i = at; i < limit; i++)
        {
            if (tokens[i].Kind != TokenKind.Word) return false;
            var word = text.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length);
            if (sayings.Contains(word)) return true;
            if (i == at && char.IsLower(word[0])) return false;
        }

        return false;
    }

    private static bool IsEmoji(string text, Token token)
    {
        if (token.Kind != TokenKind.Symbol) return false;
        var category = CharUnicodeInfo.GetUnicodeCategory(text, token.Span.Start);
        return category is UnicodeCategory.OtherSymbol && text[token.Span.Start] is not ('©' or '®' or '°');
    }
}
