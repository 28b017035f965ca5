using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Files;
using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay demo</c>: the built-in dossier, read, linked and opened on the desk.</summary>
internal static class DemoCommand
{
    private const string DossierName = "ferry";

    private static string DefaultLedger { get; } = DataFolder.File("demo.db");

    public static Command Create(Terminal terminal)
    {
        var ledger = new Option<string>("--ledger") { HelpName = "FILE", Description = "Where the demo is kept; an earlier demo there is added to.", DefaultValueFactory = _ => DefaultLedger };
        var port = CommonOptions.Port();
        var noBrowser = new Option<bool>("--no-browser") { Description = "Print the desk's address without showing it in the browser." };
        var exit = new Option<bool>("--exit") { Description = "End after the summary, without opening the desk." };
        var command = new Command("demo", "Read and link the built-in dossier, and open it on the desk.") { ledger, port, noBrowser, exit };
        command.SetAction(parsed =>
        {
            using var opened = LedgerOption.OpenToWrite(parsed.GetRequiredValue(ledger), terminal);
            var code = Fill(terminal, new Dossier(opened, DossierName));
            if (parsed.GetValue(exit)) return code;
            var browse = !parsed.GetValue(noBrowser) && terminal.ErrorIsScreen;
            return OpenedDesk.Run(terminal, opened, parsed.GetValue(port), browse ? OpenedDesk.Browse : null);
        });
        return command;
    }

    private static int Fill(Terminal terminal, Dossier dossier)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find([Checkout.Folder(Path.Combine("samples", DossierName))]);
        faults.Say(found);
        dossier.Add(found.Files, new ReportReader(Reader.Default), new AddProgress(terminal, faults), terminal.Stop);
        terminal.Stop.ThrowIfCancellationRequested();
        if (dossier.Summary is { } summary) PrintSummary(terminal, summary);
        return faults.ExitCode;
    }

    private static void PrintSummary(Terminal terminal, DossierSummary summary) =>
        Table.Print(
            terminal,
            [
                ("reports", summary.Reports),
                ("statements", summary.Statements),
                ("claims", summary.Claims.Values.Sum()),
                .. Enum.GetValues<Level>().Select(level => ($"  {Interchange.Word(level)}", summary.Claims.GetValueOrDefault(level))),
            ],
            new Column<(string What, int Count)>($"Dossier {summary.Name}", row => row.What),
            new Column<(string What, int Count)>("Count", row => row.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true));
}
