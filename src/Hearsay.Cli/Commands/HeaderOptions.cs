using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary>The options by which a person says what the head of a report says, where its file does not say it or says it wrong.</summary>
internal sealed class HeaderOptions
{
    private readonly Option<string?> _publisher = Named("--publisher", "NAME", "Who published it, whatever the file says.");
    private readonly Option<string?> _published = Named("--published", "DATE", "When it was published: 2031, 2031-05, 2031-05-06 or 2031-05-06T09:30Z.");
    private readonly Option<string?> _title = Named("--title", "TEXT", "Its headline.");
    private readonly Option<string?> _url = Named("--url", "ADDRESS", "The address it was published at; nothing is fetched.");

    public HeaderOptions() => _published.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var date }] && !Timestamp.TryParse(date, out _)) result.AddError($"--published: '{date}' is no date that can be read; write 2031, 2031-05, 2031-05-06 or 2031-05-06T09:30Z.");
    });

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new[] { _publisher, _published, _title, _url }) command.Options.Add(option);
    }

    /// <summary>What is said.</summary>
    public GivenHeader Given(ParseResult parsed) => Given(parsed.GetValue);

    /// <summary>What is said.</summary>
    public GivenHeader Given(CommandResult parsed) => Given(parsed.GetValue);

    private GivenHeader Given(Func<Option<string?>, string?> valueOf) => new()
    {
        Publisher = valueOf(_publisher)?.Trim(),
        Published = Timestamp.TryParse(valueOf(_published), out var published) ? published : null,
        Title = valueOf(_title)?.Trim(),
        Url = valueOf(_url)?.Trim(),
    };

    private static Option<string?> Named(string name, string value, string description)
    {
        var option = new Option<string?>(name) { HelpName = value, Description = description };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var given }] && string.IsNullOrWhiteSpace(given)) result.AddError($"{name} is empty; leave it out where nothing is to be said.");
        });
        return option;
    }
}
