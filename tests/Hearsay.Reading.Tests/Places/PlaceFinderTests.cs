using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Places;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Places;

public sealed class PlaceFinderTests
{
    private static readonly string[] Words = ["Tripoli", "Georgia", "US", "in", "near", ",", "the", "Kursk", "region", "Drey", "Jordan", "of", "'s", ".", "village", "New", "York"];

    [Theory]
    [InlineData("Ships left Odesa.", "Odesa=Odesa, Ukraine")]
    [InlineData("Ships left New York City.", "New York City=New York City, New York, United States")]
    [InlineData("Ships left KYIV.", "KYIV=Kyiv, Ukraine")]
    [InlineData("Ships left Cox's Bazar.", "Cox's Bazar=Cox's Bazar, Bangladesh")]
    [InlineData("In the Kharkiv region it rained.", "Kharkiv=Kharkiv, Ukraine")]
    [InlineData("Ships left Hyderabad in Pakistan.", "Hyderabad=Hyderabad, Sindh, Pakistan|Pakistan=Pakistan")]
    [InlineData("It lies near Orm Stede.", "Orm Stede=")]
    [InlineData("The Lake Tollow flood.", "Lake Tollow=")]
    [InlineData("In March it rained.", "")]
    [InlineData("In English it rains.", "")]
    [InlineData("Us and them.", "")]
    [InlineData("Jordan Ames left.", "")]
    public void Find_Text_GivesPlacesWithWhatTheyLieIn(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text).Select(Show)));

    [Fact]
    public void Find_NameOfAPerson_IsNoPlace()
    {
        var text = TextOf("Georgia was late.") with { Names = [new Name(new TokenRange(0, 1), NameKind.Person)] };
        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_NameOfAPlaceThatNoListHas_StaysUnresolved()
    {
        var text = TextOf("Drey was dark.") with { Names = [new Name(new TokenRange(0, 1), NameKind.Place)] };
        var place = Assert.Single(Find(text));
        Assert.Equal(("Drey", null, "unresolved: not in the gazetteer"), (place.Name, place.Resolved, place.Rule));
    }

    [Fact]
    public void Find_AnyWords_StayInsideTheTextAndApart()
    {
        var word = Gen.Int[0, 16].Select(i => Words[i]);
        word.Array[0, 20].Select(w => string.Join(' ', w)).Sample(text =>
        {
            var found = Find(text);
            for (var i = 1; i < found.Count; i++) Assert.True(found[i - 1].Span.End <= found[i].Span.Start);
            Assert.All(found, p => Assert.True(p.Span.End <= text.Length && !p.Span.IsEmpty));
        });
    }

    private static string Show(PlaceMention place) => $"{place.Name}={(place.Resolved is { } one ? one.Within is null ? one.Name : $"{one.Name}, {one.Within}" : "")}";

    private static List<PlaceMention> Find(string text) => Find(TextOf(text));

    private static List<PlaceMention> Find(AnnotatedText text) => [.. new PlaceFinder(new TokenWords(text)).In(new TokenRange(0, text.Tokens.Count))];

    private static AnnotatedText TextOf(string text) =>
        AnnotatedText.Of(new Report { Name = "a.txt", Sha256 = new string('0', 64), Text = text, Body = new TextSpan(0, text.Length) });
}
