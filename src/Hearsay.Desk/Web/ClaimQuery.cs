using Hearsay.Ledger;
using Hearsay.Model;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Web;

/// <summary>The filters of a list of claims as its address says them.</summary>
public sealed record ClaimQuery
{
    private const int Longest = 200;

    /// <summary>The level, or null for all.</summary>
    public Level? Level { get; init; }

    /// <summary>Words of a source's name; empty for any.</summary>
    public string Source { get; init; } = "";

    /// <summary>Words of a place's name; empty for any.</summary>
    public string Place { get; init; } = "";

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

    /// <summary>What is wrong with a date, or null.</summary>
    public string? Problem => Wrong(From) ?? Wrong(To);

    /// <summary>True when something besides the level is asked for.</summary>
    public bool IsNarrowed => Source.Length > 0 || Place.Length > 0 || From.Length > 0 || To.Length > 0 || WithFigure || New || Reviewed is not null;

    /// <summary>Takes it out of an address.</summary>
    public static ClaimQuery Of(IQueryCollection address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return new ClaimQuery
        {
            Level = Enum.GetValues<Level>().Where(level => Words.Of(level) == address["level"]).Select(level => (Level?)level).FirstOrDefault(),
            Source = Text(address, "source"),
            Place = Text(address, "place"),
            From = Text(address, "from"),
            To = Text(address, "to"),
            WithFigure = address["figure"] == "on",
            New = address["new"] == "on",
            Reviewed = address["reviewed"].ToString() switch { "yes" => true, "no" => false, _ => null },
        };
    }

    /// <summary>What the ledger is asked.</summary>
    /// <param name="newSince">When the last reports began to come in.</param>
    /// <param name="reviewed">Identities of the statements that persons decided on.</param>
    public ClaimFilter Filter(DateTimeOffset? newSince, IReadOnlyCollection<string> reviewed) => new()
    {
        Level = Level,
        Source = Source,
        Place = Place,
        From = PartialDate.TryParse(From, out var from) ? from : null,
        To = PartialDate.TryParse(To, out var to) ? to : null,
        WithFigure = WithFigure,
        AddedSince = New ? newSince : null,
        Named = Reviewed is null ? null : reviewed,
        HasNamed = Reviewed ?? true,
    };

    /// <summary>The address of a page of the list.</summary>
    public string Address(string dossier, int page = 1)
    {
        (string Name, string Value)[] fields =
        [
            ("level", Level is { } level ? Words.Of(level) : ""), ("source", Source), ("place", Place), ("from", From), ("to", To),
            ("figure", WithFigure ? "on" : ""), ("new", New ? "on" : ""),
            ("reviewed", Reviewed is { } reviewed ? reviewed ? "yes" : "no" : ""), ("page", page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""),
        ];
        return Links.Claims(dossier) + QueryString.Create(fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create<string, string?>(field.Name, field.Value)));
    }

    private static string Text(IQueryCollection address, string name) => address[name].ToString().Trim() is var text && text.Length <= Longest ? text : text[..Longest];

    private static string? Wrong(string date) =>
        date.Length == 0 || PartialDate.TryParse(date, out _) ? null : $"'{date}' is no date that can be read; write 2031, 2031-05 or 2031-05-06.";
}
