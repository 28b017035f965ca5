namespace Hearsay.Reading.Times;

/// <summary>The names of months and weekdays, written out and shortened.</summary>
internal static class Months
{
    private static readonly Dictionary<string, int> Numbers =
        Forms("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

    private static readonly Dictionary<string, int> Days = Forms("sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday");

    /// <summary>The forms of the months' names, with and without a full stop.</summary>
    public static IEnumerable<string> Names => WithStops(Numbers.Keys);

    /// <summary>The forms of the weekdays' names, with and without a full stop.</summary>
    public static IEnumerable<string> Weekdays => WithStops([.. Days.Keys, "tues", "thurs"]);

    /// <summary>The month's number, or 0.</summary>
    public static int Of(string word) => Numbers.GetValueOrDefault(word.TrimEnd('.'));

    /// <summary>The day of the week, or null.</summary>
    public static DayOfWeek? Weekday(string word) => word.TrimEnd('.') switch
    {
        "tues" => DayOfWeek.Tuesday,
        "thurs" => DayOfWeek.Thursday,
        var plain => Days.TryGetValue(plain, out var number) ? (DayOfWeek)(number - 1) : null,
    };

    private static IEnumerable<string> WithStops(IEnumerable<string> forms) => forms.SelectMany(f => new[] { f, f + "." });

    /// <summary>Numbers from 1 by each name and its first three and four letters.</summary>
    private static Dictionary<string, int> Forms(params string[] names)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
            foreach (var form in (string[])[names[i], names[i][..3], names[i][..Math.Min(4, names[i].Length)]])
                forms[form] = i + 1;
        return forms;
    }
}
