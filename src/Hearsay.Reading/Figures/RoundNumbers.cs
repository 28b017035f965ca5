namespace Hearsay.Reading.Figures;

/// <summary>Round numbers, which people say when they mean about so many: 20, 300, 1,500, two million; not 15, 110 or 2.5.</summary>
internal static class RoundNumbers
{
    /// <summary>True for a whole number from 20 on of one digit and noughts, or of two digits and at least two noughts.</summary>
    public static bool Is(double value)
    {
        if (value < 20 || value != Math.Floor(value) || value > 1e15) return false;
        var noughts = 0;
        for (; value % 10 == 0; value /= 10) noughts++;
        return noughts > 0 && (value < 10 || (value < 100 && noughts > 1));
    }
}
