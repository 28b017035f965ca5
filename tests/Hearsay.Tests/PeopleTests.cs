using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Tests;

/// <summary>Whose names are hidden: whom reading found, and whom persons marked.</summary>
public sealed class PeopleTests : IDisposable
{
    private const string Name = "fen";
    private const string Text = "Tomas Orry, 9, was found. Ada Marn\nsaw it. The mayor, Lena Holt, was killed. Rosa Orry wept.\n";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-people-");
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;

    public PeopleTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, Name);
        Read("1", ("Tomas Orry", Protection.Minor), ("Lena Holt", Protection.Victim));
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Read(string version, params (string Name, Protection Reason)[] persons)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        ProtectedPerson Person(string name, Protection reason) => new(name, reason, [Span(name)], Span(name));
        _ledger.Add(Name, new ReportReading(new Report { Name = "a.txt", Sha256 = hash, Text = Text, Body = new TextSpan(0, Text.Length) }, [], version) { ProtectedPersons = [.. persons.Select(p => Person(p.Name, p.Reason))] }, Encoding.UTF8.GetBytes(Text));
    }

    private static TextSpan Span(string words) => TextSpan.FromLength(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private Decision Decide(string name, PersonVerdict verdict, string by = "Ana") => _dossier.Review.Person(name, verdict, by, "known");

    [Theory]
    [InlineData("Ada Marn")]
    [InlineData(" ada  marn ")]
    public void Person_WhomReadingDidNotFind_IsProtectedAsReportsWriteTheName(string asked)
    {
        var decision = Decide(asked, PersonVerdict.Protect);

        Assert.Equal(new PersonMatter("Ada Marn", PersonVerdict.Protect), decision.Matter);
        Assert.Equal(["Ada Marn", "Lena Holt", "Tomas Orry"], _dossier.People.Protected());
        Assert.DoesNotContain("Marn", _dossier.People.Pseudonyms().Hide(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Person_AskedForInOtherLetters_IsTheOneWhomReportsName()
    {
        Assert.Equal(new PersonMatter("Ada Marn", PersonVerdict.Protect), Decide("Áda Ma\u0301rn", PersonVerdict.Protect).Matter);
        Assert.Equal("Lena Holt", _dossier.People.Find("Léna Hölt")?.Name);

        Decide("LÉNA HOLT", PersonVerdict.Expose);
        Assert.Equal(["Ada Marn", "Tomas Orry"], _dossier.People.Protected());
    }

    [Fact]
    public void Person_Exposed_IsShownAlsoAfterARereadingUntilUndone()
    {
        Decide("Lena Holt", PersonVerdict.Expose);
        Assert.Equal(["Tomas Orry"], _dossier.People.Protected());

        Read("2", ("Lena Holt", Protection.Victim), ("Rosa Orry", Protection.Victim));
        Assert.Equal(["Rosa Orry"], _dossier.People.Protected());

        _dossier.Review.Undo(1, "Ana");
        Assert.Equal(["Lena Holt", "Rosa Orry"], _dossier.People.Protected());
    }

    [Fact]
    public void Person_ProtectedByHand_StaysSoWhenNoReadingFindsOne()
    {
        Decide("Tomas Orry", PersonVerdict.Protect);
        Read("2");
        Assert.Equal(["Tomas Orry"], _dossier.People.Protected());
        Assert.Equal((false, true), _dossier.People.Find("TOMAS ORRY") is { } person ? (person.IsFound, person.IsProtected) : default);
    }

    [Fact]
    public void Person_OnWhomTwoDisagree_StaysProtected()
    {
        Decide("Lena Holt", PersonVerdict.Protect, "Bo");
        Decide("Lena Holt", PersonVerdict.Expose);

        Assert.Contains("Lena Holt", _dossier.People.Protected());
        Assert.Equal([2], _dossier.Review.Decisions()[0].Against);

        Decide("Lena Holt", PersonVerdict.Expose, "Bo");
        Assert.Equal(["Tomas Orry"], _dossier.People.Protected());
        Assert.Equal([3, null, null], _dossier.Review.Decisions().Select(d => d.ReplacedBy));
    }

    [Fact]
    public void Person_NamedByThePseudonym_IsMeant()
    {
        var pseudonym = _dossier.People.Pseudonyms().Names.Single(n => n.Name == "Lena Holt").Pseudonym;
        Assert.Equal("Lena Holt", ((PersonMatter)Decide(pseudonym, PersonVerdict.Expose).Matter).Name);
    }

    [Fact]
    public void ExportJson_UnderPseudonyms_LeavesOutWhereSomebodyIsFromAndNoOtherPlace()
    {
        const string text = "Jon Brill, of Kvernes, had fled to Wold, said Pia Lund.\n";
        TextSpan At(string words) => TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        PlaceMention Place(string name) => new() { Span = At(name), Name = name, Rule = "by hand" };
        MentionedSource Source(string name, string role) => new(new Source { Name = name, Kind = SourceKind.Person, Role = role }, [new SourceMention(At(name), MentionReason.FullName)]);
        var statement = new Statement { Id = "s1", Mode = Mode.Indirect, Content = [At("Jon Brill, of Kvernes, had fled to Wold")], FoundBy = "by hand", Places = [Place("Kvernes"), Place("Wold")] };
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var report = new Report { Name = "b.txt", Sha256 = hash, Text = text, Body = new TextSpan(0, text.Length), Header = new ReportHeader { Title = "Jon Brill of Kvernes" } };
        _ledger.Add("brill", new ReportReading(report, [statement], "1") { Sources = [Source("Jon Brill", "clerk of Kvernes"), Source("Pia Lund", "mayor of Kvernes")] }, Encoding.UTF8.GetBytes(text));
        var dossier = new Dossier(_ledger, "brill");
        dossier.Link();

        string Exported(bool hideNames)
        {
            using var output = new MemoryStream();
            dossier.ExportJson(output, hideNames);
            return Encoding.UTF8.GetString(output.ToArray());
        }

        var before = Exported(hideNames: true);
        dossier.Review.Person("Jon Brill", PersonVerdict.Protect, "Ana");
        var hidden = Exported(hideNames: true);

        Assert.Contains("\"name\": \"Kvernes\"", before, StringComparison.Ordinal);
        Assert.DoesNotContain("\"name\": \"Kvernes\"", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("clerk of Kvernes", hidden, StringComparison.Ordinal);
        Assert.Matches("\"text\": \"Person [0-9A-Z]{5}, of \\[left out\\], had fled to Wold", hidden);
        Assert.Contains("\"name\": \"Wold\"", hidden, StringComparison.Ordinal);
        Assert.Contains("mayor of Kvernes", hidden, StringComparison.Ordinal);
        Assert.Contains("clerk of Kvernes", Exported(hideNames: false), StringComparison.Ordinal);
    }

    [Fact]
    public void Export_UnderPseudonyms_LeavesOutWhatTellsOfThePersonAlsoWhereAQuoteBeginsBehindTheName()
    {
        const string text = "Jon Brill, a clerk from Kvernes, said that boats sank.\n";
        TextSpan At(string words) => TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var statement = new Statement { Id = "s1", Mode = Mode.Indirect, Content = [At("a clerk from Kvernes"), At("that boats sank")], Source = new Source { Name = "Jon Brill", Kind = SourceKind.Person, Role = "clerk of Kvernes" }, FoundBy = "by hand" };
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        _ledger.Add("brill", new ReportReading(new Report { Name = "b.txt", Sha256 = hash, Text = text, Body = new TextSpan(0, text.Length) }, [statement], "1"), Encoding.UTF8.GetBytes(text));
        var dossier = new Dossier(_ledger, "brill");
        dossier.Link();
        dossier.Review.Person("Jon Brill", PersonVerdict.Protect, "Ana");

        string Exported(Action<Stream, bool> export, bool hideNames)
        {
            using var output = new MemoryStream();
            export(output, hideNames);
            return Encoding.UTF8.GetString(output.ToArray());
        }

        foreach (var export in (Action<Stream, bool>[])[dossier.ExportJson, dossier.ExportCsv, dossier.ExportHtml, dossier.ExportJsonLd, dossier.ExportStix])
        {
            Assert.DoesNotContain("Kvernes", Exported(export, hideNames: true), StringComparison.Ordinal);
            Assert.Contains("lerk from [left out]", Exported(export, hideNames: true), StringComparison.Ordinal);
            Assert.Contains("lerk from Kvernes", Exported(export, hideNames: false), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Jon Brill", PersonVerdict.Protect)]
    [InlineData("Marnie", PersonVerdict.Protect)]
    [InlineData("The mayor", PersonVerdict.Protect)]
    [InlineData("was found", PersonVerdict.Protect)]
    [InlineData("Ada Marn", PersonVerdict.Expose)]
    [InlineData(" ", PersonVerdict.Protect)]
    public void Person_WhomNobodyNamesOrNothingHides_IsRefused(string name, PersonVerdict verdict)
    {
        Assert.Throws<ArgumentException>(() => Decide(name, verdict));
        Assert.Empty(_ledger.Decisions(Name));
    }
}
