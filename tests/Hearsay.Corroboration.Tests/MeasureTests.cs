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

    [Fact]
    public void IsSameAs_MembersOfACrew_ArePeople() =>
        Assert.True(AreSame(Of("members", "aboard", 23), Of("people", "aboard", 22)));

    [Fact]
    public void IsSameAs_AnotherQuantityInOneUnit_IsFalse() =>
        Assert.False(AreSame(Of("depth in metres", null, 4, Metre), Of("width in metres", null, 4, Metre)));

    [Fact]
    public void SharedWith_OneSaysLess_TellsNoMoreThanBothSay()
    {
        var (idle, all) = (Of("cranes idle", null, 9), Of("cranes", null, 9));
        Assert.Equal((true, false), (idle.IsTelling, idle.SharedWith(all).IsTelling));
        Assert.True(Of("people", "killed", 17).SharedWith(Of("miners", "killed", 17)).IsTelling);
    }

    private static bool AreSame(Measure a, Measure b)
    {
        Assert.Equal(a.IsSameAs(b), b.IsSameAs(a));
        return a.IsSameAs(b);
    }

    private static Measure Of(string measure, string? scope, double value, FigureUnit? unit = null)
    {
        var figure = Count($"{measure} {scope}".TrimEnd(), value, scope: scope) with { Unit = unit, Population = unit is null ? measure.Split(' ')[0] : null };
        return Measure.Of(figure, FigurePlace.In($"{value} {measure}", 0), Lexicon.Default);
    }
}
