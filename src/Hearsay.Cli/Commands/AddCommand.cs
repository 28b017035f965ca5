using System.CommandLine;
using Hearsay.Cli.Output;
using Hearsay.Files;
using Hearsay.Reading;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay add PATH...</c>: reads reports and keeps them in a dossier.</summary>
internal static class AddCommand
{
    public static Command Create(Terminal terminal)
    {
        var (paths, dossier, ledger) = (CommonOptions.Paths(), DossierOption.Create(), LedgerOption.Create());
        var command = new Command("add", "Read reports and keep them in a dossier. The same report twice is kept once.") { paths, dossier, ledger };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(paths), parsed.GetRequiredValue(dossier), parsed.GetRequiredValue(ledger)));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths, string name, string path)
    {
        var faults = new Faults(terminal);
        var found = ReportFiles.Find(paths);
        faults.Say(found);
        if (found.Files.Count == 0) return faults.ExitCode;
        using var ledger = LedgerOption.OpenToWrite(path, terminal);
        var dossier = new Dossier(ledger, name);
        var sum = dossier.Add(found.Files, new ReportReader(Reader.Default), new AddProgress(terminal, faults), terminal.Stop);
        terminal.Error.WriteLine($"hearsay: '{name}' in {ledger.Location}: {Words(sum)}.");
        terminal.Stop.ThrowIfCancellationRequested();
        return faults.ExitCode;
    }

    private static string Words(AddSummary sum)
    {
        var words = $"{sum.Added} added";
        if (sum.AlreadyThere > 0) words += $", {sum.AlreadyThere} already there";
        if (sum.Reread > 0) words += $", {sum.Reread} read anew";
        return sum.Failed > 0 ? $"{words}, {sum.Failed} failed" : words;
    }
}
