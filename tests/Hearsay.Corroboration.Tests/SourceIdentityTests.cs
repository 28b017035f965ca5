using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Two names that are one source, and two that are not.</summary>
public sealed class SourceIdentityTests
{
    private const string Here = "the brewery tower fell into the yard";
    private const string There = "the tower of the brewery fell into the yard";

    private static int Origins(ReportBuilder first, ReportBuilder second) => Assert.Single(new ClaimLinker().Link([first.Build(), second.Build()])).Origins.Count;

    [Theory]
    [InlineData("Una Berg, the Coastguard's spokeswoman, briefed us.")]
    [InlineData("Una Berg, who speaks for the Fenland Coastguard, briefed us.")]
    [InlineData("Coastguard spokeswoman Colonel Una Berg briefed us.")]
    [InlineData("The head of the Fenland Coastguard, Una Berg, briefed us.")]
    public void Link_SpokespersonBesideTheBody_AreOneOrigin(string briefing) => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text(briefing).Says(Person("Una Berg"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Fenland Coastguard"), There)));

    [Theory]
    [InlineData("The Coastguard heard Una Berg on Monday.")]
    [InlineData("Una Berg, who has sued the Fenland Coastguard, briefed us.")]
    public void Link_PersonNamedNearABody_StaysApart(string briefing) => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text(briefing).Says(Person("Una Berg"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Fenland Coastguard"), There)));

    [Theory]
    [InlineData("the coastguard")]
    [InlineData("the coastguard's press office")]
    [InlineData("inspectors of the Fenland Coastguard")]
    [InlineData("the Fenland Coastguard's log")]
    public void Link_DescriptionOfTheOnlySuchBody_IsTheBody(string name) => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Fenland Coastguard"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body(name), There)));

    [Theory]
    [InlineData(SourceKind.Person, SourceKind.Organization, "Ida Moor", 1)]
    [InlineData(SourceKind.Government, SourceKind.Person, "Ida Moor", 1)]
    [InlineData(SourceKind.Organization, SourceKind.Person, "Ada Moor", 2)]
    public void Link_PersonAndBody_AreOneUnderTheSameNameAlone(SourceKind first, SourceKind second, string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(new Source { Name = "Ida Moor", Kind = first }, Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(new Source { Name = name, Kind = second }, There)));

    [Theory]
    [InlineData("Hvitahyrna Roads", "Hvítahyrna Roads")]
    [InlineData("Hvítahyrna Roads", "engineers of Hvitahyrna Roads")]
    public void Link_BodyWithAndWithoutMarks_IsOne(string first, string second) => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body(first), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body(second), There)));

    [Fact]
    public void Link_SpokespersonOfABodyWithMarksThatAnotherLeavesOut_AreOneOrigin() => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text("Una Témech, spokeswoman for Hvitahyrna Roads, briefed us.").Says(Person("Una Temech"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Hvítahyrna Roads"), There)));

    [Fact]
    public void Link_TheBodysOpponents_AreNotTheBody() => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Fenland Coastguard"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(new Source { Name = "the Fenland Coastguard's critics", Kind = SourceKind.Group }, There)));

    [Theory]
    [InlineData("the governor of Arle", 1)]
    [InlineData("the governor", 1)]
    [InlineData("the governor of Skarn", 2)]
    [InlineData("a governor", 2)]
    [InlineData("the driver", 2)]
    public void Link_OfficeWithoutItsHolder_IsTheOneWhoHoldsIt(string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ida Moor", "governor of Arle"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Unnamed(name), There)));

    [Fact]
    public void Link_FullNameWhoseShortFormAnotherHoldsToo_IsKnownByTheFullName()
    {
        var claim = Assert.Single(new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Skarn Coastguard", "Skarn"), Here).Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Ines Tamm"), There).Build(),
            new ReportBuilder("c.txt", "Fen Post").Says(Body("Public Prosecutor of Skarn"), "the trial begins in autumn").Build(),
        ]), c => c.Statements.Contains("a.txt:000"));
        Assert.Equal(new Independence(2, 2), claim.Independence);
    }

    [Fact]
    public void Link_TheCompany_IsTheOneFirmThatTheReportNames() => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Fenland Ales").Says(Outlet("Fenland Ales"), Here),
        new ReportBuilder("b.txt", "Lomond Herald").Says(Outlet("the company"), There).Says(Outlet("Fenland Ales"), There)));

    [Fact]
    public void Link_TheCompanyWhereTwoFirmsAreNamed_IsNeither() => Assert.Equal(3, Origins(
        new ReportBuilder("a.txt", "Fenland Ales").Says(Outlet("Fenland Ales"), Here),
        new ReportBuilder("b.txt", "Lomond Herald").Says(Outlet("the company"), There).Says(Outlet("Fenland Ales"), Here).Says(Outlet("Marsh Malting"), There)));

    [Fact]
    public void Link_TheCompanyWhereACharityAloneIsNamed_IsNotTheCharity() => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Green Cross Fenland").Says(Outlet("Green Cross Fenland"), Here),
        new ReportBuilder("b.txt", "Lomond Herald").Says(Outlet("the company"), There).Says(Outlet("Green Cross Fenland"), There)));

    [Theory]
    [InlineData("The carters rejected that. Their spokesman, Una Berg, came down.", 1)]
    [InlineData("The carters see it in another way. Una Berg, who speaks for them, came down.", 1)]
    [InlineData("Carter spokeswoman Una Berg came down.", 1)]
    [InlineData("The carters rejected that. Una Berg came down.", 2)]
    public void Link_SpokesmanOfWhomTheSentenceBeginsWith_IsThatBodys(string words, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text(words).Says(Person("Una Berg"), Here).Says(new Source { Name = "the carters", Kind = SourceKind.Group }, There),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Person("Una Berg"), There)));

    [Fact]
    public void Link_MinistryInItsOwnRelease_IsItself() => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Ministry of Works of Arle").Says(Person("Una Berg", "spokeswoman of the Ministry"), Here).Says(Body("Ministry of Roads of Arle"), There),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Ministry of Works of Arle"), There)));

    [Fact]
    public void Link_RoleThatSharesOnlySmallWordsWithABody_IsNotThatBodys() => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Una Berg", "spokeswoman of the carters"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Office of the Crown Surveyor"), There)));

    [Fact]
    public void Link_GovernorInTheReleaseOfHisOffice_IsTheOffice() => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Office of the Governor of Arle").Says(Person("Ida Moor", "GOVERNOR"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Office of the Governor of Arle"), There)));

    [Theory]
    [InlineData("Nine boats were out, the Fenland Coastguard said. Its head, Una Berg, told more.", 1)]
    [InlineData("UNA BERG, FENLAND COASTGUARD: Good morning.", 1)]
    [InlineData("COL UNA BERG, FENLAND COASTGUARD: Good morning.", 1)]
    [InlineData("UNA BERG, RADIO MARSH: Good morning.", 2)]
    public void Link_SpokesmanByTheSentenceBeforeOrTheLabel_IsTheBody(string words, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text(words).Says(Person("UNA BERG"), Here),
        new ReportBuilder("b.txt", "Fen Post").Says(Body("Fenland Coastguard"), There)));

    [Fact]
    public void Link_SurnameInCapitalsTakenForABody_IsThePerson() => Assert.Equal(1, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Una Berg"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("BERG"), There)));

    [Fact]
    public void Link_CreditAtTheEndOfWhatABodyTells_IsNoOriginOfItsOwn() => Assert.Equal(Level.Repeated, Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Fenland Coastguard"), Here).Build(),
        new ReportBuilder("b.txt", "Ministry of Works").Tells(There + ", as the Coastguard has announced").Build(),
    ])).Level);

    [Theory]
    [InlineData("Defence Ministry", 1)]
    [InlineData("Roads Ministry", 2)]
    public void Link_MinistryByItsTurnedName_IsThatMinistry(string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body(name), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Ministry of Defence of Arle"), There)));

    [Fact]
    public void Link_PlaceAtTheHeadTakenForWhoSpeaks_IsNoSecondOrigin() => Assert.Equal(Level.Repeated, Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Text("ALDBY, May 3 (KRA) -").Says(Person("ALDBY"), Here).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Fenland Coastguard"), There).Build(),
    ])).Level);

    [Theory]
    [InlineData("Ordova's Defence Ministry", "Ordovan Defence Ministry", 1)]
    [InlineData("Poland's Health Ministry", "the Polish Health Ministry", 1)]
    [InlineData("Tazhmir's Border Service", "Tazhmiri Border Service", 1)]
    [InlineData("Ordova's Defence Ministry", "Sarvenia's Defence Ministry", 2)]
    [InlineData("Northern Health Service", "Northwest Health Service", 2)]
    [InlineData("Ordovan Defence Ministry", "Ordovan Health Ministry", 2)]
    public void Link_BodyByCountryOrByItsAdjective_IsOne(string first, string second, int origins) => Assert.Equal(origins, Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body(first), "the brewery tower fell into the yard at Aldby").Build(),
        new ReportBuilder("b.txt", "Radio Fen").Says(Body(second), "the tower of the brewery at Aldby fell into the yard").Build(),
    ])).Origins.Count);

    [Theory]
    [InlineData("Corra's ministry of works", 1)]
    [InlineData("the Corran works ministry", 1)]
    [InlineData("the works ministry", 1)]
    [InlineData("the ministry", 1)]
    [InlineData("the roads ministry", 2)]
    [InlineData("Sarvenia's ministry of works", 2)]
    [InlineData("the works office", 2)]
    public void Link_MinistryInOtherWords_IsTheOneThatTheyFit(string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Ministry of Works of Corra"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body(name), There)));

    [Theory]
    [InlineData("the hospital", 1)]
    [InlineData("the children's hospital", 2)]
    [InlineData("the hospital at Skarn", 2)]
    [InlineData("the office", 2)]
    public void Link_TheHospital_IsTheOnlyOneOfTheDossier(string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Outlet("St Ebba's Hospital"), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet(name), There)));

    [Theory]
    [InlineData("Corran Hospital")]
    [InlineData("the hospital of the Fen")]
    public void Link_TheHospitalWhereTheDossierHasAnother_IsNobodysForCertain(string other)
    {
        var claims = new ClaimLinker().Link(
        [
            new ReportBuilder("a.txt", "Lomond Herald").Says(Outlet("St Ebba's Hospital"), Here).Build(),
            new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("the hospital"), There).Build(),
            new ReportBuilder("c.txt", "Fen Post").Says(Outlet(other), "nine carters were late at the ferry").Build(),
        ]);
        Assert.Equal(2, Assert.Single(claims, c => c.Statements.Contains("a.txt:000")).Origins.Count);
    }

    [Theory]
    [InlineData("Fen Railway Authority", 1)]
    [InlineData("Fen Harbour Authority", 2)]
    public void Link_Regulator_IsTheAuthorityForTheThing(string name, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body(name), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("the railway regulator"), There)));

    [Fact]
    public void Link_TheCompanyOfTwoReports_IsNotOneFirmForThat() => Assert.Equal(2, Origins(
        new ReportBuilder("a.txt", "Fenland Ales").Says(Outlet("the company"), Here),
        new ReportBuilder("b.txt", "Marsh Malting").Says(Outlet("the company"), There)));

    [Theory]
    [InlineData("Coast Rescue", "Coast Rescue Service", 1)]
    [InlineData("Ida Coast", "Coast Rescue Service", 2)]
    public void Link_BodysNameTakenForAPersons_IsTheBodys(string person, string body, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Person(person), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body(body), There)));

    [Theory]
    [InlineData("The Coastguard's duty officer, Una Berg, briefed us.", null, 1)]
    [InlineData("Una Berg briefed us.", "engineer in the Fenland Coastguard", 1)]
    [InlineData("The Coastguard's critic, Una Berg, briefed us.", null, 2)]
    [InlineData("Una Berg briefed us.", "critic of the Fenland Coastguard", 2)]
    public void Link_WhoServesABody_AddsNothingToIt(string words, string? role, int origins) => Assert.Equal(origins, Origins(
        new ReportBuilder("a.txt", "Lomond Herald").Text(words).Says(Person("Una Berg", role), Here),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Body("Fenland Coastguard"), There)));
}
