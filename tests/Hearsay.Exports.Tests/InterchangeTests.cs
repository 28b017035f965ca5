using System.Text;
using System.Text.Json;
using Hearsay.Exports.Forms;
using Hearsay.Model;

namespace Hearsay.Exports.Tests;

public sealed class InterchangeTests
{
    [Fact]
    public void WriteLine_AReading_HasExactlyTheKeysAndWordsOfTheContract()
    {
        const string statement = """
            {"id":"s1","mode":"indirect","stance":"cannotVerify","speaker":[{"start":2,"end":20}],"cue":[{"start":21,"end":25}],"content":[{"start":26,"end":53}],
            "source":{"name":"harbour master","kind":"person"},"via":[{"name":"the Fen Post","kind":"organization"}],"channel":"Telegram","saidOn":"2031-03","inCustody":false,
            "figures":[{"measure":"boats lost","scope":"lost","bound":"atLeast","low":12,"high":null,"asOf":"2031-03-04"}],"times":[],"places":[]}
            """;
        var expected = $$"""
            {"document":"fen/01.txt","sha256":"{{new string('a', 64)}}","title":"Boats “lost”","publisher":"The Fen Post","published":"2031-03-04T09:30:00Z",
            "statements":[{{statement}}],"format":"text","language":null}
            """;

        Assert.Equal(expected.ReplaceLineEndings("") + "\n", Printed(o => ReadingJson.WriteLine(o, Readings.Of("fen/01.txt", "s1"))));
    }

    [Fact]
    public void WriteLine_AFigureThatCanBeCompared_SaysUnitPopulationPlaceAndPeriod()
    {
        var reading = Readings.Of("fen/01.txt", "s1");
        var figure = reading.Statements[0].Figures[0] with
        {
            Role = FigureRole.Further,
            Unit = new FigureUnit("kilometre", "metre", 1000),
            Population = "boats",
            Place = "Drey",
            Per = "day",
            Since = PartialDate.Of(2031, 2),
            IsRound = true,
        };
        var statement = reading.Statements[0] with
        {
            Figures = [figure],
            DerivedFigures = [reading.Statements[0].Figures[0]],
            Times = [new TimeMention { Span = reading.Statements[0].Content[0], From = PartialDate.Of(2031, 2), Anchor = PartialDate.Of(2031, 3, 4), Rule = "month" }],
            SaidTime = new TimeMention { Span = reading.Statements[0].Cue[0], Rule = "unresolved" },
            Places =
            [
                new PlaceMention { Span = reading.Statements[0].Speaker[0], Name = "Drey", Kind = PlaceKind.City, Candidates = [new KnownPlace("Drey", PlaceKind.City, "Fen, Ostmark")], Rule = "only place" },
                new PlaceMention { Span = reading.Statements[0].Cue[0], Name = "Quay", Candidates = [new KnownPlace("Quay", PlaceKind.City, "Fen"), new KnownPlace("Quay", PlaceKind.Country, null)], Rule = "unresolved" },
            ],
        };

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, reading with { Statements = [statement] })));

        Assert.Equal(
            """
            {"figures":[{"measure":"boats lost","scope":"lost","bound":"atLeast","low":12,"high":null,"asOf":"2031-03-04","role":"further","unit":"kilometre","base":{"unit":"metre","low":12000,"high":null},"population":"boats","place":"Drey","per":"day","since":"2031-02","isRound":true}],
            "derivedFigures":[{"measure":"boats lost","scope":"lost","bound":"atLeast","low":12,"high":null,"asOf":"2031-03-04"}],
            "times":[{"start":26,"end":53,"from":"2031-02","to":null,"anchor":"2031-03-04","rule":"month"}],
            "saidTime":{"start":21,"end":25,"from":null,"to":null,"anchor":null,"rule":"unresolved"},
            "places":[{"start":2,"end":20,"name":"Drey","kind":"city","rule":"only place","within":["Fen","Ostmark"]},{"start":21,"end":25,"name":"Quay","kind":"other","rule":"unresolved","candidates":["Quay, Fen","Quay"]}]}
            """.ReplaceLineEndings(""),
            "{" + string.Join(",", json.RootElement.GetProperty("statements")[0].EnumerateObject().SkipWhile(p => p.Name != "figures").Select(p => $"\"{p.Name}\":{Compact(p.Value)}")) + "}");
    }

    [Fact]
    public void WriteLine_APartOfAFile_LeadsBackToItAndItsPages()
    {
        var reading = Readings.Of("mail.mbox/2", "s1");
        var report = reading.Report with
        {
            Format = "mail",
            Language = "en",
            TextKey = "k",
            Part = new PartOf("b", "2"),
            Marks = [new TextMark(reading.Statements[0].Content[0], MarkKind.Page, "3")],
        };

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, reading with { Report = report })));

        Assert.Equal(
            """{"format":"mail","language":"en","textKey":"k","part":{"container":"b","path":"2"},"marks":[{"start":26,"end":53,"kind":"page","label":"3"}]}""",
            "{" + string.Join(",", json.RootElement.EnumerateObject().SkipWhile(p => p.Name != "format").Select(p => $"\"{p.Name}\":{Compact(p.Value)}")) + "}");
    }

    [Fact]
    public void WriteLine_AReportThatTakesAnotherBack_SaysWhichItem()
    {
        var reading = Readings.Of("gate.json", "s1");

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, reading with { Report = reading.Report with { Withdrawn = true, Replaces = "urn:gate" } })));

        Assert.Equal((true, "urn:gate"), (json.RootElement.GetProperty("withdrawn").GetBoolean(), json.RootElement.GetProperty("replaces").GetString()));
    }

    [Fact]
    public void Write_ADossier_NamesReportsAndRepeatsFiguresAtTheTop()
    {
        using var json = JsonDocument.Parse(Dossier(Readings.Of("a.txt", "s1"), Readings.Of("b.txt", "s2")));

        Assert.Equal(["dossier", "statements", "claims", "figures"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["a.txt", "b.txt"], json.RootElement.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("report").GetString()));
        Assert.Equal(
            """{"id":"c1","text":"Boats were lost.","level":"repeated","origins":[{"name":"harbour master"}],"independence":{"min":1,"max":2},"statements":["s1"]}""",
            Compact(json.RootElement.GetProperty("claims")[0]));
        Assert.Equal(
            """{"statement":"s2","measure":"boats lost","bound":"atLeast","low":12,"high":null,"asOf":"2031-03-04"}""",
            Compact(json.RootElement.GetProperty("figures")[1]));
    }

    [Fact]
    public void Form_ClaimWithNotes_GivesThemAndListsACaptiveOfAnotherReport()
    {
        var reading = Readings.Of("a.txt", "s1");
        reading = reading with { Statements = [reading.Statements[0] with { Source = new Source { Name = "Jon Brill", Kind = SourceKind.Person } }] };
        var note = new StatementNote("s1", NoteKind.InCustody, "Harbour Guard", "b.txt", PartialDate.Of(2031, 3), "He was held.");
        var claim = new Claim { Id = "c", Text = "So.", Level = Level.Single, LevelReason = "", Origins = [], Independence = new Independence(1, 1), Statements = ["s1"], Notes = [note] };

        var form = Interchange.Form("d", [reading], [claim]);

        Assert.Equal(new NoteForm("s1", "inCustody", "Harbour Guard", "b.txt", "2031-03", "He was held."), Assert.Single(form.Claims[0].Notes!));
        Assert.Equal(("Jon Brill", "captive", "a.txt"), Assert.Single(form.ProtectedPersons!.Where(p => p.Report is not null).Select(p => (p.Name, p.Reason, p.Report))));
        Assert.Null(Interchange.Form(claim with { Notes = [] }).Notes);
        Assert.Equal((false, true), (Interchange.Form(claim).Fragment, Interchange.Form(claim with { IsFragment = true }).Fragment));
    }

    [Fact]
    public void Write_ADossier_DoesNotDependOnTheOrderOfReports() =>
        Assert.Equal(
            Dossier(Readings.Of("a.txt", "s1"), Readings.Of("b.txt", "s2")),
            Dossier(Readings.Of("b.txt", "s2"), Readings.Of("a.txt", "s1")));

    [Fact]
    public void Write_ReadBack_SpansLeadToTheSameWords()
    {
        var reading = Readings.Of("a.txt", "s1");

        var form = JsonSerializer.Deserialize(Printed(o => ReadingJson.WriteLine(o, reading)), InterchangeContext.Default.ReportForm)!;

        var map = new CodePointMap(Readings.Text);
        var statement = Assert.Single(form.Statements);
        Assert.Equal(reading.Statements[0].Content, statement.Content.Select(s => map.ToSpan(s.Start, s.End)));
        Assert.Equal("The harbour master", map.ToSpan(statement.Speaker[0].Start, statement.Speaker[0].End).In(Readings.Text));
        Assert.Equal(JsonSerializer.Serialize(Interchange.Form(reading), InterchangeContext.Default.ReportForm), JsonSerializer.Serialize(form, InterchangeContext.Default.ReportForm));
    }

    [Fact]
    public void Form_NothingKnown_IsNullAndEmptyNotLeftOut()
    {
        var reading = Readings.Of("a.txt", "s1");
        var bare = new Statement { Id = "s1", Mode = Mode.Narrated, Content = [new TextSpan(0, 2)], FoundBy = "by hand" };

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, reading with { Statements = [bare] })));

        var statement = json.RootElement.GetProperty("statements")[0];
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("source").ValueKind);
        Assert.Equal(JsonValueKind.Null, statement.GetProperty("saidOn").ValueKind);
        Assert.Equal(0, statement.GetProperty("via").GetArrayLength());
        Assert.Equal(new SpanForm(0, 1), Interchange.Form(reading with { Statements = [bare] }).Statements[0].Content[0]);
    }

    [Fact]
    public void WriteLine_RelationsHedgesAndPersons_AreAddedWhereThereAre()
    {
        var reading = Readings.Of("a.txt", "s1");
        var content = reading.Statements[0].Content[0];
        var statement = reading.Statements[0] with
        {
            Hedges = [content],
            Relations = [new StatedRelation(Relation.Contradicts, content, new RelationSide("s1", null), new RelationSide(null, content))],
        };

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, reading with { Statements = [statement], ProtectedPersons = [new ProtectedPerson("Ilsa Orry", Protection.Minor, [content], content)] })));

        const string span = """{"start":26,"end":53}""";
        var written = json.RootElement.GetProperty("statements")[0];
        Assert.Equal($"[{span}]", Compact(written.GetProperty("hedges")));
        Assert.Equal($$$"""[{"kind":"contradicts","words":{{{span}}},"first":{"statement":"s1","words":null},"second":{"statement":null,"words":{{{span}}}}}]""", Compact(written.GetProperty("relations")));
        Assert.Equal($$$"""[{"name":"Ilsa Orry","reason":"minor","mentions":[{{{span}}}],"because":{{{span}}}}]""", Compact(json.RootElement.GetProperty("protectedPersons")));
    }

    [Fact]
    public void Write_MentionsOfSources_AreAddedWithReasonAndSentence()
    {
        var reading = Readings.Of("a.txt", "s1");
        var (speaker, content) = (reading.Statements[0].Speaker[0], reading.Statements[0].Content[0]);
        var told = reading with { Sources = [new MentionedSource(new Source { Name = "Ilsa Orry", Kind = SourceKind.Person, Role = "mate" }, [new SourceMention(speaker, MentionReason.FullName), new SourceMention(content, MentionReason.Pronoun, speaker)])] };

        using var json = JsonDocument.Parse(Printed(o => ReadingJson.WriteLine(o, told)));
        using var dossier = JsonDocument.Parse(Dossier(told));

        var source = json.RootElement.GetProperty("sources")[0];
        Assert.Equal(("Ilsa Orry", "person", "mate", 2), (source.GetProperty("name").GetString(), source.GetProperty("kind").GetString(), source.GetProperty("role").GetString(), source.GetProperty("mentions").GetArrayLength()));
        var mention = source.GetProperty("mentions")[1];
        Assert.Equal((26, 53, "pronoun"), (mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32(), mention.GetProperty("reason").GetString()));
        Assert.Equal("""{"start":2,"end":20}""", Compact(mention.GetProperty("takesUp")));
        Assert.False(mention.TryGetProperty("because", out _));
        Assert.Equal(told.Sources[0].Mentions[1].Because(told.Sources[0].Source, told.Report.Text), Interchange.Sources(told)[0].Mentions[1].Because);
        Assert.False(source.GetProperty("mentions")[0].TryGetProperty("takesUp", out _));
        Assert.Equal("a.txt", dossier.RootElement.GetProperty("sources")[0].GetProperty("report").GetString());
    }

    [Fact]
    public void Write_DecisionsOnPersons_AreAddedWhereThereAre()
    {
        var decision = new Decision { Number = 3, Matter = new PersonMatter("Ilsa Orry", PersonVerdict.Protect), By = "Ana", At = new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero), Why = "hunted" };
        void Write(Stream output, params Decision[] decisions) => DossierJson.Write(output, "harbour", [Readings.Of("a.txt", "s1")], [], persons: decisions, hide: text => text.Replace("Ilsa Orry", "Person 1", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Printed(o => Write(o, decision)));

        Assert.Equal("""[{"name":"Person 1","verdict":"protect","by":"Ana","at":"2031-05-06T07:08:09Z","why":"hunted"}]""", Compact(json.RootElement.GetProperty("decidedPersons")));
        Assert.DoesNotContain("decidedPersons", Printed(o => Write(o)), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Printed(o => Write(o, decision with { Matter = new ReliabilityMatter(new SourceName("Ilsa Orry"), Reliability.A) })));
    }

    private static string Dossier(params ReportReading[] readings) => Printed(o => DossierJson.Write(o, "harbour", readings, [Readings.Claim("s1")]));

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static string Printed(Action<Stream> write)
    {
        using var output = new MemoryStream();
        write(output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
