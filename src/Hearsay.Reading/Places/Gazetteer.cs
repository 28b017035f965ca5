using Hearsay.Model;

namespace Hearsay.Reading.Places;

/// <summary>
/// The bundled list of countries, regions and large cities, compiled by hand for this project (CC0). Small on purpose: it resolves the names that news is full
/// of, and says nothing of a village.
/// </summary>
internal sealed class Gazetteer
{
    private const string Resource = "gazetteer.tsv";

    /// <summary>The most words that a name of the list has.</summary>
    public const int LongestName = 5;

    private readonly Dictionary<string, KnownPlace[]>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _byAdjective;

    private Gazetteer(IReadOnlyList<string[]> rows)
    {
        var places = rows.Select(r => (Names: r[4].Split(',', StringSplitOptions.RemoveEmptyEntries).Prepend(r[0]), Place: new KnownPlace(r[0], Enum.Parse<PlaceKind>(r[1], ignoreCase: true), r[2].Length == 0 ? null : r[2])));
        _byName = places.SelectMany(p => p.Names.Select(n => (Name: WithoutArticle(n), p.Place))).GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Place).Distinct().ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _byAdjective = rows.SelectMany(r => r[3].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(a => (Adjective: a, Country: r[0]))).GroupBy(p => p.Adjective, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Country).ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        AllCapitals = rows.SelectMany(r => r[4].Split(',')).Where(n => n.Length > 0 && n.All(c => char.IsUpper(c) || c == '.')).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The list of this version.</summary>
    public static Gazetteer Shipped { get; } = Load();

    /// <summary>Names that are only names in capitals: "US", "UAE".</summary>
    public IReadOnlySet<string> AllCapitals { get; }

    /// <summary>Every place of that name in any case of letters; empty when there is none.</summary>
    public IReadOnlyList<KnownPlace> Named(ReadOnlySpan<char> name) => _byName.TryGetValue(name, out var places) ? places : [];

    /// <summary>Names of the countries that an adjective belongs to ("Russian"; "Congolese" has two); empty when it is none.</summary>
    public IReadOnlyList<string> CountriesOf(ReadOnlySpan<char> adjective) => _byAdjective.TryGetValue(adjective, out var countries) ? countries : [];

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.Ordinal) ? name[4..] : name;

    private static Gazetteer Load()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly: it was built without its resources.");
        using var reader = new StreamReader(stream);
        return new Gazetteer([.. reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))]);
    }
}
