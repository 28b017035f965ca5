using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>What a dossier's reports and claims tell of one source.</summary>
public sealed record SourceProfile
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of voice it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>How many statements are its own.</summary>
    public required int Statements { get; init; }

    /// <summary>How many statements of others it carried.</summary>
    public required int Carried { get; init; }

    /// <summary>Its roles and other names, each with the reports that use it.</summary>
    public required IReadOnlyList<SourceNaming> Namings { get; init; }

    /// <summary>Other names whose statements some claim counts for it, with the reason.</summary>
    public required IReadOnlyList<CountedName> Counted { get; init; }

    /// <summary>Whose words it passes on, those next to it in a chain; the most often first.</summary>
    public required IReadOnlyList<Neighbour> ReliesOn { get; init; }

    /// <summary>Who passes on its words, those next to it in a chain; the most often first.</summary>
    public required IReadOnlyList<Neighbour> ReliedOnBy { get; init; }

    /// <summary>Why it is a person to protect, by report; empty for all others.</summary>
    public required IReadOnlyList<ProtectedReason> Protected { get; init; }
}

/// <summary>A role or another name of a source.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsRole">True for a role, false for another name.</param>
/// <param name="Reports">The reports that use them, in order of publication.</param>
public sealed record SourceNaming(string Words, bool IsRole, IReadOnlyList<NamedReport> Reports);

/// <summary>A report as a list of reports names it.</summary>
/// <param name="Sha256">SHA-256 of the report.</param>
/// <param name="Publisher">Who printed it, or its name where that is not known.</param>
public sealed record NamedReport(string Sha256, string Publisher);

/// <summary>Another name whose statements are counted for a source.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">What sort of voice it was taken for.</param>
/// <param name="Reason">Why linking counts it so, one sentence.</param>
/// <param name="Statements">How many statements that concerns.</param>
/// <param name="StatementId">One of them.</param>
public sealed record CountedName(string Name, SourceKind Kind, string Reason, int Statements, string StatementId);

/// <summary>Who stands next to a source in chains.</summary>
/// <param name="Name">The name; of a publisher where <paramref name="Kind"/> is null.</param>
/// <param name="Kind">What sort of voice, or null for the publisher of a report.</param>
/// <param name="Statements">In how many statements.</param>
public sealed record Neighbour(string Name, SourceKind? Kind, int Statements);

/// <summary>Why a person is protected.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Report">The report that shows it.</param>
/// <param name="Words">The words that show it.</param>
public sealed record ProtectedReason(Protection Reason, NamedReport Report, string Words);
