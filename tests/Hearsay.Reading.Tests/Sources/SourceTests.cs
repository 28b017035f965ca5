using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tests.Statements;

namespace Hearsay.Reading.Tests.Sources;

public sealed class SourceTests
{
    [Theory]
    [InlineData("Captain Ilsa Orry said it fell.", "Captain Ilsa Orry", "Ilsa Orry", SourceKind.Person, "Captain")]
    [InlineData("Tam Vask, a baker in Pier Street, said it fell.", "Tam Vask", "Tam Vask", SourceKind.Person, "baker in Pier Street")]
    [InlineData("Its spokesman, Tam Vask, said it fell.", "Tam Vask", "Tam Vask", SourceKind.Person, "spokesman")]
    [InlineData("Port spokeswoman Ana Bell said it fell.", "Ana Bell", "Ana Bell", SourceKind.Person, null)]
    [InlineData("Ana Bell of Long Table said it fell.", "Ana Bell", "Ana Bell", SourceKind.Person, "of Long Table")]
    [InlineData("The Ministry of Transport said it fell.", "The Ministry of Transport", "Ministry of Transport", SourceKind.Government, null)]
    [InlineData("The coastguard said it fell.", "The coastguard", "the coastguard", SourceKind.Government, null)]
    [InlineData("A senior official said it fell.", "A senior official", "a senior official", SourceKind.Unnamed, null)]
    [InlineData("Two diplomats said it fell.", "Two diplomats", "Two diplomats", SourceKind.Unnamed, null)]
    [InlineData("Residents said it fell.", "Residents", "Residents", SourceKind.Group, null)]
    [InlineData("The report says it fell.", "The report", "the report", SourceKind.Document, null)]
    public void Build_Speaker_HasNameKindAndRole(string text, string speaker, string name, SourceKind kind, string? role)
    {
        var source = SourceOf(text, speaker);

        Assert.Equal((name, kind), (source?.Name, source?.Kind));
        if (role is not null) Assert.Equal(role, source?.Role);
    }

    [Theory]
    [InlineData("Governor Ana Bell came. Tam Vask met her. Bell said it fell.", "Bell", "Ana Bell")]
    [InlineData("Governor Ana Bell came to the pier. The governor said it fell.", "The governor", "Ana Bell")]
    [InlineData("Ana Bell came to the pier. She said it fell.", "She", "Ana Bell")]
    [InlineData("Ana Bell met Mr Tam Vask. He said it fell.", "He", "Tam Vask")]
    [InlineData("Long Table (LT) was there. LT said it fell.", "LT", "Long Table")]
    [InlineData("The Corran army was there. The army said it fell.", "The army", "Corran army")]
    [InlineData("A surgeon from Drey ran in. The surgeon said it fell.", "The surgeon", "a surgeon from Drey")]
    [InlineData("The charity Long Table helped. A spokesman for Long Table said it fell.", "A spokesman for Long Table", "Long Table")]
    [InlineData("PILOT (Ana Bell): It fell.", "PILOT (Ana Bell)", "Ana Bell")]
    public void Build_LaterMention_IsTheSourceItTakesUp(string text, string speaker, string name) =>
        Assert.Equal(name, SourceOf(text, speaker)?.Name);

    [Fact]
    public void Build_UnnamedOfficial_IsNotTheNamedOne()
    {
        const string text = "The official Tam Vask came to the pier. An official said it fell.";

        Assert.NotEqual("Tam Vask", SourceOf(text, "An official")?.Name);
    }

    [Theory]
    [InlineData("According to the coastguard, quoted by the Halyard agency, it fell.", "the coastguard", "the coastguard", "Halyard")]
    [InlineData("Halyard has quoted the coastguard as saying it fell.", "the coastguard", "the coastguard", "Halyard")]
    [InlineData("Halyard, citing the coastguard, said it fell.", "Halyard", "the coastguard", "Halyard")]
    public void Build_QuotedSource_HasItsCarrier(string text, string speaker, string source, string via)
    {
        var statement = Build(text, null, Found.In(text, speaker, "", "it fell"));

        Assert.Equal((source, via), (statement.Source?.Name, string.Join('|', statement.Via.Select(v => v.Name))));
    }

    [Fact]
    public void Build_NestedSpeech_CarriesInnerThroughOuter()
    {
        const string text = "Governor Ana Bell said that divers had told her that it fell.";
        var annotated = Texts.Annotate(text);
        var statements = StatementBuilder.Build(annotated, [Found.In(text, "Governor Ana Bell", "said", "divers had told her that it fell"), Found.In(text, "divers", "had told", "it fell")]);

        Assert.Equal(["Ana Bell<", "divers<Ana Bell"], statements.Select(s => $"{s.Source?.Name}<{string.Join('|', s.Via.Select(v => v.Name))}"));
    }

    [Fact]
    public void Build_Captive_IsInCustodyAndCarriedByTheReleaser()
    {
        const string text = "The Corran army has released a video of a prisoner. In it the prisoner said it fell.";
        var statement = Build(text, null, Found.In(text, "the prisoner", "said", "it fell"));

        Assert.True(statement.InCustody);
        Assert.Equal("Corran army", Assert.Single(statement.Via).Name);
    }

    [Theory]
    [InlineData("Drey Packet", null, null, "It fell at noon.", "Drey Packet")]
    [InlineData("Drey Packet", "Halyard", null, "It fell at noon.", "Halyard")]
    [InlineData("Drey Packet", "Halyard", "Ana Bell and Halyard", "It fell at noon.", "Drey Packet")]
    [InlineData("Drey Packet", null, null, "DREY, Oct 20 (Halyard) - It fell at noon.", "Halyard")]
    [InlineData("unknown", null, null, "It fell at noon.", null)]
    public void Build_OwnVoice_IsThePublishersOrItsAgencys(string publisher, string? agency, string? byline, string text, string? expected)
    {
        var header = new ReportHeader { Publisher = publisher, Agency = agency, Byline = byline };

        Assert.Equal(expected, Assert.Single(StatementBuilder.Build(AnnotatedText.Of(Texts.ReportOf(text) with { Header = header }), [])).Source?.Name);
    }

    [Fact]
    public void Build_PublisherNamesItself_IsNarrated()
    {
        const string text = "Corrow Lines confirms that the lamp was out.";
        var statement = Build(text, "Corrow Lines", Found.In(text, "Corrow Lines", "confirms", "the lamp was out"));

        Assert.Equal(Mode.Narrated, statement.Mode);
    }

    [Fact]
    public void Build_PublisherCouldNotVerify_SpeaksAsItself()
    {
        const string text = "Halyard could not independently verify the clip.";
        var statement = Build(text, "Halyard", Found.In(text, "Halyard", "could not independently verify", "the clip"));

        Assert.Equal((Mode.Indirect, Stance.CannotVerify, "Halyard"), (statement.Mode, statement.Stance, statement.Source?.Name));
    }

    [Fact]
    public void Build_QuotationWithoutSpeaker_IsTheLatestPersons()
    {
        const string text = "Ana Bell stood on the pier. “It fell at noon.”";

        Assert.Equal("Ana Bell", Build(text, null, Found.In(text, "", "", "“It fell at noon.”")).Source?.Name);
    }

    [Theory]
    [InlineData("An official of the port ministry said it fell.", "the port ministry", "an official of the port ministry")]
    [InlineData("PILOT (Ana Bell): Good day.\n\nPILOT: It fell.", "PILOT", "Ana Bell")]
    public void Build_PartOfAPhraseOrLabel_NamesTheWhole(string text, string speaker, string name) =>
        Assert.Equal(name, SourceOf(text, speaker)?.Name);

    private static Source? SourceOf(string text, string speaker)
    {
        var content = text.Contains("It fell", StringComparison.Ordinal) ? "It fell" : "it fell";
        return Build(text, null, Found.In(text, speaker, "", content)).Source;
    }

    private static Statement Build(string text, string? publisher, Attribution.Attribution found) =>
        StatementBuilder.Build(AnnotatedText.Of(Texts.ReportOf(text) with { Header = new ReportHeader { Publisher = publisher } }), [found]).Single(s => s.FoundBy == "test");
}
