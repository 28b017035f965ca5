using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>A dossier at a glance.</summary>
public sealed record DossierSummary
{
    /// <summary>The name a person gave it.</summary>
    public required string Name { get; init; }

    /// <summary>When its first report was added.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>How many reports it has.</summary>
    public required int Reports { get; init; }

    /// <summary>How many statements were found in them.</summary>
    public required int Statements { get; init; }

    /// <summary>How many claims stand on each level; a level without claims is left out.</summary>
    public required IReadOnlyDictionary<Level, int> Claims { get; init; }

    /// <summary>False when reports were added or read again, or something was decided, since the claims were set, or none were set yet.</summary>
    public required bool ClaimsAreCurrent { get; init; }

    /// <summary>Rises with every change to its reports, statements or decisions.</summary>
    public long Revision { get; init; }
}
