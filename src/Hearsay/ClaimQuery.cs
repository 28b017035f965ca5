using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>Which claims of a dossier a person asks for, as it was written: the filters of the command line and of the desk. Not a search of all words: that is <see cref="SearchQuery"/>.</summary>
public sealed record ClaimQuery
{
    /// <summary>The level, or null for all.</summary>
    public Level? Level { get; init; }

    /// <summary>Words of any name of a source; empty for any.</summary>
    public string Source { get; init; } = "";

    /// <summary>Words of a place's name; empty for any.</summary>
    public string Place { get; init; } = "";

    /// <summary>What a statement's words are searched for, as <see cref="SearchQuery"/> reads it; empty for nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>Words of what a figure counts; empty for any.</summary>
    public string Measure { get; init; } = "";

    /// <summary>The earliest date, as written.</summary>
    public string From { get; init; } = "";

    /// <summary>The latest date, as written.</summary>
    public string To { get; init; } = "";

    /// <summary>Only claims with a figure.</summary>
    public bool WithFigure { get; init; }

    /// <summary>Only claims of the reports that came in last.</summary>
    public bool New { get; init; }

    /// <summary>Only claims with a statement that a person decided on (true), or with none (false); null for all.</summary>
    public bool? Reviewed { get; init; }

    /// <summary>What is wrong with a date or with the words searched for, and what would do; null when nothing is. What is wrong asks for nothing.</summary>
    public string? Problem => WrongDate(From) ?? WrongDate(To) ?? (Search(out var fault) is null && fault is not null ? $"{fault.Problem} {fault.Remedy}" : null);

    /// <summary>True when something is asked for besides the level.</summary>
    public bool IsNarrowed => this != new ClaimQuery { Level = Level };

    /// <summary>What the ledger is asked.</summary>
    /// <param name="newSince">When the last reports began to come in.</param>
    /// <param name="reviewed">Identities of the statements that persons decided on.</param>
    public ClaimFilter Filter(DateTimeOffset? newSince, IReadOnlyCollection<string> reviewed) => new()
    {
        Level = Level,
        Source = Source,
        Place = Place,
        Text = Search(out _),
        Measure = Measure,
        From = PartialDate.TryParse(From, out var from) ? from : null,
        To = PartialDate.TryParse(To, out var to) ? to : null,
        WithFigure = WithFigure,
        AddedSince = New ? newSince : null,
        Named = Reviewed is null ? null : reviewed,
        HasNamed = Reviewed ?? true,
    };

    private SearchQuery? Search(out Fault? fault)
    {
        fault = null;
        return !string.IsNullOrWhiteSpace(Text) && SearchQuery.TryParse(Text, out var query, out fault) ? query : null;
    }

    private static string? WrongDate(string date) =>
        date.Length == 0 || PartialDate.TryParse(date, out _) ? null : $"'{date}' is no date that can be read; write 2031, 2031-05 or 2031-05-06.";
}
