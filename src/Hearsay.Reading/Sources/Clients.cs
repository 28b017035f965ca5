using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Whose lawyer speaks of "my client": <c>The lawyer of the driver, Ilsa Orry, says her client was awake</c> · <c>Tam Vask's lawyer said his client had paid
/// nothing</c>. A lawyer whose words name nobody has no client here.
/// </summary>
internal static class Clients
{
    private const int Longest = 8;

    /// <summary>The words that name the client of the lawyer who was named last before a token, or null.</summary>
    public static TokenRange? Of(TokenWords words, int token)
    {
        for (var i = token - 1; i >= 0; i--)
            if (words[i] is "lawyer" or "attorney" or "solicitor" or "counsel" or "barrister" or "advocate") return Behind(words, i) ?? Before(words, i);
        return null;
    }

    private static TokenRange? Behind(TokenWords words, int lawyer)
    {
        if (words[lawyer + 1] is not ("of" or "for")) return null;
        var end = lawyer + 2;
        while (end < words.Count && end - lawyer < Longest && words.Kind(end) == TokenKind.Word && words[end] is not ("said" or "says" or "told" or "who" or "in" or "at")) end++;
        return end > lawyer + 2 ? new TokenRange(lawyer + 2, end) : null;
    }

    private static TokenRange? Before(TokenWords words, int lawyer)
    {
        if (words[lawyer - 1] is not ("'s" or "'")) return null;
        var (end, start) = (lawyer - 1, lawyer - 1);
        var floor = Math.Max(words.Sentence(lawyer).Start, end - Longest);
        while (start > floor && words.Kind(start - 1) == TokenKind.Word && words[start] is not ("the" or "a" or "an")) start--;
        return end > start ? new TokenRange(start, end) : null;
    }
}
