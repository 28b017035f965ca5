using Hearsay.Ledger;
using Hearsay.Review;

namespace Hearsay.Desk.Reviewing;

/// <summary>
/// What review at the desk needs beside the ledger: the doubts of each dossier, which are worked out from every report and so are kept until reports
/// change, and the linking anew after decisions, one after the other and beside the pages.
/// </summary>
internal sealed class ReviewDesk(DeskOptions options) : IAsyncDisposable
{
    private const int DoubtsKept = 200;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (long Reports, IReadOnlyList<ReviewItem> Doubts)> _doubts = new(StringComparer.Ordinal);
    private Task _linking = Task.CompletedTask;

    /// <summary>The questions for a person, those whose words or sources hold what is looked for.</summary>
    public IReadOnlyList<ReviewItem> Queue(DossierSummary dossier, string? by, string search)
    {
        var review = new Dossier(options.Ledger, dossier.Name).Review;
        var items = review.Queue(Doubts(dossier, review), by, int.MaxValue);
        return search.Length == 0 ? items : [.. items.Where(item => Holds(item.Statement, search) || Holds(item.Other, search))];
    }

    /// <summary>Makes the claims of a dossier anew, when what runs already is done; the task ends when they are.</summary>
    public Task Link(string dossier)
    {
        lock (_lock) return _linking = _linking.ContinueWith(_ => LinkNow(dossier), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    /// <summary>Waits for the linking that runs.</summary>
    public async ValueTask DisposeAsync() => await _linking;

    // Each decision and each taking back raises the revision by one: what is left rises with the reports alone.
    private IReadOnlyList<ReviewItem> Doubts(DossierSummary dossier, DossierReview review)
    {
        var reports = dossier.Revision - options.Ledger.Decisions(dossier.Name).Sum(decision => decision.Undone is null ? 1 : 2);
        lock (_lock)
        {
            if (_doubts.TryGetValue(dossier.Name, out var known) && known.Reports == reports) return known.Doubts;
            var doubts = review.Doubts(DoubtsKept);
            _doubts[dossier.Name] = (reports, doubts);
            return doubts;
        }
    }

    private void LinkNow(string dossier)
    {
        try
        {
            new Dossier(options.Ledger, dossier).Link();
        }
        catch (Exception failure) when (failure is LedgerException or ArgumentException)
        {
            // The claims stay as they were, and pages say that they are out of date.
            options.Failed(failure);
        }
    }

    private static bool Holds(PlacedStatement? placed, string search) =>
        placed is not null && (placed.Words.Contains(search, StringComparison.OrdinalIgnoreCase) || placed.Statement.Source?.Name.Contains(search, StringComparison.OrdinalIgnoreCase) == true);
}
