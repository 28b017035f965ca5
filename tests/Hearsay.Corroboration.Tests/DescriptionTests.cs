using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Who is described and not named counts beside another that the description does not fit, and may be any that it fits.</summary>
public sealed class DescriptionTests
{
    private static Level Of(Source one, Source other) => Assert.Single(new ClaimLinker().Link(
    [
        new ReportBuilder("a.txt", "Lomond Herald").Says(one, "five people were killed in the pit", figures: Count("people killed", 5)).Build(),
        new ReportBuilder("b.txt", "Radio Marsh").Says(other, "there are five dead in the chapel", figures: Count("people killed", 5)).Build(),
    ])).Level;

    [Theory]
    [InlineData("the police", "Lomond County Hospital")]
    [InlineData("the fire brigade", "Ministry of Labour")]
    [InlineData("the county hospital", "Miners' Union")]
    public void Link_BodiesOfTwoKinds_Corroborate(string described, string named) => Assert.Equal(Level.Corroborated, Of(Body(described), Body(named)));

    [Theory]
    [InlineData("the hospital", "Lomond County Hospital")]
    [InlineData("the company", "Lomond Pit Company")]
    [InlineData("the authorities", "Lomond County Hospital")]
    [InlineData("the police", "KRA")]
    public void Link_DescriptionThatFitsTheOther_DoesNotCorroborate(string described, string named) => Assert.Equal(Level.Repeated, Of(Body(described), Body(named)));

    [Theory]
    [InlineData("Ukraine", "Ukrainian Defence Ministry", Level.Repeated)]
    [InlineData("Ukraine", "Ukraine's State Emergency Service", Level.Repeated)]
    [InlineData("Lomond", "Police of Lomond", Level.Repeated)]
    [InlineData("Ukraine", "Polish Defence Ministry", Level.Corroborated)]
    public void Link_CountryAndABodyOfAState_CorroborateWhereItIsAnotherState(string country, string body, Level expected) => Assert.Equal(expected, Of(Body(country), Body(body)));

    [Fact]
    public void Link_WitnessAndBody_Corroborate() => Assert.Equal(Level.Corroborated, Of(Unnamed("a passenger"), Body("Lomond Police")));

    [Fact]
    public void Link_DoctorOfAHospitalAndThePolice_Corroborate() => Assert.Equal(Level.Corroborated, Of(Unnamed("a doctor at the county hospital"), Body("the police")));

    [Theory]
    [InlineData("an official", SourceKind.Government, "Lomond Police")]
    [InlineData("a police officer", SourceKind.Government, "Lomond Police")]
    [InlineData("a passenger", SourceKind.Person, "Otto Brill")]
    [InlineData("the police", SourceKind.Person, "Otto Brill")]
    public void Link_WhoMayBeTheOther_DoesNotCorroborate(string described, SourceKind kind, string named) =>
        Assert.Equal(Level.Repeated, Of(Unnamed(described), new Source { Name = named, Kind = kind }));

    [Theory]
    [InlineData("duty officer", "Lomond Rescue Service", Level.Repeated)]
    [InlineData("director", "Lomond Pit Company", Level.Repeated)]
    [InlineData("police colonel", "Lomond County Hospital", Level.Corroborated)]
    [InlineData("baker", "Lomond Rescue Service", Level.Corroborated)]
    public void Link_NamedPersonInAnOffice_MayBeOfTheBodyBesideHim(string role, string body, Level expected) => Assert.Equal(expected, Of(Person("Otto Brill", role), Body(body)));
}
