using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay claims</c>: the claims of a dossier with level and origins.</summary>
internal static class ClaimsCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(terminal, "claims", "List a dossier's claims with their levels and origins.", (dossier, json) =>
        {
            if (json) DossierJson.WriteClaims(terminal.Out, dossier.Claims());
            else PrintTable(terminal, dossier.Claims());
        });

    private static void PrintTable(Terminal terminal, IReadOnlyList<Claim> claims) =>
        Table.Print(
            terminal,
            claims,
            new("Level", claim => Interchange.Word(claim.Level)),
            new("Independent", claim => Range(claim.Independence), IsNumber: true),
            new("Statements", claim => claim.Statements.Count.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Origins", claim => string.Join("; ", claim.Origins.Select(o => o.Source.Name))),
            new("Claim", claim => claim.Text));

    private static string Range(Independence independence) =>
        independence.Min == independence.Max ? $"{independence.Min}" : $"{independence.Min} to {independence.Max}";
}
