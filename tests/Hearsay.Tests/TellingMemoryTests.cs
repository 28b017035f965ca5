using System.Security.Cryptography;
using System.Text;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.People;

namespace Hearsay.Tests;

/// <summary>Sentences that tell of a protected person without the name, as a program that goes on running keeps them.</summary>
public sealed class TellingMemoryTests : IDisposable
{
    private const string Name = "fen";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-telling-");
    private readonly SqliteLedger _ledger;
    private readonly Dossier _dossier;
    private readonly TellingMemory _memory = new();

    public TellingMemoryTests()
    {
        _ledger = SqliteLedger.Open(Path.Combine(_folder.FullName, "ledger.db"), TimeProvider.System);
        _dossier = new Dossier(_ledger, Name);
    }

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Delete(recursive: true);
    }

    // The statement's words are the report's without the name before them.
    private ReportReading Add(string report, string person, string rest, bool isRead = true)
    {
        var text = $"{person}{rest}\n";
        var (hash, content) = (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), TextSpan.FromLength(person.Length, rest.Length));
        var said = new Statement { Id = hash[..16], Mode = Mode.Narrated, Stance = Stance.Asserts, Content = [content], FoundBy = "test" };
        var reading = new ReportReading(new Report { Name = report, Sha256 = hash, Text = text, Body = new TextSpan(0, text.Length) }, isRead ? [said] : [], isRead ? "1" : "2")
        {
            ProtectedPersons = [new ProtectedPerson(person, Protection.Captive, [new TextSpan(0, person.Length)], content)],
        };
        _ledger.Add(Name, reading, Encoding.UTF8.GetBytes(text));
        return reading;
    }

    // What the memory answers is what is answered without it.
    private string[] Told()
    {
        var told = _dossier.People.TellingSentences(_memory);
        Assert.Equal(_dossier.People.TellingSentences(), told);
        return [.. told.Select(sentence => sentence.Shown)];
    }

    [Fact]
    public void TellingSentences_ReportsThatComeAndGo_AreToldInOrderOfTheirNames()
    {
        Add("b.txt", "Tomas Orry", ", a sniper in the 3rd Brigade, was taken.");
        Assert.Equal([", a sniper in the [left out], was taken."], Told());

        Add("a.txt", "Tomas Orry", ", a baker from Kvernes, was taken.");
        Assert.Equal([", a baker from [left out], was taken.", ", a sniper in the [left out], was taken."], Told());

        Add("b.txt", "Tomas Orry", ", a sniper in the 3rd Brigade, was taken.", isRead: false);
        Assert.Equal([", a baker from [left out], was taken."], Told());
    }

    [Fact]
    public void TellingSentences_OthersAreProtected_IsToldOfThem()
    {
        Add("a.txt", "Tomas Orry", ", a baker from Kvernes, saw Ada Marn of Wold.");
        Assert.Equal([", a baker from [left out], saw Ada Marn of Wold."], Told());

        _dossier.Review.Person("Ada Marn", PersonVerdict.Protect, "Ana");
        Assert.EndsWith(" of [left out].", Assert.Single(Told()), StringComparison.Ordinal);

        _dossier.Review.Person("Ada Marn", PersonVerdict.Expose, "Ana");
        _dossier.Review.Person("Tomas Orry", PersonVerdict.Expose, "Ana");
        Assert.Empty(Told());
    }

    [Fact]
    public void TellingSentences_AClaimOfSeveralReports_LosesWhatEachTells()
    {
        var (one, two) = (Add("a.txt", "Tomas Orry", ", a baker from Kvernes, was taken."), Add("b.txt", "Tomas Orry", ", a sniper in the 3rd Brigade, was taken."));
        _ledger.SetClaims(Name, [Claim("A baker from Kvernes in the 3rd Brigade was taken.", two, one), Claim("A baker was taken.", one) with { Id = "other" }]);

        Assert.Equal("A baker from [left out] in the [left out] was taken.", Told()[0]);
        Assert.Equal(3, Told().Length);
    }

    private static Claim Claim(string text, params ReportReading[] readings) => new()
    {
        Id = "claim",
        Text = text,
        Level = Level.Single,
        LevelReason = "Made by hand.",
        Independence = new Independence(1, 1),
        Origins = [],
        Statements = [.. readings.Select(reading => reading.Statements[0].Id)],
        Links = [],
    };
}
