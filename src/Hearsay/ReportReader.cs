using System.Text.RegularExpressions;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay;

/// <summary>
/// Reads files without keeping them. Archives and mailboxes are unpacked one part after the other; parts are taken in and read on many
/// threads at once, and their order stays.
/// </summary>
/// <param name="reader">What reads texts for statements; null to take reports in without reading them for any.</param>
/// <param name="intake">What makes reports of bytes; one with the usual limits when null.</param>
/// <param name="jobs">How many parts are read at once; one for each core when null.</param>
public sealed class ReportReader(Reader? reader, ReportIntake? intake = null, int? jobs = null)
{
    private const int PartsPerBatchAndJob = 4;
    private const string IntakeMark = ", intake ";

    private readonly ReportIntake _intake = intake ?? new ReportIntake();
    private readonly int _jobs = Math.Clamp(jobs ?? Environment.ProcessorCount, 1, 512);

    /// <summary>What makes a reading what it is: the rules, the model and the way texts are taken out of files.</summary>
    public string Version => VersionOf($"{IntakeMark}{_intake.Manner}");

    /// <summary>Reads the files one after the other as the caller asks for them: memory holds no more than a small batch.</summary>
    /// <param name="files">What to read; <see cref="ReportFiles.Find"/> makes it of paths.</param>
    /// <param name="isKnown">Says of a SHA-256 whether its report is had already, as read by <see cref="Version"/>; null when none is.</param>
    /// <param name="decided">What persons decided of words of a report, which reading keeps to; null for nothing.</param>
    /// <param name="headed">Gives a report the head that a person says it has; null where each keeps its own.</param>
    /// <param name="cancellation">Stops between two batches by <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<ReadOutcome> Read(
        IEnumerable<ReportFile> files, Func<string, bool>? isKnown = null, Func<Report, IReadOnlyList<MentionDecision>>? decided = null, Func<Report, Report>? headed = null, CancellationToken cancellation = default)
    {
        foreach (var batch in files.SelectMany(Parts).Chunk(_jobs * PartsPerBatchAndJob))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var outcome in ReadBatch(batch, new Known(isKnown, decided, headed))) yield return outcome;
        }
    }

    /// <summary>Reads a report that is kept once more, with what persons decided of its words. The version goes on saying how it was taken in then.</summary>
    internal ReportReading Again(ReportReading kept, IReadOnlyList<MentionDecision> decided)
    {
        var intake = kept.ReaderVersion.LastIndexOf(IntakeMark, StringComparison.Ordinal);
        return Read(kept.Report, decided) with { ReaderVersion = VersionOf(intake < 0 ? "" : kept.ReaderVersion[intake..]) };
    }

    // One part, the usual case on the command line, does not pay for starting threads.
    private IEnumerable<ReadOutcome> ReadBatch(FoundPart[] batch, Known known) =>
        batch.Length == 1
            ? Read(batch[0], known)
            : batch.AsParallel().AsOrdered().WithDegreeOfParallelism(_jobs).Select(part => Read(part, known)).ToList().SelectMany(o => o);

    private IEnumerable<FoundPart> Parts(ReportFile file, int index)
    {
        var loaded = LoadedFile.Load(file, _intake);
        var any = false;
        foreach (var taken in loaded.Bytes is null ? [Taken.Of(loaded.Fault!)] : _intake.Open(file.Name, loaded.Bytes.Value))
        {
            any = true;
            yield return new FoundPart(file, index + 1, loaded.Bytes.GetValueOrDefault(), taken);
        }

        if (!any) yield return new FoundPart(file, index + 1, null, Taken.Of(new Fault(file.Name, "there is nothing in it.", "Check that it was saved or downloaded in full.")));
    }

    private IReadOnlyList<ReadOutcome> Read(FoundPart found, Known known)
    {
        if (found.Taken.Part is not { } part) return [Outcome(found, found.Taken, known)];
        if (known.IsKnown is not null && known.IsKnown(part.Sha256) && ReportIntake.IsOneReport(part))
            return [found.Outcome() with { Known = new KnownReport(part.Sha256, part.Name) }];
        return [.. _intake.Read(part).Select(taken => Outcome(found, taken, known))];
    }

    private ReadOutcome Outcome(FoundPart found, Taken taken, Known known)
    {
        var outcome = found.Outcome();
        if (taken.Report is not { } report) return outcome with { LeftOut = taken.LeftOut, Remark = taken.Remark, Fault = taken.Fault is { } fault ? Located(fault, found.File) : null };
        report = known.Headed?.Invoke(report) ?? report;
        try
        {
            return outcome with { Reading = Read(report, known.Decided?.Invoke(report)), Original = taken.Original, Whole = report.Part is null ? default : found.Whole };
        }
        catch (RegexMatchTimeoutException)
        {
            return outcome with { Fault = new Fault(report.Name, "reading it took too long.", "Check for unusual repetition in the text; please report it as a defect.") };
        }
    }

    // What is not English is kept; the rules and the model know English alone.
    private ReportReading Read(Report report, IReadOnlyList<MentionDecision>? decided)
    {
        var reading = reader is not null && report.Language is null or "en" ? reader.Read(report, decided) : new ReportReading(report, [], Version);
        return reading with { ReaderVersion = Version };
    }

    private string VersionOf(string intake) => (reader?.Version ?? "unread") + intake;

    // A fault names the file as the person can find it; a report carries its name below the folder.
    private static Fault Located(Fault fault, ReportFile file) =>
        fault.File.StartsWith(file.Name, StringComparison.Ordinal) ? fault with { File = file.Path + fault.File[file.Name.Length..] } : fault;

    /// <summary>What a caller knows of reports before they are read.</summary>
    private sealed record Known(Func<string, bool>? IsKnown, Func<Report, IReadOnlyList<MentionDecision>>? Decided, Func<Report, Report>? Headed);

    private sealed record FoundPart(ReportFile File, int Number, ReadOnlyMemory<byte> Whole, Taken Taken)
    {
        public ReadOutcome Outcome() => new() { File = File, FileNumber = Number };
    }
}
