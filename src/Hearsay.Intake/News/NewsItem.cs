using Hearsay.Model;

namespace Hearsay.Intake.News;

/// <summary>What an agency says of a news item in whatever form of exchange. What it does not say is null.</summary>
internal sealed record NewsItem
{
    /// <summary>Identity of the item, the same in all its versions.</summary>
    public string? Id { get; init; }

    /// <summary>Number of the version, the first being 1.</summary>
    public int? Version { get; init; }

    /// <summary>Identity of the item that this one takes the place of, where it says so.</summary>
    public string? Previous { get; init; }

    /// <summary>The headline.</summary>
    public string? Headline { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? By { get; init; }

    /// <summary>Who sends it.</summary>
    public string? Provider { get; init; }

    /// <summary>Whose it is, as the credit line has it.</summary>
    public string? Credit { get; init; }

    /// <summary>Where and when it was written, as printed before the text.</summary>
    public string? Dateline { get; init; }

    /// <summary>Where it was written.</summary>
    public string? Located { get; init; }

    /// <summary>When the item was made first.</summary>
    public string? FirstCreated { get; init; }

    /// <summary>When this version was made.</summary>
    public string? VersionCreated { get; init; }

    /// <summary>Until when it is not to be published.</summary>
    public string? Embargo { get; init; }

    /// <summary>The language it names.</summary>
    public string? Language { get; init; }

    /// <summary>usable, withheld or canceled.</summary>
    public string? Status { get; init; }

    /// <summary>What the desk tells other desks.</summary>
    public string? EditorsNote { get; init; }

    /// <summary>Its text as plain paragraphs; null where it is markup.</summary>
    public string? Text { get; init; }

    /// <summary>Its text as markup; null where it is plain.</summary>
    public string? Markup { get; init; }

    /// <summary>True when its publisher takes it back.</summary>
    public bool IsWithdrawn => Status?.ToLowerInvariant() is "canceled" or "cancelled" or "withdrawn";

    /// <summary>When this version was published. All versions share the time at which the item was first made, which tells none of them earlier.</summary>
    public Timestamp? Published => DateForms.Read(VersionCreated) ?? DateForms.Read(FirstCreated);
}
