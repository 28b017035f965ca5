using Hearsay.Corroboration;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>
/// Finds the kept reports that share text with one, of whatever dossier: the ledger's index of passages says which can, and their texts are compared. It takes
/// about as long however many reports are kept. It looks, and changes no claim.
/// </summary>
/// <param name="ledger">Where they are kept; the caller's to dispose of.</param>
public sealed class ReuseSearch(ILedger ledger)
{
    // Some of those that the index names share runs that are too short: more than are asked for are compared.
    private const int MoreCompared = 50;

    private readonly ILedger _ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));

    /// <summary>
    /// The reports that share text with one, those that share most first, where a passage tells the less the more reports hold it: a copy comes before
    /// all that end in the same notice.
    /// </summary>
    /// <param name="report">The report; it need not be kept. Where it is, it is not found itself.</param>
    /// <param name="dossier">Only reports of this dossier; null for all of the ledger.</param>
    /// <param name="most">The most reports to answer with.</param>
    public IReadOnlyList<FoundReuse> Find(Report report, string? dossier = null, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (most <= 0) return [];
        var comparer = new TextComparer(report);
        return
        [
            .. _ledger.Holders(report, dossier, (int)Math.Min(int.MaxValue, (long)most + MoreCompared)).Where(h => h.Report.Sha256 != report.Sha256)
                .Select(h => comparer.With(h.Report) is { } shared ? new FoundReuse(shared, h.Dossiers) : null).OfType<FoundReuse>()
                .Take(most),
        ];
    }

    /// <summary>
    /// The reports of a dossier that tell in other words, in the same order, what a report tells, or after which it tells it; those that share its words are not among them. All of
    /// the dossier is gone through, so that it takes the longer the more it holds. The likeliest first.
    /// </summary>
    /// <param name="report">The report; it need not be kept. Where it is, it is not found itself.</param>
    /// <param name="dossier">Name of the dossier.</param>
    /// <param name="most">The most reports to answer with.</param>
    public IReadOnlyList<FoundRetelling> Retold(Report report, string dossier, int most = 50)
    {
        ArgumentNullException.ThrowIfNull(report);
        var comparer = new TextComparer(report);
        return
        [
            .. _ledger.Readings(dossier).Where(r => r.Report.Sha256 != report.Sha256)
                .Select(r => comparer.Retold(r.Report) is { } retold && comparer.With(r.Report) is null ? new FoundRetelling(retold, dossier) : null).OfType<FoundRetelling>()
                .OrderByDescending(f => f.Retold.IsSure).ThenByDescending(f => f.Retold.Passages.Count).ThenBy(f => f.Retold.Other.Sha256, StringComparer.Ordinal)
                .Take(Math.Max(0, most)),
        ];
    }

    /// <summary>The names of the dossiers that have a report itself, in order.</summary>
    public IReadOnlyList<string> DossiersWith(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. _ledger.Dossiers().Select(d => d.Name).Where(name => _ledger.ReportsNamed(name, report.Sha256).Count > 0)];
    }
}
