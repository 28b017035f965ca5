using System.Text.Json;

namespace Hearsay.Intake.Json;

/// <summary>Takes members out of JSON of which nothing is sure: what is not there, or of another kind, is null or empty.</summary>
internal static class JsonFields
{
    /// <summary>What a string says, or the digits of a number; null for anything else.</summary>
    public static string? Text(this JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>The text of a member; null when it is not there or blank.</summary>
    public static string? Text(this JsonElement value, string name) => value.Member(name)?.Text() is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>A member; null when it is not there, or null itself.</summary>
    public static JsonElement? Member(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>The elements of a member that is an array; empty when it is none.</summary>
    public static IEnumerable<JsonElement> Elements(this JsonElement value, string name) =>
        value.Member(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
