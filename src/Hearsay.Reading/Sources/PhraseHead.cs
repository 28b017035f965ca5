using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Where the head of a noun phrase ends. Example: <c>the keeper | of the light</c>. Words alone decide: it knows neither names nor persons.
/// </summary>
internal static class PhraseHead
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "of", "for", "in", "at", "from", "who", "which", "that", "on", "with", "whose", "inside", "near", "close", "familiar", "involved", "there", "working", "speaking", "available", "so" };

    /// <summary>Index behind the head of a phrase that begins at a token: the next preposition, relative or comma, or the end.</summary>
    public static int EndOf(TokenWords words, int start, int end)
    {
        var at = start;
        while (at < end && (at == start || !Breaks.Contains(words[at])) && words[at] is not ("," or "(" or ";") && !(at > start && RoleWords.IsPerson(words[at - 1]) && IsParticiple(words[at]))) at++;
        return at;
    }

    /// <summary>"a woman selling oil": what the person does is no head.</summary>
    private static bool IsParticiple(string word) => word.Length > 4 && (word.EndsWith("ing", StringComparison.Ordinal) || word is "called" or "named" or "held" or "wearing" or "identified");
}
