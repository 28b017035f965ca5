using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// Bytes in, reports out: what a file is tells its content and never its name. Damaged, locked and hostile files become faults; nothing is
/// executed, nothing is fetched. It opens no file and reads no statement. Safe for many threads.
/// </summary>
/// <param name="limits">How much to take in; <see cref="IntakeLimits.Default"/> when null.</param>
/// <param name="recognition">What reads words off pictures of pages; null where there is no such program.</param>
/// <param name="choices">What a person says of the files; nothing when null.</param>
public sealed class ReportIntake(IntakeLimits? limits = null, ITextRecognition? recognition = null, IntakeChoices? choices = null)
{
    private readonly IntakeChoices _choices = choices ?? IntakeChoices.None;
    private readonly IntakeLimits _limits = limits ?? IntakeLimits.Default;
    private readonly Lazy<ITextRecognition?> _recognition = new(recognition);

    /// <summary>Intake that looks for what reads words off pictures when the first document of pictures asks for it.</summary>
    /// <param name="limits">How much to take in.</param>
    /// <param name="choices">What a person says of the files.</param>
    /// <param name="recognition">Finds it; null where there is no such program.</param>
    public ReportIntake(IntakeLimits limits, IntakeChoices choices, Lazy<ITextRecognition?> recognition)
        : this(limits, choices: choices) => _recognition = recognition ?? throw new ArgumentNullException(nameof(recognition));

    /// <summary>Rises when the same bytes may give another text than before, so that what was kept is taken in anew.</summary>
    public const string Version = "1";

    /// <summary>What makes a report what it is beside its bytes: <see cref="Version"/>, and what a person says of the files, where that is anything.</summary>
    public string Manner => _choices.ToString() is { Length: > 0 } said ? $"{Version} ({said})" : Version;

    /// <summary>Endings of files that are looked at in a folder, with the dot, in lower case. What such a file is its content says.</summary>
    public static IReadOnlyList<string> Endings => FormatList.Endings;

    /// <summary>How much it takes in.</summary>
    public IntakeLimits Limits => _limits;

    /// <summary>Every report and fault of a file, in the order they stand in.</summary>
    /// <param name="name">The file's name: path relative to the folder named by the person, or the file's name.</param>
    /// <param name="bytes">The whole file.</param>
    public IEnumerable<Taken> TakeIn(string name, ReadOnlyMemory<byte> bytes) =>
        Open(name, bytes).SelectMany(taken => taken.Part is { } part ? Read(part) : [taken]);

    /// <summary>
    /// The parts of a file that reports are made of, unpacked one after the other as the caller asks: the file itself, or what archives and
    /// mailboxes hold. It is quick beside <see cref="Read"/>, which many threads may do at once.
    /// </summary>
    /// <param name="name">As for <see cref="TakeIn"/>.</param>
    /// <param name="bytes">The whole file.</param>
    public IEnumerable<Taken> Open(string name, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Open(new Part(new Spending(_limits)) { Name = name, Bytes = bytes });
    }

    /// <summary>The reports, faults and left-out things of one part, its attachments included. It ends within the limit on time.</summary>
    public IReadOnlyList<Taken> Read(Part part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var results = new List<Taken>();
        foreach (var taken in Leaf(part))
        {
            if (taken.Part is not { } inner) results.Add(taken);
            else if (!part.Spending.IsOver) results.AddRange(Open(inner).SelectMany(t => t.Part is { } leaf ? Read(leaf) : [t]));
        }

        return results;
    }

    /// <summary>True when a part is one report at most, so that having its bytes is having all of it.</summary>
    public static bool IsOneReport(Part part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return FormatOf(part) is { HoldsParts: false };
    }

    /// <summary>True when the first bytes of a file are those of a format that its content alone tells, whatever the file's name.</summary>
    public static bool IsRecognised(ReadOnlyMemory<byte> start) => FormatList.Of(new Head("", start)) is { Name: not Report.PlainText };

    /// <summary>True when a web archive holds a feed with an item in it.</summary>
    public static bool HoldsFeedItems(ReadOnlyMemory<byte> archive) =>
        new ReportIntake().Open("", archive).Any(t => t.Part?.Format is Feeds.FeedItemFormat.FormatName or Feeds.JsonFeedItemFormat.FormatName);

    /// <summary>The text of a report made anew from its original bytes; null when they no longer give such a report.</summary>
    public string? TextOf(Report report, ReadOnlyMemory<byte> original)
    {
        ArgumentNullException.ThrowIfNull(report);
        var part = new Part(new Spending(_limits)) { Name = report.Name, Bytes = original, Format = report.Format, Text = report.Text };
        return Leaf(part).FirstOrDefault(t => t.Report?.Sha256 == report.Sha256)?.Report!.Text;
    }

    /// <summary>The fault of an input of more bytes than the limit, for callers that stop reading early.</summary>
    /// <param name="name">The input as the person named it.</param>
    /// <param name="length">Its length in bytes, or null when it is not known.</param>
    public Fault TooLarge(string name, long? length)
    {
        var found = length is { } bytes ? $"{Megabytes(bytes)} MB" : "more";
        return new Fault(name, $"it has {found}, the limit is {Megabytes(_limits.MaxBytes)} MB.", "Split it, or set --max-size higher.");
    }

    private IEnumerable<Taken> Open(Part part)
    {
        if (Refused(part) is { } fault) return [Taken.Of(fault)];
        var format = FormatOf(part);
        if (format is { IsContainer: true }) return Unpack(format, part);
        return [Taken.Of(format is null || part.Format == format.Name ? part : part with { Format = format.Name })];
    }

    // An iterator cannot yield out of a try with a catch, so each step is taken apart from its yield.
    private IEnumerable<Taken> Unpack(IReportFormat container, Part part)
    {
        using var members = container.Read(part, new Intaking(_limits, _recognition, _choices, CancellationToken.None)).GetEnumerator();
        while (!part.Spending.IsOver)
        {
            Taken taken;
            try
            {
                if (!members.MoveNext()) yield break;
                taken = members.Current;
            }
            catch (Exception e)
            {
                taken = Taken.Of(Faults.Of(part, container, e));
            }

            if (taken.Part is not { } inner)
            {
                yield return taken;
                if (taken.Fault is { } fault && fault.File == part.Name) yield break;
                continue;
            }

            foreach (var found in Open(inner)) yield return found;
        }
    }

    private IReadOnlyList<Taken> Leaf(Part part)
    {
        if (Refused(part) is { } fault) return [Taken.Of(fault)];
        var format = FormatOf(part);
        if (format is null) return [Unknown(part)];
        try
        {
            return Guard.Run(stop => (IReadOnlyList<Taken>)[.. format.Read(part, new Intaking(_limits, _recognition, _choices, stop))], _limits.MaxTime);
        }
        catch (Exception e)
        {
            return [Taken.Of(Faults.Of(part, format, e))];
        }
    }

    private Fault? Refused(Part part)
    {
        if (part.Bytes.IsEmpty) return new Fault(part.Name, "the file is empty.", "Check that it was saved or downloaded in full.");
        return part.Bytes.Length > _limits.MaxBytes ? TooLarge(part.Name, part.Bytes.Length) : null;
    }

    private static IReportFormat? FormatOf(Part part) =>
        part.Format is { } name && FormatList.Named(name) is { } known ? known : FormatList.Of(new Head(part.Name, part.Bytes));

    // A picture in an archive is nobody's mistake; a picture that a person names as a report is.
    private static Taken Unknown(Part part)
    {
        if (part.Depth > 0) return Taken.Without(part.Name);
        var what = BinaryFormat.Of(part.Bytes.Span) is { } format ? $"this looks like {format}, which no report is read from." : "this is binary data of no known format.";
        return Taken.Of(new Fault(part.Name, what, "Save its text as a .txt file in UTF-8 and add that."));
    }

    private static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.##", CultureInfo.InvariantCulture);
}
