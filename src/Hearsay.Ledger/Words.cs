using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>How values are written in the ledger, whatever the engine: enumeration members in camel case, times and dates in ISO 8601.</summary>
internal static class Words
{
    /// <exception cref="ArgumentOutOfRangeException">It is no member: what <see cref="Parse"/> would not take again is never written.</exception>
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var name = Enum.GetName(member) ?? throw new ArgumentOutOfRangeException(nameof(member), member, $"The ledger has no word for this {typeof(T).Name}.");
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    public static T Parse<T>(string word)
        where T : struct, Enum =>
        !word.Contains(',', StringComparison.Ordinal) && Enum.TryParse<T>(word, ignoreCase: true, out var member) && Enum.IsDefined(member)
            ? member
            : throw new FormatException($"'{word}' is none of the {typeof(T).Name} words this program knows.");

    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset ParseTime(string text) =>
        DateTimeOffset.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at
            : throw new FormatException($"'{text}' is not a time in ISO 8601.");

    public static PartialDate? ParseDate(string? text) =>
        text is null ? null : PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date in ISO 8601.");

    public static Timestamp? ParseTimestamp(string? text) =>
        text is null ? null : Timestamp.TryParse(text, out var time) ? time : throw new FormatException($"'{text}' is not a date or time in ISO 8601.");

    public static string OfList(IReadOnlyList<string> list) => JsonSerializer.Serialize([.. list], WordsJson.Default.StringArray);

    public static IReadOnlyList<string> ParseList(string json) => JsonSerializer.Deserialize(json, WordsJson.Default.StringArray) ?? [];
}

/// <summary>JSON of plain string lists.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class WordsJson : JsonSerializerContext;
