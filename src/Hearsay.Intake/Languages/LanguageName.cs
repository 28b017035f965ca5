namespace Hearsay.Intake.Languages;

/// <summary>ISO 639-1 codes and the English names of the languages that <see cref="LanguageGuess"/> knows.</summary>
internal static class LanguageName
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic",
        ["bg"] = "Bulgarian",
        ["cs"] = "Czech",
        ["da"] = "Danish",
        ["de"] = "German",
        ["el"] = "Greek",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fa"] = "Persian",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["he"] = "Hebrew",
        ["hi"] = "Hindi",
        ["hu"] = "Hungarian",
        ["id"] = "Indonesian",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["nb"] = "Norwegian",
        ["nl"] = "Dutch",
        ["pl"] = "Polish",
        ["pt"] = "Portuguese",
        ["ro"] = "Romanian",
        ["ru"] = "Russian",
        ["sv"] = "Swedish",
        ["th"] = "Thai",
        ["tr"] = "Turkish",
        ["uk"] = "Ukrainian",
        ["zh"] = "Chinese",
    };

    /// <summary>The language's English name; the code itself, in quotation marks, when it is not known.</summary>
    public static string Of(string code) => Names.GetValueOrDefault(code, $"the language \"{code}\"");

    /// <summary>The code of a language tag such as <c>en-GB</c> or <c>de_AT</c>; null when it is no tag.</summary>
    public static string? Code(string tag)
    {
        var code = tag.Trim().Split('-', '_')[0].ToLowerInvariant();
        return code is "no" or "nn" ? "nb" : code.Length == 2 && code.All(char.IsAsciiLetterLower) ? code : null;
    }
}
