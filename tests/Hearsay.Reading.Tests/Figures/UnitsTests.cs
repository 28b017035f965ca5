using Hearsay.Reading.Figures;
using UnitsNet;
using UnitsNet.Units;

namespace Hearsay.Reading.Tests.Figures;

/// <summary>Holds the reader's own table against a library of units.</summary>
public sealed class UnitsTests
{
    private static readonly Dictionary<string, (Enum Unit, Enum Base)> InLibrary = new(StringComparer.Ordinal)
    {
        ["metre"] = (LengthUnit.Meter, LengthUnit.Meter),
        ["kilometre"] = (LengthUnit.Kilometer, LengthUnit.Meter),
        ["centimetre"] = (LengthUnit.Centimeter, LengthUnit.Meter),
        ["millimetre"] = (LengthUnit.Millimeter, LengthUnit.Meter),
        ["mile"] = (LengthUnit.Mile, LengthUnit.Meter),
        ["nautical mile"] = (LengthUnit.NauticalMile, LengthUnit.Meter),
        ["yard"] = (LengthUnit.Yard, LengthUnit.Meter),
        ["foot"] = (LengthUnit.Foot, LengthUnit.Meter),
        ["inch"] = (LengthUnit.Inch, LengthUnit.Meter),
        ["kilogram"] = (MassUnit.Kilogram, MassUnit.Kilogram),
        ["gram"] = (MassUnit.Gram, MassUnit.Kilogram),
        ["milligram"] = (MassUnit.Milligram, MassUnit.Kilogram),
        ["tonne"] = (MassUnit.Tonne, MassUnit.Kilogram),
        ["pound"] = (MassUnit.Pound, MassUnit.Kilogram),
        ["ounce"] = (MassUnit.Ounce, MassUnit.Kilogram),
        ["litre"] = (VolumeUnit.Liter, VolumeUnit.Liter),
        ["millilitre"] = (VolumeUnit.Milliliter, VolumeUnit.Liter),
        ["cubic metre"] = (VolumeUnit.CubicMeter, VolumeUnit.Liter),
        ["square metre"] = (AreaUnit.SquareMeter, AreaUnit.SquareMeter),
        ["square kilometre"] = (AreaUnit.SquareKilometer, AreaUnit.SquareMeter),
        ["square mile"] = (AreaUnit.SquareMile, AreaUnit.SquareMeter),
        ["hectare"] = (AreaUnit.Hectare, AreaUnit.SquareMeter),
        ["acre"] = (AreaUnit.Acre, AreaUnit.SquareMeter),
        ["second"] = (DurationUnit.Second, DurationUnit.Second),
        ["minute"] = (DurationUnit.Minute, DurationUnit.Second),
        ["hour"] = (DurationUnit.Hour, DurationUnit.Second),
        ["day"] = (DurationUnit.Day, DurationUnit.Second),
        ["week"] = (DurationUnit.Week, DurationUnit.Second),
        ["kilometre per hour"] = (SpeedUnit.KilometerPerHour, SpeedUnit.MeterPerSecond),
        ["mile per hour"] = (SpeedUnit.MilePerHour, SpeedUnit.MeterPerSecond),
        ["knot"] = (SpeedUnit.Knot, SpeedUnit.MeterPerSecond),
        ["watt"] = (PowerUnit.Watt, PowerUnit.Watt),
        ["kilowatt"] = (PowerUnit.Kilowatt, PowerUnit.Watt),
        ["megawatt"] = (PowerUnit.Megawatt, PowerUnit.Watt),
        ["gigawatt"] = (PowerUnit.Gigawatt, PowerUnit.Watt),
        ["share"] = (RatioUnit.DecimalFraction, RatioUnit.Percent),
    };

    [Fact]
    public void All_UnitThatTheLibraryKnows_HasItsFactor() =>
        Assert.All(Units.All.Where(u => InLibrary.ContainsKey(u.Name)), unit =>
        {
            var (from, to) = InLibrary[unit.Name];
            Assert.Equal(Quantity.From(1, from).As(to), unit.Factor, unit.Factor * 1e-5);
        });

    [Fact]
    public void All_OtherUnits_AreTheirOwnBaseButForMonths()
    {
        var others = Units.All.Where(u => !InLibrary.ContainsKey(u.Name) && u.Name != u.Base);
        Assert.Equal(["year"], others.Select(u => u.Name));
    }

    [Fact]
    public void In_LitresASecond_IsARateInItsBase()
    {
        var unit = Units.In("litres", "hour");
        Assert.Equal(("litre per hour", "litre per second"), (unit!.Name, unit.Base));
        Assert.Equal(1, unit.Factor * 3600, 1e-9);
    }

    [Fact]
    public void Find_SameLengthInTwoUnits_IsOneQuantity()
    {
        var (kilometres, metres) = (Units.Of("kilometres")!, Units.Of("m")!);
        Assert.Equal(1.4 * kilometres.Factor, 1400 * metres.Factor, 1e-9);
    }
}
