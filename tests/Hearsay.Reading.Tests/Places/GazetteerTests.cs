using Hearsay.Model;
using Hearsay.Reading.Places;

namespace Hearsay.Reading.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly string[] Lines = Read();

    [Fact]
    public void List_SaysItsLicenceAndStaysSmall()
    {
        Assert.Contains("CC0", Lines[0], StringComparison.Ordinal);
        Assert.True(Lines.Sum(l => l.Length + 1) < 200_000);
    }

    [Fact]
    public void List_EveryRow_LiesInRowsOfTheList()
    {
        var rows = Lines.Skip(1).Select(l => l.Split('\t')).ToList();
        var known = rows.Select(r => (Name: r[0], Within: r[2])).ToHashSet();

        Assert.All(rows, row =>
        {
            Assert.Equal(5, row.Length);
            Assert.Equal(row[1] == "country", row[2].Length == 0);
            if (row[2].Length == 0) return;
            var cut = row[2].IndexOf(", ", StringComparison.Ordinal);
            Assert.Contains((cut < 0 ? row[2] : row[2][..cut], cut < 0 ? "" : row[2][(cut + 2)..]), known);
        });
    }

    [Theory]
    [InlineData("kyiv", "Ukraine")]
    [InlineData("Kiev", "Ukraine")]
    [InlineData("Gaza", "Palestine")]
    [InlineData("Netherlands", null)]
    public void Named_AnyCaseOrSpelling_GivesThePlace(string name, string? within) =>
        Assert.Equal(within, Assert.Single(Gazetteer.Shipped.Named(name)).Within);

    [Fact]
    public void CountriesOf_SharedAdjective_GivesAll() =>
        Assert.Equal(["Democratic Republic of Congo", "Republic of the Congo"], Gazetteer.Shipped.CountriesOf("Congolese"));

    [Fact]
    public void LiesIn_Containers_AtAnyDepth()
    {
        var place = new KnownPlace("Sudzha", PlaceKind.City, "Kursk, Russia");
        Assert.True(place.LiesIn("Kursk") && place.LiesIn("Russia") && !place.LiesIn("Sudzha"));
        Assert.Equal("Russia", place.Country);
    }

    private static string[] Read()
    {
        using var stream = typeof(Gazetteer).Assembly.GetManifestResourceStream("gazetteer.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
