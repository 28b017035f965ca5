namespace Hearsay.Cli.Output;

/// <summary>What adding came to, in words.</summary>
internal static class Sums
{
    public static string Words(AddSummary sum)
    {
        var words = $"{sum.Added} added";
        if (sum.AlreadyThere > 0) words += $", {sum.AlreadyThere} already there";
        if (sum.Reread > 0) words += $", {sum.Reread} read anew";
        if (sum.Failed > 0) words += $", {sum.Failed} failed";
        return sum.LeftOut > 0 ? $"{words}, {sum.LeftOut} without a report left out" : words;
    }
}
