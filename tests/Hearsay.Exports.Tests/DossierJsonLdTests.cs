using System.Text;
using System.Text.Json;
using CsCheck;
using Hearsay.Model;

namespace Hearsay.Exports.Tests;

public sealed class DossierJsonLdTests
{
    private static readonly string[] Keywords = ["@context", "@graph", "@version", "id", "type"];

    [Fact]
    public void Write_AStatement_IsAttributedToItsSourceThroughItsCarriersAndPublisher()
    {
        var graph = Graph([Readings.Of("a.txt", "s1")], [Readings.Claim("s1")]);

        var (source, carrier, publisher) = (Named(graph, "harbour master"), Named(graph, "the Fen Post"), Named(graph, "The Fen Post"));
        var statement = graph["urn:hearsay:statement:s1"];
        Assert.Equal("""["prov:Person","schema:Person"]""", Compact(source, "type"));
        Assert.Equal((Id(source), $"""["{Id(carrier)}"]"""), (statement.GetProperty("wasAttributedTo").GetString(), Compact(statement, "via")));
        Assert.Equal(
            [(Id(source), "hearsay:speaker"), (Id(carrier), "hearsay:carrier"), (Id(publisher), "hearsay:publisher")],
            statement.GetProperty("qualifiedAttribution").EnumerateArray().Select(a => (a.GetProperty("agent").GetString(), a.GetProperty("hadRole").GetString())));
        Assert.Equal(
            ($"urn:hearsay:report:{new string('a', 64)}", "indirect", "cannotVerify", "Telegram", "2031-03"),
            (statement.GetProperty("wasDerivedFrom").GetString(), statement.GetProperty("mode").GetString(), statement.GetProperty("stance").GetString(), statement.GetProperty("channel").GetString(), statement.GetProperty("saidOn").GetString()));
        Assert.Equal("""[{"type":"schema:QuantitativeValue","name":"boats lost","scope":"lost","bound":"atLeast","minValue":12,"asOf":"2031-03-04"}]""", Compact(statement, "figure"));
    }

    [Fact]
    public void Write_ADirectStatement_IsQuotedFromItsReport()
    {
        var reading = Readings.Of("a.txt", "s1");

        var statement = Graph([reading with { Statements = [reading.Statements[0] with { Mode = Mode.Direct }] }], [])["urn:hearsay:statement:s1"];

        Assert.Equal("""["hearsay:Statement","prov:Entity","schema:Quotation"]""", Compact(statement, "type"));
        Assert.Equal($"urn:hearsay:report:{new string('a', 64)}", statement.GetProperty("wasQuotedFrom").GetString());
    }

    [Fact]
    public void Write_AReportAndAClaim_SayWhatIsKnownAndRateNothing()
    {
        var written = Written([Readings.Of("a.txt", "s1")], [Readings.Claim("s1")]);
        var graph = Graph(written);

        var report = graph[$"urn:hearsay:report:{new string('a', 64)}"];
        Assert.Equal(("Boats “lost”", "a.txt", "2031-03-04T09:30:00Z"), (report.GetProperty("name").GetString(), report.GetProperty("fileName").GetString(), report.GetProperty("datePublished").GetString()));
        Assert.Equal(
            $$"""{"id":"urn:hearsay:claim:c1","type":["schema:Claim","prov:Entity"],"text":"Boats were lost.","appearance":["urn:hearsay:report:{{new string('a', 64)}}"],"wasDerivedFrom":["urn:hearsay:statement:s1"],"level":"repeated","why":"One origin, two reports.","independenceMin":1,"independenceMax":2,"origin":[{"type":"hearsay:Origin","agent":"{{Id(Named(graph, "harbour master"))}}","statement":["urn:hearsay:statement:s1"]}]}""",
            JsonSerializer.Serialize(graph["urn:hearsay:claim:c1"]));
        Assert.DoesNotContain("ating", written, StringComparison.Ordinal);
        Assert.DoesNotContain("ClaimReview", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AFragment_IsMarkedInATermOfTheContext()
    {
        var written = Written([Readings.Of("a.txt", "s1")], [Readings.Claim("s1") with { IsFragment = true }]);

        Assert.True(Graph(written)["urn:hearsay:claim:c1"].GetProperty("fragment").GetBoolean());
        Assert.Contains("\"fragment\": \"hearsay:fragment\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ASourceWithoutAProperName_IsAnotherInEachReport()
    {
        ReportReading Said(char digit, string name, SourceKind kind) => Readings.Of($"{digit}.txt", $"s{digit}") is var reading
            ? reading with { Report = reading.Report with { Sha256 = new string(digit, 64) }, Statements = [reading.Statements[0] with { Source = new Source { Name = name, Kind = kind } }] }
            : throw new InvalidOperationException();
        int Count(string name, SourceKind kind) => Graph([Said('1', name, kind), Said('2', name, kind)], []).Values.Count(node => node.TryGetProperty("name", out var given) && given.GetString() == name);

        Assert.Equal((1, 1), (Count("Ida Brand", SourceKind.Person), Count("Harbour Office", SourceKind.Government)));
        Assert.Equal((2, 2, 2), (Count("a senior official", SourceKind.Unnamed), Count("Prisoners", SourceKind.Group), Count("a man", SourceKind.Person)));
    }

    [Fact]
    public void Write_AnyDossier_NeedsNoNetworkAndLeadsOnlyToWhatIsInIt() => ShownReadings.Any.Sample(dossier =>
    {
        using var json = JsonDocument.Parse(Written(dossier.Readings, dossier.Claims));
        var context = json.RootElement.GetProperty("@context");
        var graph = Graph(json);

        Assert.All(Members(json.RootElement.GetProperty("@graph")), member =>
        {
            if (Keywords.Contains(member.Name)) return;
            Assert.True(context.TryGetProperty(member.Name, out var term), $"{member.Name} is no term of the context");
            if (term.ValueKind != JsonValueKind.Object || !term.TryGetProperty("@type", out var type) || type.GetString() != "@id") return;
            foreach (var value in Strings(member.Value)) Assert.True(graph.ContainsKey(value) || IsDefined(value, context) || member.Name == "url", $"{member.Name} leads to {value}, which is not there");
        });
        Assert.All(Members(json.RootElement.GetProperty("@graph")).Where(member => member.Name == "type").SelectMany(member => Strings(member.Value)), type => Assert.True(IsDefined(type, context) || context.TryGetProperty(type, out _), type));
    });

    [Fact]
    public void Write_AnyDossier_HasEachStatementOnceWithPositionsThatGiveItsWords() => ShownReadings.Any.Sample(dossier =>
    {
        var graph = Graph(Written(dossier.Readings, dossier.Claims));

        Assert.Equal(
            dossier.Readings.SelectMany(r => r.Statements).Select(s => $"urn:hearsay:statement:{s.Id}").Order(StringComparer.Ordinal),
            graph.Keys.Where(id => id.StartsWith("urn:hearsay:statement:", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        foreach (var reading in dossier.Readings)
        {
            var runes = reading.Report.Text.EnumerateRunes().ToList();
            string Between(int start, int end) => string.Concat(runes.Take(end).Skip(start));
            foreach (var statement in reading.Statements)
            {
                var targets = graph[$"urn:hearsay:annotation:{statement.Id}:content"].GetProperty("target").EnumerateArray().ToList();
                Assert.Equal(statement.Content.Select(span => span.In(reading.Report.Text)), targets.Select(target => target.GetProperty("selector")[1].GetProperty("exact").GetString()));
                foreach (var (position, quote) in targets.Select(target => (target.GetProperty("selector")[0], target.GetProperty("selector")[1])))
                {
                    var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
                    Assert.Equal(Between(start, end), quote.GetProperty("exact").GetString());
                    Assert.Equal(Between(Math.Max(0, start - 32), start), quote.GetProperty("prefix").GetString());
                    Assert.Equal(Between(end, Math.Min(runes.Count, end + 32)), quote.GetProperty("suffix").GetString());
                }
            }
        }
    });

    [Fact]
    public void Write_HostileText_CanStandInAPageAndTurnsNothing()
    {
        var reading = Readings.Of("a.txt", "s1").With(new ReportHeader { Title = "</script>\u202egpj.exe\u2066\0é", Url = "javascript:alert(1)" });

        var written = Written([reading], []);

        Assert.DoesNotContain(written, c => c is '<' or '>' or '&' or '\u202e' or '\u2066' or '\0');
        Assert.Contains("é", written, StringComparison.Ordinal);
        var report = Graph(written)[$"urn:hearsay:report:{new string('a', 64)}"];
        Assert.Equal("</script>\u202egpj.exe\u2066\0é", report.GetProperty("name").GetString());
        Assert.False(report.TryGetProperty("url", out _));
    }

    [Fact]
    public void Write_Hidden_GivesTheNameNowhere()
    {
        var (reading, claim, grades) = ShownReadings.Named();

        var hidden = Written([reading], [claim], grades, ShownReadings.Hiding);

        Assert.DoesNotContain("Brill", hidden, StringComparison.OrdinalIgnoreCase);
        var quote = Graph(hidden)["urn:hearsay:annotation:s1:content"].GetProperty("target")[0].GetProperty("selector")[1];
        Assert.Equal(("Person 1 saw boats.", "Person 1 said that Person 1"), (quote.GetProperty("exact").GetString(), quote.GetProperty("prefix").GetString()));
        Assert.Contains("Jon Brill", Written([reading], [claim], grades), StringComparison.Ordinal);
    }

    private static bool IsDefined(string compact, JsonElement context) => compact.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && compact[..colon] != "urn" && context.TryGetProperty(compact[..colon], out _);

    private static IEnumerable<JsonProperty> Members(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Members),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Members(member.Value).Prepend(member)),
        _ => [],
    };

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    private static JsonElement Named(Dictionary<string, JsonElement> graph, string name) =>
        Assert.Single(graph.Values, node => Id(node).StartsWith("urn:hearsay:source:", StringComparison.Ordinal) && node.GetProperty("name").GetString() == name);

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    private static string Compact(JsonElement node, string member) => JsonSerializer.Serialize(node.GetProperty(member));

    private static Dictionary<string, JsonElement> Graph(IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims) => Graph(Written(readings, claims));

    // Fails where two nodes have one identity.
    private static Dictionary<string, JsonElement> Graph(string written)
    {
        using var json = JsonDocument.Parse(written);
        return Graph(json);
    }

    private static Dictionary<string, JsonElement> Graph(JsonDocument json) => json.RootElement.GetProperty("@graph").EnumerateArray().ToDictionary(Id, node => node.Clone());

    internal static string Written(IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, ExportText? text = null)
    {
        using var output = new MemoryStream();
        DossierJsonLd.Write(output, "harbour", readings, claims, grades, text);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
