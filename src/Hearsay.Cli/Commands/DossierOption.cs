using System.CommandLine;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>--dossier NAME</c>: which dossier a command speaks of.</summary>
internal static class DossierOption
{
    /// <summary>The option.</summary>
    public static Option<string> Create()
    {
        var option = new Option<string>("--dossier") { HelpName = "NAME", Description = "The dossier.", Required = true };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (string.IsNullOrWhiteSpace(name)) result.AddError("--dossier is empty; give the dossier a name.");
            else if (name.Any(char.IsControl)) result.AddError("--dossier has a line break or another control character in it; give the dossier a name of one line.");
        });
        return option;
    }

    /// <summary>The dossier in a ledger.</summary>
    /// <exception cref="UsageException">The ledger has no such dossier; the message names those it has.</exception>
    public static Dossier Find(ILedger ledger, string name)
    {
        var dossier = new Dossier(ledger, name);
        if (dossier.Summary is not null) return dossier;
        var names = string.Join(", ", ledger.Dossiers().Select(d => $"'{d.Name}'"));
        throw new UsageException($"the ledger {ledger.Location} has no dossier '{name}'; {(names.Length == 0 ? "it has none yet" : $"it has {names}")}.");
    }
}
