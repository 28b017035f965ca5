using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>When two figures in different words count the same.</summary>
public sealed class MeasureTests
{
    private static readonly FigureUnit Kilometre = new("kilometre", "metre", 1000);
    private static readonly FigureUnit Metre = new("metre", "metre", 1);

    [Theory]
    [InlineData("people", "killed", 17, "miners", "killed", 17)]
    [InlineData("jets", null, 2, "aircraft", null, 2)]
    [InlineData("cranes idle", null, 9, "cranes", null, 9)]
    [InlineData("people", null, 64, "climbers lowered", null, 64)]
    [InlineData("crew", null, 22, "people", "aboard", 22)]
    public void IsSameAs_OneSaysLessAndTheValueAgrees_IsTrue(string one, string? scope, double value, string other, string? otherScope, double otherValue) =>
        Assert.True(AreSame(Of(one, scope, value), Of(other, otherScope, otherValue)));

    [Theory]
    [InlineData("people", "killed", 17, "miners", "killed", 14)]
    [InlineData("people", "killed", 17, "people", "wounded", 17)]
    [InlineData("people", "killed", 17, "sheep", "killed", 17)]
    [InlineData("rebels", "killed", 11, "dockers", "killed", 11)]
    [InlineData("cranes idle", null, 9, "lorries", null, 9)]
    [InlineData("people", null, 4, "climbers lowered", null, 4)]
    public void IsSameAs_AnotherValuePartOrKind_IsFalse(string one, string? scope, double value, string other, string? otherScope, double otherValue) =>
        Assert.False(AreSame(Of(one, scope, value), Of(other, otherScope, otherValue)));

    [Fact]
    public void IsSameAs_OneLengthInTwoUnits_IsTrue()
    {
        var (far, near) = (Of("distance in kilometres", null, 1.2, Kilometre), Of("metres", null, 1200, Metre));
        Assert.True(AreSame(far, near));
        Assert.Equal(FigureRelation.Equal, FigureComparison.Relate(far, near, sameSource: false));
        Assert.False(AreSame(Of("distance in kilometres", null, 1.2, Kilometre), Of("metres", null, 1.2, Metre)));
    }

    [Fact]
    public void IsSameAs_SpeedInOtherWords_IsTrueWhateverTheValue()
    {
        var hourly = new FigureUnit("kilometre per hour", "metre per second", 1 / 3.6);
        Assert.True(AreSame(Of("speed in kilometres per hour", null, 45, hourly), Of("kph", null, 78, hourly)));
        Assert.False(AreSame(Of("wind in kilometres per hour", null, 45, hourly), Of("kph", null, 78, hourly)));
    }

    [Theory]
    [InlineData(Bound.MoreThan, 4000, 4200, true)]
    [InlineData(Bound.MoreThan, 400, 4200, false)]
    [InlineData(Bound.MoreThan, 6, 7, false)]
    public void IsSameAs_OneIsABoundNearTheOther_NeedsNumbersOfSomeSize(Bound bound, double value, double other, bool same) =>
        Assert.Equal(same, AreSame(Of("rifles", null, value, bound: bound), Of("rifles hidden", null, other)));

    [Fact]
    public void IsSameAs_PopulationAndInhabitants_IsTrueWhateverTheValue()
    {
        Assert.True(AreSame(Of("population", null, 812_000), Of("inhabitants", null, 1_000_000)));
        Assert.True(AreSame(Of("population", null, 812_000), Of("people lived", null, 1_000_000)));
        Assert.False(AreSame(Of("population", null, 812_000), Of("voters", null, 1_000_000)));
    }

    [Theory]
    [InlineData("seven people died in the market", "the two men were detained after the accident that killed seven people", false)]
    [InlineData("the hall that collapsed and killed seven people was new", "the two men were detained after the accident that killed seven people", true)]
    [InlineData("seven people died in the market", "seven people were killed by the crane", true)]
    public void SameMeasure_NumberThatOnlySaysWhichThingIsMeant_IsNoneOfWhatAnotherTells(string one, string other, bool shared) =>
        Assert.Equal(shared, Likeness.SameMeasure(Told(one), Told(other)) is not null);

    private static Proposition Told(string content)
    {
        var reading = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ines Tamm"), content, figures: Count("people killed", 7, scope: "killed") with { Population = "people" }).Build();
        var span = TextSpan.FromLength(reading.Report.Text.IndexOf("seven", StringComparison.Ordinal), "seven".Length);
        var statement = reading.Statements.Single();
        return new ClaimLinker().Graph([reading with { Statements = [statement with { Figures = [statement.Figures[0] with { Span = span }] }] }]).Nodes.Single();
    }

    [Fact]
    public void IsSameAs_MembersOfACrew_ArePeople() =>
        Assert.True(AreSame(Of("members", "aboard", 23), Of("people", "aboard", 22)));

    [Fact]
    public void IsSameAs_AnotherQuantityInOneUnit_IsFalse() =>
        Assert.False(AreSame(Of("depth in metres", null, 4, Metre), Of("width in metres", null, 4, Metre)));

    [Theory]
    [InlineData("In 1998 a slide killed 11 people", "1998", "14 people were killed")]
    [InlineData("In the neighbouring valley 11 people were killed", "2030-05-02", "14 people were killed")]
    [InlineData("A blast at a neighbouring quarry killed 11 people", "2030-05-02", "14 people were killed")]
    [InlineData("A separate fire killed 11 people", "2030-05-02", "A fire killed 14 people")]
    [InlineData("Elsewhere on the coast 11 people were killed", "2030-05-02", "14 people were killed")]
    [InlineData("On that occasion 11 people were killed", "2030-05-02", "14 people were killed")]
    [InlineData("In the week before 11 people had been killed", "2030-05-02", "14 people were killed")]
    public void IsSameAs_OneIsOfAnotherEvent_IsFalse(string past, string asOf, string now) =>
        Assert.False(AreSame(Killed(past, asOf), Killed(now, "2030-05-02")));

    [Theory]
    [InlineData("11 people were killed in May", "2030-05", "14 people were killed")]
    [InlineData("11 people fled to a neighbouring valley and were killed", "2030-05-02", "14 people were killed")]
    [InlineData("The earlier count was 11 people killed", "2030-05-02", "14 people were killed")]
    [InlineData("11 people were killed the night before", "2030-05-01", "14 people were killed")]
    public void IsSameAs_OneEventInOtherWords_IsTrue(string one, string asOf, string other) =>
        Assert.True(AreSame(Killed(one, asOf), Killed(other, "2030-05-02")));

    [Fact]
    public void IsSameAs_BothOfTheOtherEvent_IsTrue() =>
        Assert.True(AreSame(Killed("In the neighbouring valley 11 people were killed", "2030-05-02"), Killed("A separate slide killed 12 people", "2030-05-02")));

    [Theory]
    [InlineData("crowns", 46_000_000, 200_000, false)]
    [InlineData("crowns", 340_000, 34_000, true)]
    [InlineData("bottles", 12_600, 2, false)]
    [InlineData("bottles killed", 12_600, 2, true)]
    public void IsSameAs_NoMoreThanANounIsTold_NeedsValuesOfOneOrder(string measure, double value, double other, bool same) =>
        Assert.Equal(same, AreSame(Of(measure, null, value), Of(measure, null, other)));

    [Fact]
    public void SharedWith_OneSaysLess_TellsNoMoreThanBothSay()
    {
        var (idle, all) = (Of("cranes idle", null, 9), Of("cranes", null, 9));
        Assert.Equal((true, false), (idle.IsTelling, idle.SharedWith(all).IsTelling));
        Assert.True(Of("people", "killed", 17).SharedWith(Of("miners", "killed", 17)).IsTelling);
    }

    [Theory]
    [InlineData("five of them were in the hut", FigureRole.Part, true)]
    [InlineData("there are five of them", FigureRole.Count, false)]
    [InlineData("five out of 40 were in the hut", FigureRole.Part, false)]
    [InlineData("five of marble", FigureRole.Part, false)]
    public void IsPart_ReadAsAPartOfAWholeThatFollows_Is(string content, FigureRole role, bool expected)
    {
        var figure = Count("people killed", 5) with { Role = role };
        Assert.Equal(expected, Measure.Of(figure, FigurePlace.In(content, content.IndexOf("five", StringComparison.Ordinal)), Lexicon.Default).IsPart);
    }

    private static bool AreSame(Measure a, Measure b)
    {
        Assert.Equal(a.IsSameAs(b), b.IsSameAs(a));
        return a.IsSameAs(b);
    }

    private static Measure Killed(string content, string asOf)
    {
        var value = content.Contains("11 ", StringComparison.Ordinal) ? 11 : content.Contains("12 ", StringComparison.Ordinal) ? 12 : 14;
        var place = content.IndexOf($"{value} ", StringComparison.Ordinal);
        var figure = new Figure { Span = new TextSpan(place, place + 2), Measure = "people killed", Scope = "killed", Bound = Bound.Exactly, Low = value, High = value, Population = "people", AsOf = PartialDate.TryParse(asOf, out var day) ? day : null };
        return Measure.Of(figure, FigurePlace.In(content, place), Lexicon.Default);
    }

    private static Measure Of(string measure, string? scope, double value, FigureUnit? unit = null, Bound bound = Bound.Exactly)
    {
        var figure = Count($"{measure} {scope}".TrimEnd(), value, bound, scope: scope) with { Unit = unit, Population = unit is null ? measure.Split(' ')[0] : null };
        return Measure.Of(figure, FigurePlace.In($"{value} {measure}", 0), Lexicon.Default);
    }
}
