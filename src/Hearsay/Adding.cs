using Hearsay.Fetching;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>Keeps what reading files gives, one thing after the other, and remembers which files failed. For one batch.</summary>
internal sealed class Adding(ILedger ledger, string dossier, string version)
{
    private readonly HashSet<string> _known = [.. ledger.Reports(dossier).Where(r => r.ReaderVersion == version).Select(r => r.Sha256)];
    private readonly HashSet<string> _failedBefore = [.. ledger.FailedFiles(dossier).Select(f => f.From)];
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FailedFile> _files = new(StringComparer.Ordinal);

    /// <summary>True when the dossier had a report, as this version reads it, before the batch began.</summary>
    public bool IsKnown(string sha256) => _known.Contains(sha256);

    /// <summary>Keeps one thing; null when it is nothing to keep.</summary>
    public AddOutcome? Keep(ReadOutcome outcome)
    {
        Note(outcome);
        if (outcome.Known is { } known)
        {
            ledger.SeeAgain(dossier, known.Sha256, known.Name, outcome.File.Path);
            return AddOutcome.AlreadyThere;
        }

        if (!outcome.IsRead) return null;
        if (outcome.Reading.Report.Part is { } part && _containers.Add(part.Container)) ledger.Keep(dossier, outcome.Whole, outcome.File.Path);
        return ledger.Add(dossier, outcome.Reading, outcome.Original, outcome.File.Path);
    }

    /// <summary>Notes in the ledger which files failed and which no longer do.</summary>
    /// <param name="isCutShort">True when the batch was stopped, so that its last file may not have been come to the end of.</param>
    public void Finish(bool isCutShort)
    {
        var files = _files.Values.Where(f => f.Faults.Count > 0 || _failedBefore.Contains(f.From)).ToList();
        if (isCutShort) files.RemoveAll(f => f.Faults.Count == 0);
        if (files.Count > 0) ledger.SetFailures(dossier, files);
    }

    private void Note(ReadOutcome outcome)
    {
        // What was handed over lies nowhere to be tried again, unless it came from an address.
        var isAddress = WebAddress.Is(outcome.File.Path);
        if (outcome.File.Handed is not null && !isAddress) return;
        var from = isAddress ? outcome.File.Path : Path.GetFullPath(outcome.File.Path);
        IReadOnlyList<Fault> fault = outcome.Fault is { } found ? [found] : [];
        if (_files.TryGetValue(from, out var file)) _files[from] = fault.Count == 0 ? file : file with { Faults = [.. file.Faults, .. fault] };
        else _files[from] = new FailedFile(from, outcome.File.Name, fault);
    }
}
