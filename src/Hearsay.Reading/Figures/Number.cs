namespace Hearsay.Reading.Figures;

/// <summary>A number as read from words or digits.</summary>
/// <param name="Length">Number of tokens.</param>
/// <param name="Low">Its value, or the lowest a vague amount stands for.</param>
/// <param name="High">Its value, or the highest a vague amount stands for.</param>
/// <param name="Unit">The unit that is part of the same token ("25-kilometre", "5km"), or null.</param>
internal readonly record struct Number(int Length, double Low, double High, string? Unit = null)
{
    /// <summary>True for amounts such as "dozens".</summary>
    public bool IsVague => Low < High;

    /// <summary>A number of one value.</summary>
    public static Number Exact(int length, double value, string? unit = null) => new(length, value, value, unit);
}
