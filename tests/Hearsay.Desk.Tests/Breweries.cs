using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>A dossier with statements near the border between one claim and two, linked as the program links it.</summary>
internal static class Breweries
{
    public const string Dossier = "Aldby brewery";
    public const string Path = "/d/Aldby%20brewery";

    public static async Task<OpenDesk> OpenAsync()
    {
        var desk = await OpenDesk.OverAsync(Dossier, Reports());
        new Dossier(desk.Ledger, Dossier).Link();
        return desk;
    }

    public static List<Draft> Reports() =>
    [
        Report("a.txt", "Lomond Herald", "Ines Tamm said the brewery tower fell into the yard at noon.", "Ines Tamm", "the brewery tower fell into the yard at noon"),
        Report("b.txt", "Radio Marsh", "Pia Works said the brewery tower collapsed into the yard at noon.", "Pia Works", "the brewery tower collapsed into the yard at noon"),
        Report("c.txt", "Fen Post", "Otto Brill said my nets were cut on Sunday.", "Otto Brill", "my nets were cut on Sunday", 0.2),
        Report("d.txt", "Aldby Sun", "Jo Sent said the brewery cellar was flooded at noon.", "Jo Sent", "the brewery cellar was flooded at noon"),
    ];

    /// <summary>The reports as another version reads them: every statement a few characters shorter, under another identity.</summary>
    public static void ReadAgain(ILedger ledger)
    {
        foreach (var report in Reports())
        {
            var reading = report.Reading;
            Statement Moved(Statement s) => s with { Id = "again-" + s.Id, Content = [new TextSpan(s.Content[0].Start + 4, s.Content[0].End)] };
            ledger.Add(Dossier, reading with { ReaderVersion = "2", Statements = [.. reading.Statements.Select(Moved)] }, report.Bytes);
        }

        new Dossier(ledger, Dossier).Link();
    }

    private static Draft Report(string name, string publisher, string text, string speaker, string content, double? confidence = null)
    {
        var draft = new Draft(name, text + "\n", new ReportHeader { Publisher = publisher, Published = new Timestamp(PartialDate.Of(2031, 5, 6)) });
        draft.Say(content, speaker, "said", s => s with { Confidence = confidence });
        return draft;
    }
}
