using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>A dossier in which two bodies tell of one thing, and both write a name wrong that three others write right: one may have it from the other.</summary>
internal static class Lighters
{
    public const string Dossier = "Tar lighter";
    public const string Path = "/d/Tar%20lighter";

    public static async Task<OpenDesk> OpenAsync()
    {
        var desk = await OpenDesk.OverAsync(Dossier, Reports());
        new Dossier(desk.Ledger, Dossier).Link();
        return desk;
    }

    public static List<Draft> Reports() =>
    [
        Report("a.txt", 1, "Pilot Office", "the lighter Tordis sank at the coal quay with 214 barrels of tar", "Marta Halvarsen"),
        Report("b.txt", 2, "Harbour Board", "214 barrels of tar were aboard the lighter Tordis, which sank near the coal quay", "Marta Halvarsen"),
        .. Enumerable.Range(1, 3).Select(i => Report($"p{i}.txt", 2 + i, $"Paper {i}", $"on radio {i} there was music of the year 180{i}", "Marta Halvorsen")),
    ];

    private static Draft Report(string name, int day, string publisher, string told, string weeping)
    {
        var draft = new Draft(name, $"At the quay {weeping} wept; {told}.\n", new ReportHeader { Publisher = publisher, Published = new Timestamp(PartialDate.Of(2040, 5, day)) });
        draft.Say(told);
        return draft;
    }
}
