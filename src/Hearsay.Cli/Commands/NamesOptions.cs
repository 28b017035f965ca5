using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>--show-names</c>, and who asks for the names of protected persons and why: custody notes it before any name is given.</summary>
internal sealed class NamesOptions
{
    // White space that JSON writes as two characters, of which the second would be taken for a letter of the word behind it, with what stands for it meanwhile: such as JSON never has.
    private static readonly (string Written, string Read)[] Escapes = [(@"\n", "\u2028"), (@"\r", "\u2029"), (@"\t", "\u0085")];

    private readonly Option<bool> _show = new("--show-names") { Description = "Give the names of protected persons; it needs --by and --why." };
    private readonly Option<string?> _why = new("--why") { HelpName = "TEXT", Description = "Why names are shown." };
    private readonly Option<string?> _by;

    /// <summary>The options.</summary>
    /// <param name="by">The option for who asks, where the command has one of its own.</param>
    public NamesOptions(Option<string?>? by = null) => _by = by ?? new Option<string?>("--by") { HelpName = "NAME", Description = "Who asks for names; who is logged in when not given." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_show, _by, _why])
            if (!command.Options.Contains(option)) command.Options.Add(option);
        command.Validators.Add(NeedReasons);
    }

    /// <summary>True where somebody asks for the names.</summary>
    public bool AreAskedFor(ParseResult parsed) => parsed.GetValue(_show);

    /// <summary>True where somebody asks for the names.</summary>
    public bool AreAskedFor(CommandResult parsed) => parsed.GetValue(_show);

    /// <summary>Has custody note who is given the names of a dossier's protected persons.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="terminal">The terminal.</param>
    /// <param name="ledger">The ledger's file or address.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="form">In what form they are given.</param>
    /// <param name="without">How to have it without the names, a sentence.</param>
    /// <exception cref="LedgerException">It cannot be noted; then no name may be given.</exception>
    public void Note(ParseResult parsed, Terminal terminal, string ledger, Dossier dossier, string form, string without)
    {
        if (dossier.People.Protected().Count == 0) return;
        try
        {
            using var noting = LedgerOption.OpenToWrite(ledger, terminal);
            var by = parsed.GetValue(_by);
            noting.NoteNamesExported(dossier.Name, string.IsNullOrWhiteSpace(by) ? terminal.Account : by, form, parsed.GetValue(_why));
        }
        catch (LedgerException refused)
        {
            throw new LedgerException($"{refused.Message} Custody has to note who is given the names of protected persons; {without}", refused);
        }
    }

    /// <summary>Prints a list of a dossier with pseudonyms for the names of protected persons, or with the names where somebody asks for them.</summary>
    /// <param name="parsed">What was parsed.</param>
    /// <param name="terminal">Where it goes.</param>
    /// <param name="ledger">The ledger's file or address.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="print">Prints to the terminal that it is given.</param>
    public void Print(ParseResult parsed, Terminal terminal, string ledger, Dossier dossier, Action<Terminal> print) => Print(parsed, terminal, ledger, [dossier], print);

    /// <summary>Prints a list of several dossiers so: a name that two protect has the pseudonym of the first.</summary>
    public void Print(ParseResult parsed, Terminal terminal, string ledger, IReadOnlyList<Dossier> dossiers, Action<Terminal> print)
    {
        if (AreAskedFor(parsed))
            foreach (var dossier in dossiers) Note(parsed, terminal, ledger, dossier, parsed.CommandResult.Command.Name, "without --show-names they are hidden.");
        var names = AreAskedFor(parsed) ? [] : dossiers.Select(dossier => dossier.People.Pseudonyms()).Where(found => found.Count > 0).ToList();
        if (names.Count == 0)
        {
            print(terminal);
            return;
        }

        using var made = new MemoryStream();
        // Cells are hidden before columns are drawn to their width, what stands elsewhere at last.
        print(terminal with { Out = made, Shown = Hidden, HidesNames = true });
        var printed = Encoding.UTF8.GetString(made.GetBuffer(), 0, (int)made.Length);
        terminal.Out.Write(Encoding.UTF8.GetBytes(printed is ['{' or '[', ..] ? HiddenInJson(printed) : Hidden(printed)));

        string HiddenInJson(string json) => Escapes.Aggregate(Hidden(Escapes.Aggregate(json, (text, escape) => text.Replace(escape.Written, escape.Read, StringComparison.Ordinal))), (text, escape) => text.Replace(escape.Read, escape.Written, StringComparison.Ordinal));

        string Hidden(string text) => names.Aggregate(text, (hidden, some) => some.Hide(hidden, withDetails: true));
    }

    private void NeedReasons(CommandResult result)
    {
        if (AreAskedFor(result) && (string.IsNullOrWhiteSpace(result.GetValue(_by)) || string.IsNullOrWhiteSpace(result.GetValue(_why))))
            result.AddError("--show-names needs --by NAME and --why TEXT: custody notes who was given the names of protected persons, and why.");
    }
}
