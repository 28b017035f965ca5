namespace Hearsay.Intake.Tables;

/// <summary>What of a report a column of a table may hold.</summary>
public enum ReportField
{
    /// <summary>The text itself.</summary>
    Text,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>When it was published.</summary>
    Published,

    /// <summary>When it was changed last.</summary>
    Modified,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>The address it was published at.</summary>
    Url,

    /// <summary>The agency whose text it uses, or the account it was forwarded from.</summary>
    Agency,

    /// <summary>The messenger channel, programme or account it was published through.</summary>
    Channel,

    /// <summary>Its language.</summary>
    Language,
}
