namespace Hearsay.Model;

/// <summary>What a person says of a report's head. What is null is not said: it does not mean that the report has none.</summary>
public sealed record GivenHeader
{
    /// <summary>The headline or name of the document.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published.</summary>
    public Timestamp? Published { get; init; }

    /// <summary>The address it was published at.</summary>
    public string? Url { get; init; }

    /// <summary>True when nothing is said.</summary>
    public bool IsEmpty => this == new GivenHeader();

    /// <summary>What is said, field by field, as the ledger and people name the fields: title, publisher, published (ISO 8601), url.</summary>
    public IReadOnlyDictionary<string, string> Fields => new (string Name, string? Value)[] { ("title", Title), ("publisher", Publisher), ("published", Published?.ToString()), ("url", Url) }
        .Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!, StringComparer.Ordinal);

    /// <summary>A head with what is said in place of what it had.</summary>
    public ReportHeader On(ReportHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return header with { Title = Title ?? header.Title, Publisher = Publisher ?? header.Publisher, Published = Published ?? header.Published, Url = Url ?? header.Url };
    }

    /// <summary>A head with what another had in the places of which something is said.</summary>
    /// <param name="header">The head.</param>
    /// <param name="found">What it had there.</param>
    public ReportHeader Off(ReportHeader header, GivenHeader found)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(found);
        return header with
        {
            Title = Title is null ? header.Title : found.Title,
            Publisher = Publisher is null ? header.Publisher : found.Publisher,
            Published = Published is null ? header.Published : found.Published,
            Url = Url is null ? header.Url : found.Url,
        };
    }

    /// <summary>What of it a head does not say already.</summary>
    public GivenHeader Beyond(ReportHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return this with { Title = Title == header.Title ? null : Title, Publisher = Publisher == header.Publisher ? null : Publisher, Published = Published == header.Published ? null : Published, Url = Url == header.Url ? null : Url };
    }

    /// <summary>What a head has in the places of which something is said.</summary>
    public GivenHeader FoundIn(ReportHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new GivenHeader { Title = Title is null ? null : header.Title, Publisher = Publisher is null ? null : header.Publisher, Published = Published is null ? null : header.Published, Url = Url is null ? null : header.Url };
    }

    /// <summary>The same from fields by their names; those of other names are left out.</summary>
    /// <exception cref="FormatException">A date cannot be read.</exception>
    public static GivenHeader Of(IReadOnlyDictionary<string, string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var written = fields.GetValueOrDefault("published");
        var published = default(Timestamp);
        if (written is not null && !Timestamp.TryParse(written, out published)) throw new FormatException($"'{written}' is no date; it should be ISO 8601.");
        return new GivenHeader { Title = fields.GetValueOrDefault("title"), Publisher = fields.GetValueOrDefault("publisher"), Published = written is null ? null : published, Url = fields.GetValueOrDefault("url") };
    }
}
