namespace Hearsay.Reading.Times;

/// <summary>The names of months and weekdays, written out and shortened.</summary>
internal static class Months
{
    private static readonly string[] Full =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The month's number, or 0.</summary>
    public static int Of(string word) => IndexOf(Full, word) + 1;

    /// <summary>The day of the week, or null.</summary>
    public static DayOfWeek? Weekday(string word) => IndexOf(Days, word) is >= 0 and var day ? (DayOfWeek)day : null;

    private static int IndexOf(string[] names, string word)
    {
        word = word.TrimEnd('.');
        return word.Length < 3 ? -1 : Array.FindIndex(names, n => n == word || (word.Length is 3 or 4 && word.Length < n.Length && n.StartsWith(word, StringComparison.Ordinal)) || (word == "tues" && n == "tuesday") || (word == "thurs" && n == "thursday"));
    }
}
