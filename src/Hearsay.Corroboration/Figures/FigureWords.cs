using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>A figure's value in words: "at least 12".</summary>
internal static class FigureWords
{
    /// <summary>The value with its bound.</summary>
    public static string Of(Figure figure) => figure.Bound switch
    {
        Bound.AtLeast => $"at least {Number(figure.Low)}",
        Bound.MoreThan => $"more than {Number(figure.Low)}",
        Bound.AtMost => $"at most {Number(figure.High)}",
        Bound.LessThan when figure is { Low: not null, High: not null } => $"{Number(figure.Low)} to less than {Number(figure.High)}",
        Bound.LessThan => $"less than {Number(figure.High)}",
        Bound.About => $"about {Number(figure.Low)}",
        Bound.Range => $"{Number(figure.Low)} to {Number(figure.High)}",
        _ => Number(figure.Low ?? figure.High),
    };

    /// <summary>A plain number.</summary>
    public static string Number(double? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "open";
}
