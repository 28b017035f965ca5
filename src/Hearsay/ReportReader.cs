using System.Text.RegularExpressions;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay;

/// <summary>Reads files without keeping them. Many files are read on every core at once; their order stays.</summary>
public sealed class ReportReader(Reader reader, IntakeLimits? limits = null)
{
    private const int FilesPerBatchAndCore = 4;

    private readonly Reader _reader = reader ?? throw new ArgumentNullException(nameof(reader));
    private readonly IntakeLimits _limits = limits ?? IntakeLimits.Default;

    /// <summary>Reads the files one after the other as the caller asks for them: memory holds no more than a small batch.</summary>
    /// <param name="files">What to read; <see cref="ReportFiles.Find"/> makes it of paths.</param>
    /// <param name="cancellation">Stops between two batches by <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<ReadOutcome> Read(IEnumerable<ReportFile> files, CancellationToken cancellation = default)
    {
        foreach (var batch in files.Chunk(Environment.ProcessorCount * FilesPerBatchAndCore))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var outcome in ReadBatch(batch)) yield return outcome;
        }
    }

    /// <summary>Reads one file.</summary>
    public ReadOutcome Read(ReportFile file)
    {
        var loaded = LoadedFile.Load(file, _limits);
        return loaded.Intake.IsReport ? Read(loaded.Intake.Report, loaded.Bytes) : new ReadOutcome { Fault = loaded.Intake.Fault };
    }

    // One file, the usual case on the command line, does not pay for starting threads.
    private ReadOutcome[] ReadBatch(ReportFile[] batch) =>
        batch.Length == 1 ? [Read(batch[0])] : [.. batch.AsParallel().AsOrdered().Select(Read)];

    private ReadOutcome Read(Report report, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new ReadOutcome { Reading = _reader.Read(report), Original = bytes };
        }
        catch (RegexMatchTimeoutException)
        {
            return new ReadOutcome { Fault = new Fault(report.Name, "reading it took too long.", "Check for unusual repetition in the text; please report it as a defect.") };
        }
    }
}
