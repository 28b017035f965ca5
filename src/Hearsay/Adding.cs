using System.Collections.Concurrent;
using Hearsay.Fetching;
using Hearsay.Files;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay;

/// <summary>Keeps what reading files gives, one thing after the other, and remembers which files failed. For one batch.</summary>
internal sealed class Adding(ILedger ledger, string dossier, string version, int files)
{
    // So many files are looked up one by one; for more the reports of the dossier are listed once.
    private const int Few = 64;
    private readonly HashSet<string>? _known = files <= Few ? null : [.. ledger.Reports(dossier).Where(r => r.ReaderVersion == version).Select(r => r.Sha256)];
    private readonly ConcurrentDictionary<string, bool> _asked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _failedBefore = [.. ledger.FailedFiles(dossier).Select(f => f.From)];
    private readonly HashSet<string> _containers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, List<Fault> Faults)> _files = new(StringComparer.Ordinal);
    private (ReportFile? File, List<Fault>? Faults) _last;

    /// <summary>True when the dossier had a report, as this version reads it, before the batch began.</summary>
    public bool IsKnown(string sha256) => _known?.Contains(sha256) ?? _asked.GetOrAdd(sha256, asked => ledger.Report(dossier, asked)?.ReaderVersion == version);

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
        var files = _files.Where(f => f.Value.Faults.Count > 0 || _failedBefore.Contains(f.Key)).Select(f => new FailedFile(f.Key, f.Value.Name, f.Value.Faults)).ToList();
        if (isCutShort) files.RemoveAll(f => f.Faults.Count == 0);
        if (files.Count > 0) ledger.SetFailures(dossier, files);
    }

    // A file may give very many outcomes, one after the other: where it is from is worked out for the first.
    private void Note(ReadOutcome outcome)
    {
        if (!ReferenceEquals(_last.File, outcome.File)) _last = (outcome.File, FaultsOf(outcome.File));
        if (outcome.Fault is { } fault) _last.Faults?.Add(fault);
    }

    // What was handed over lies nowhere to be tried again, unless it came from an address.
    private List<Fault>? FaultsOf(ReportFile file)
    {
        var isAddress = WebAddress.Is(file.Path);
        if (file.Handed is not null && !isAddress) return null;
        var from = isAddress ? file.Path : Path.GetFullPath(file.Path);
        if (!_files.TryGetValue(from, out var noted)) _files[from] = noted = (file.Name, []);
        return noted.Faults;
    }
}
