using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>A figure's value in words: "at least 12", "3 to 5".</summary>
internal static class Amount
{
    public static string Of(Figure figure)
    {
        var (low, high) = (Number(figure.Low), Number(figure.High));
        return figure.Bound switch
        {
            Bound.Exactly => low,
            Bound.AtLeast => $"at least {low}",
            Bound.MoreThan => $"more than {low}",
            Bound.AtMost => $"at most {high}",
            Bound.LessThan when figure is { Low: not null, High: not null } => $"{low} to less than {high}",
            Bound.LessThan => $"less than {high}",
            Bound.About => $"about {low}",
            _ => $"{low} to {high}",
        };
    }

    private static string Number(double? value) => value?.ToString("#,0.###", CultureInfo.InvariantCulture) ?? "?";
}
