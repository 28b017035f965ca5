using Hearsay.Ledger;
using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.Desk.Reviewing;

/// <summary>
/// What review at the desk needs beside the ledger: the doubts of each dossier, which are worked out from every report and so are kept until reports
/// or sources change, and the linking anew after decisions. Both go on beside the pages.
/// </summary>
internal sealed class ReviewDesk(DeskOptions options, DossierMemory memory) : IAsyncDisposable
{
    private const int DoubtsKept = 200;
    private readonly KeptResults<IReadOnlyList<ReviewItem>> _doubts = new();
    private readonly OneByOne _linking = new();
    private readonly Lazy<ReportReader> _reader = new(options.Reader);

    /// <summary>What reads a report again when a person decided of its words.</summary>
    public ReportReader Reader => _reader.Value;

    /// <summary>The questions for a person, those whose words or sources hold what is looked for; null when they are not worked out after so long.</summary>
    public async Task<IReadOnlyList<ReviewItem>?> QueueAsync(DossierSummary dossier, string? by, string search, TimeSpan patience, CancellationToken leaving)
    {
        var review = new Dossier(options.Ledger, dossier.Name).Review;
        if (await _doubts.WaitAsync(dossier.Name, VersionOf(dossier), () => review.Doubts(DoubtsKept), patience, leaving) is not { } doubts) return null;
        var items = review.Queue(doubts, by, int.MaxValue);
        return search.Length == 0 ? items : [.. items.Where(item => Holds(item.Statement, search) || Holds(item.Other, search))];
    }

    /// <summary>Makes the claims of a dossier anew, when what runs already is done; the task ends when they are.</summary>
    public Task Link(string dossier) => _linking.Run(() => LinkNow(dossier));

    /// <summary>Waits for what runs.</summary>
    public async ValueTask DisposeAsync()
    {
        await _linking.Last;
        await _doubts.DisposeAsync();
    }

    // Each decision and each taking back raises the revision by one. Of links and statements the queue itself leaves out what was decided, and grades and persons change no claim: what is
    // left rises with the reports, and with what was decided of sources, words and reports.
    private long VersionOf(DossierSummary dossier) => dossier.Revision
        - options.Ledger.Decisions(dossier.Name).Where(decision => decision.Matter is not (SourceMatter or MentionMatter or ReportMatter or HeaderMatter)).Sum(decision => decision.Undone is null ? 1 : 2);

    private void LinkNow(string dossier)
    {
        try
        {
            new Dossier(options.Ledger, dossier, memory).Link();
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
