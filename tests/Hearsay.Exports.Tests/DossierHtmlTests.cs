using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using Hearsay.Model;

namespace Hearsay.Exports.Tests;

public sealed class DossierHtmlTests
{
    [Fact]
    public void Write_AClaim_TellsLevelOriginsFiguresAndEachStatementWithItsReport()
    {
        var page = Parsed([Readings.Of("b.txt", "s2"), Readings.Of("a.txt", "s1")], [Readings.Claim("s1", "s2") with { Origins = [new Origin(new Source { Name = "harbour master", Kind = SourceKind.Person }, ["s1"], ["He says so."])] }]);

        Assert.Equal("2 statements", page.QuerySelector(".lead")!.TextContent.Split(" of ")[1].Split(" in ")[0]);
        var article = Assert.Single(page.QuerySelectorAll("article"));
        Assert.Equal(("Boats were lost.", "repeated: 1 to 2 independent origins", "One origin, two reports."), (article.QuerySelector("h3")!.TextContent, article.QuerySelector(".level")!.TextContent, article.QuerySelector(".why")!.TextContent));
        Assert.Equal("harbour master (person)He says so.", Assert.Single(article.QuerySelectorAll(".origins > li")).TextContent);
        Assert.Equal("at least 12|boats lost|4 March 2031|harbour master|cannot verify|The Fen Post", string.Join('|', article.QuerySelector("tbody tr")!.Children.Select(cell => cell.TextContent)));
        Assert.Equal(["statement-s1", "statement-s2"], article.QuerySelectorAll(".statement").Select(s => s.Id));
        Assert.Equal(
            [
                ("Source", "harbour master"), ("Via", "the Fen Post"), ("Stance", "cannot verify"), ("Mode", "indirect"), ("Said on", "March 2031"), ("Channel", "Telegram"),
                ("Report", "Boats “lost”, The Fen Post, 4 March 2031, 09:30 UTC"), ("SHA-256", new string('a', 64)), ("Place", "characters 26 to 53"),
            ],
            article.QuerySelector("#statement-s1 dl")!.QuerySelectorAll("dt").Select(name => (name.TextContent, name.NextElementSibling!.TextContent)));
        Assert.Equal("harbour master|person|2 statements|0 statements|1 report|", string.Join('|', page.QuerySelector("#sources + table tbody tr")!.Children.Select(cell => cell.TextContent)));
        Assert.Equal($"Boats “lost”|The Fen Post|4 March 2031, 09:30 UTC|a.txt|1 statement|{new string('a', 64)}|", string.Join('|', page.QuerySelector("#reports + table tbody tr")!.Children.Select(cell => cell.TextContent)));
    }

    [Fact]
    public void Write_WhatIsToldOfAStatement_StandsBesideIt()
    {
        var reading = Readings.Of("a.txt", "s1");
        var grade = new Decision { Number = 1, Matter = new CredibilityMatter(new StatementPlace("s1", reading.Report.Sha256, 0, 1, "", null), Credibility.Doubtful), By = "Ana", At = default, Why = "no log" };
        var claim = Readings.Claim("s1") with { Withdrawn = [new WithdrawnStatement("s1", "The Post took it back.")], Notes = [new StatementNote("s1", NoteKind.OwnNumber, "the Fen Post", "a.txt", null, "The 12 is its own.")] };

        var page = Parsed([reading with { Statements = [reading.Statements[0] with { InCustody = true }] }], [claim], new HeldGrades { Statements = new[] { grade }.ToLookup(_ => "s1") });

        Assert.Equal(
            ["no longer stands The Post took it back.", "a number of its own The 12 is its own.", "in custody The speaker was held captive when this was said."],
            page.QuerySelectorAll(".statement .flag").Select(flag => flag.TextContent));
        Assert.Equal("4, doubtful, by Ana: no log", page.QuerySelectorAll("dt").Single(name => name.TextContent == "Grades").NextElementSibling!.TextContent);
    }

    [Fact]
    public void Write_AFragmentOfAHighLevel_StandsLastUnderAHeadingOfItsOwn()
    {
        var page = Parsed(
            [Readings.Of("a.txt", "s1"), Readings.Of("b.txt", "s2")],
            [Readings.Claim("s1") with { Id = "c2", Text = "The lorries.", Level = Level.Disputed, IsFragment = true }, Readings.Claim("s2") with { Level = Level.Disputed }]);

        Assert.Equal(["Disputed", "Boats were lost.", "Fragments", "The lorries."], page.QuerySelectorAll("h2, h3").Select(head => head.TextContent).Take(4));
        Assert.Equal("1 claim: a few words each that tell nothing alone.", page.QuerySelector("#fragments + p")!.TextContent);
        Assert.Equal(["#disputed", "#fragments"], page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")).Take(2));
    }

    [Fact]
    public void Write_AnyDossier_IsOneFileThatRunsAndLoadsNothing()
    {
        var page = Parsed([Readings.Of("a.txt", "s1")], [Readings.Claim("s1")]);

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Assert.Single(page.QuerySelectorAll("style")).TextContent)));
        Assert.Equal($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'", policy);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, base, [style], [src]"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotNull(table.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), new[] { "row", "col" }));
    }

    [Fact]
    public void Write_AnyCharacters_ParsesStrictlyToTheSameWordsWithEachStatementOnce() => ShownReadings.Any.Sample(dossier =>
    {
        var page = Parsed(dossier.Readings, dossier.Claims);

        var statements = dossier.Readings.SelectMany(r => r.Statements, (r, s) => (s.Id, Words: Shown(string.Join(" … ", s.Content.Select(span => span.In(r.Report.Text))))));
        Assert.Equal(statements.Order(), page.QuerySelectorAll("li[id]").Select(s => (Id: s.Id!["statement-".Length..], Words: s.QuerySelector("blockquote")!.TextContent)).Order());
        Assert.Equal(dossier.Claims.OrderByDescending(c => c.Level).Select(c => Shown(c.Text)), page.QuerySelectorAll("h3").Select(head => head.TextContent));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")!.TrimStart('#'))));
    });

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://ana:secret@fen.example/")]
    [InlineData("fen.example")]
    public void Write_AnAddressThatIsNoneOfTheWeb_IsNoLink(string address) =>
        Assert.Empty(Parsed([Readings.Of("a.txt", "s1").With(new ReportHeader { Url = address })], []).QuerySelectorAll("a[rel]"));

    [Fact]
    public void Write_AnAddressOfTheWeb_LeadsOutWithoutTellingWhence()
    {
        var link = Assert.Single(Parsed([Readings.Of("a.txt", "s1").With(new ReportHeader { Url = "https://fen.example/a?b=\"><script>" })], []).QuerySelectorAll("a[rel]"));

        Assert.Equal(("https://fen.example/a?b=%22%3E%3Cscript%3E", "noreferrer noopener external"), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Fact]
    public void Write_Hidden_GivesTheNameNowhereAndSaysThatNamesAreHidden()
    {
        var (reading, claim, grades) = ShownReadings.Named();

        var hidden = Written([reading], [claim], grades, ShownReadings.Hiding);

        Assert.DoesNotContain("Brill", hidden, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("pseudonyms", hidden, StringComparison.Ordinal);
        Assert.Contains("Person 1 saw boats.", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("pseudonyms", Written([reading], [claim], grades), StringComparison.Ordinal);
    }

    private static string Shown(string words) => string.Concat(HiddenCharacters.Split(words).Select(run => run.Name is null ? run.Text : $"[{run.Name}]"));

    // A parser that refuses what is not written as the standard has it.
    private static IHtmlDocument Parsed(IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null) =>
        new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(Written(readings, claims, grades));

    internal static string Written(IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, ExportText? text = null)
    {
        using var output = new MemoryStream();
        DossierHtml.Write(output, "harbour", readings, claims, grades, text);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
