using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary>The options that narrow a list of claims, which the desk has as a form.</summary>
internal sealed class ClaimFilterOptions
{
    private readonly Option<string?> _level = new("--level") { HelpName = "LEVEL", Description = "Only claims of this level: single, repeated, corroborated or disputed." };
    private readonly Option<string?> _source = Named("--source", "NAME", "Only what this source says, or what goes back to it; any of its names, or a part of one.");
    private readonly Option<string?> _text = Named("--text", "QUERY", "Only what is said in these words, asked for as 'hearsay search' takes them.");
    private readonly Option<string?> _place = Named("--place", "NAME", "Only what names this place, or one that lies in it.");
    private readonly Option<string?> _measure = Named("--measure", "WORDS", "Only what gives a figure for this, such as \"people killed\", or a part of it.");
    private readonly Option<bool> _figure = new("--with-figure") { Description = "Only what gives a figure." };
    private readonly Option<string?> _since = Named("--since", "DATE", "Only what was said, or else published, on this date or later: 2031, 2031-05 or 2031-05-06.");
    private readonly Option<string?> _until = Named("--until", "DATE", "Only what was said, or else published, on this date or earlier.");
    private readonly Option<bool> _new = new("--new") { Description = "Only what the reports say that came in last." };
    private readonly Option<bool> _reviewed = new("--reviewed") { Description = "Only claims with a statement that somebody decided on." };
    private readonly Option<bool> _unreviewed = new("--unreviewed") { Description = "Only claims that nobody decided on." };

    public ClaimFilterOptions() => _level.AcceptOnlyFromAmong([.. Enum.GetValues<Level>().Select(level => Interchange.Word(level))]);

    private Option[] All => [_level, _source, _text, _place, _measure, _figure, _since, _until, _new, _reviewed, _unreviewed];

    /// <summary>Gives the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="ofOne">Its options that show one claim, beside which nothing is narrowed.</param>
    public void AddTo(Command command, params Option[] ofOne)
    {
        foreach (var option in All) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (IsGiven(result, _reviewed) && IsGiven(result, _unreviewed)) result.AddError("--reviewed and --unreviewed cannot both hold; choose one.");
            if (Array.Find(ofOne, option => IsGiven(result, option)) is { } one && Array.Find(All, option => IsGiven(result, option)) is { } filter)
                result.AddError($"{one.Name} shows one claim, and {filter.Name} narrows the list of all; leave one of them out.");
        });
    }

    /// <summary>What is asked for, with the names of protected persons for the pseudonyms that lists show.</summary>
    /// <exception cref="UsageException">A date or the words to search for cannot be read.</exception>
    public ClaimQuery Query(ParseResult parsed, Dossier dossier)
    {
        var query = new ClaimQuery
        {
            Level = parsed.GetValue(_level) is { } level ? Enum.Parse<Level>(level, ignoreCase: true) : null,
            Source = parsed.GetValue(_source) ?? "",
            Text = parsed.GetValue(_text) ?? "",
            Place = parsed.GetValue(_place) ?? "",
            Measure = parsed.GetValue(_measure) ?? "",
            WithFigure = parsed.GetValue(_figure),
            From = parsed.GetValue(_since) ?? "",
            To = parsed.GetValue(_until) ?? "",
            New = parsed.GetValue(_new),
            Reviewed = parsed.GetValue(_reviewed) ? true : parsed.GetValue(_unreviewed) ? false : null,
        };
        if (query.Problem is { } problem) throw new UsageException(problem);
        var names = dossier.People.Pseudonyms();
        return query with { Source = names.Show(query.Source), Text = names.Show(query.Text), Place = names.Show(query.Place) };
    }

    private static bool IsGiven(CommandResult result, Option option) => result.GetResult(option) is { Implicit: false };

    private static Option<string?> Named(string name, string value, string description)
    {
        var option = new Option<string?>(name) { HelpName = value, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && string.IsNullOrWhiteSpace(given)) result.AddError($"{name} is empty; leave it out to ask for nothing.");
        });
        return option;
    }
}
