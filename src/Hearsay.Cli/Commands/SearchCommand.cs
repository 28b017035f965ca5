using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay search</c>: statements and reports that a query is true of.</summary>
internal static class SearchCommand
{
    private const int Most = 1000;

    public static Command Create(Terminal terminal)
    {
        var query = new Argument<string>("QUERY")
        {
            Description = "Words; \"a phrase\"; begin*; nearli~ (~2 for two letters); NEAR(a b, 5); AND, OR, NOT and brackets; source: publisher: place: stance: level: before: after: figure:>100.",
        };
        var (dossier, ledger, format) = (DossierOption.Create(), LedgerOption.Create(), CommonOptions.Format("table", "json"));
        var command = new Command("search", "Find statements and reports of a dossier by their words, source, date, figures.") { query, dossier, ledger, format };
        var names = new NamesOptions();
        names.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!SearchQuery.TryParse(parsed.GetRequiredValue(query), out var asked, out var fault)) throw new UsageException($"{fault.Problem} {fault.Remedy}");
            var path = parsed.GetRequiredValue(ledger);
            using var opened = LedgerOption.OpenToLook(path, terminal);
            var within = DossierOption.Find(opened, parsed.GetRequiredValue(dossier));
            // Lists show pseudonyms, and what is copied out of one finds the person.
            if (SearchQuery.TryParse(within.People.Pseudonyms().Show(asked.Text), out var named, out _)) asked = named;
            var found = within.Search(asked, Most);
            if (!names.AreAskedFor(parsed)) found = found with { Statements = within.People.WithoutDetails(found.Statements) };
            names.Print(parsed, terminal, path, within, output =>
            {
                if (parsed.GetValue(format) == "json") ListJson.Write(output.Out, Line(found));
                else Print(output, found, within);
            });
            return ExitCode.Done;
        });
        return command;
    }

    private static SearchLine Line(SearchResults found) => new(
        found.AllStatements,
        [.. found.Statements.Select(placed => new FoundStatementLine(
            placed.Statement.Id, placed.Report.Name, placed.Statement.Source?.Name, Interchange.Word(placed.Statement.Stance), placed.Report.Header.Publisher, placed.Report.Header.Published?.ToString(), placed.Words))],
        found.AllReports,
        [.. found.Reports.Select(report => new FoundReportLine(report.Name, report.Sha256, report.Header.Title, report.Header.Publisher, report.Header.Published?.ToString(), report.Statements))]);

    private static void Print(Terminal terminal, SearchResults found, Dossier within)
    {
        if (found is { AllStatements: 0, AllReports: 0 })
        {
            terminal.Error.WriteLine($"hearsay: nothing in '{within.Name}' is true of all of that. A word that may be spelt otherwise finds more with ~ behind it, one that may end otherwise with *; OR asks for either.");
            return;
        }

        var ids = within.StatementIds();
        Table.Print(
            terminal,
            found.Statements,
            new("Statement", placed => ids.Of(placed.Statement.Id)),
            new("Published", placed => placed.Report.Header.Published?.Date.ToString()),
            new("Source", placed => placed.Statement.Source?.Name),
            new("Stance", placed => Interchange.Word(placed.Statement.Stance)),
            new("Report", placed => placed.Report.Name),
            new("Words", placed => placed.Words));
        using (var output = terminal.OutText()) output.WriteLine();
        Table.Print(
            terminal,
            found.Reports,
            new("Published", report => report.Header.Published?.Date.ToString()),
            new("Publisher", report => report.Header.Publisher),
            new("Statements", report => report.Statements.ToString(CultureInfo.InvariantCulture), IsNumber: true),
            new("Report", report => report.Name),
            new("Title", report => report.Header.Title));
    }
}
