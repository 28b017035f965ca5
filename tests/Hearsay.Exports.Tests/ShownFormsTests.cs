using Hearsay.Model;

namespace Hearsay.Exports.Tests;

/// <summary>What holds of every form in which a dossier is shown to people and other programs.</summary>
public sealed class ShownFormsTests
{
    [Theory]
    [InlineData("html")]
    [InlineData("jsonld")]
    [InlineData("stix")]
    public void Write_ReportsInAnotherOrder_GivesTheSameBytes(string form) => Assert.Equal(Written(form, ["a.txt", "b.txt"]), Written(form, ["b.txt", "a.txt"]));

    private static string Written(string form, IReadOnlyList<string> names)
    {
        List<ReportReading> readings = [.. names.Select(name => Readings.Of(name, name == "a.txt" ? "s1" : "s2"))];
        return form switch
        {
            "html" => DossierHtmlTests.Written(readings, []),
            "jsonld" => DossierJsonLdTests.Written(readings, []),
            _ => DossierStixTests.Written(readings, []),
        };
    }
}
