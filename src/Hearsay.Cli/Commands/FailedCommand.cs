using System.CommandLine;
using Hearsay.Cli.Output;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay failed</c>: what could not be taken in, and why.</summary>
internal static class FailedCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "failed", "List the files that could not be taken in when they were last tried, and why.", (output, dossier, json) =>
        {
            var faults = dossier.Failures().SelectMany(f => f.Faults).ToList();
            if (json) ListJson.Write(output.Out, [.. faults.Select(f => new FaultLine(f.File, f.Problem, f.Remedy))]);
            else Table.PrintAny(output, faults, $"every file that was given for '{dossier.Name}' was taken in.", new("File", f => f.File), new("Problem", f => f.Problem), new("Remedy", f => f.Remedy));
        });
}
