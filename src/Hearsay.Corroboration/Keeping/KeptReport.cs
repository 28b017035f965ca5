using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>A report of a dossier whose links are kept up.</summary>
/// <param name="Reading">Its reading, settled.</param>
/// <param name="Said">What its statements say whatever else the dossier holds.</param>
internal sealed record KeptReport(ReportReading Reading, IReadOnlyList<Proposition> Said)
{
    /// <summary>Those that stand in the graph.</summary>
    public IReadOnlyList<Proposition> Hosts { get; set; } = [];
}
