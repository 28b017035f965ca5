using Hearsay.Files;
using Hearsay.Ledger;

namespace Hearsay.Desk.Adding;

/// <summary>
/// Takes files that are added at the desk through the same intake and reading as the command line's, one adding after the other and beside the
/// pages. It remembers the last ones for as long as the desk is open.
/// </summary>
internal sealed class AddingDesk(DeskOptions options, DossierMemory memory) : IAsyncDisposable
{
    private const int Remembered = 40;
    private readonly Lock _lock = new();
    private readonly List<AddingJob> _jobs = [];
    private readonly Lazy<ReportReader> _reader = new(options.Reader);
    private readonly CancellationTokenSource _closing = new();
    private readonly OneByOne _adding = new();
    private int _begun;

    /// <summary>Begins to add files to a dossier, which is made when it is not there.</summary>
    public AddingJob Start(string dossier, IReadOnlyList<ReportFile> files)
    {
        lock (_lock)
        {
            var job = new AddingJob(++_begun, dossier, files);
            _jobs.Add(job);
            if (_jobs.Count > Remembered) _jobs.RemoveAt(0);
            _adding.Run(() => Run(job));
            return job;
        }
    }

    /// <summary>The adding of that number, or null when the desk does not remember it.</summary>
    public AddingJob? Find(int id)
    {
        lock (_lock) return _jobs.Find(job => job.Id == id);
    }

    /// <summary>Stops before the next report; the one being kept is finished.</summary>
    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _adding.Last;
        _closing.Dispose();
    }

    private void Run(AddingJob job)
    {
        try
        {
            var dossier = new Dossier(options.Ledger, job.Dossier, memory);
            job.Stage = AddingStage.Reading;
            dossier.Keep(job.Files, _reader.Value, job, _closing.Token);
            job.Stage = AddingStage.Linking;
            if (!_closing.IsCancellationRequested) dossier.Link();
        }
        catch (LedgerException broken)
        {
            job.Broken = broken.Message;
        }
        catch (Exception failure)
        {
            options.Failed(failure);
            job.Broken = $"Something failed inside: {failure.GetType().Name}. What is listed was kept. The terminal that hearsay runs in says more.";
        }

        job.Stage = AddingStage.Done;
    }
}
