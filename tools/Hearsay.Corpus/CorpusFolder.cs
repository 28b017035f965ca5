using System.Text;
using Hearsay.Corpus.Brat;
using Hearsay.Corpus.Checks;
using Hearsay.Corpus.Marks;
using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>Reports on disk: marks files (<c>NAME.marks</c>) or pairs of <c>NAME.txt</c> and <c>NAME.ann</c>, read and checked.</summary>
internal static class CorpusFolder
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Every report at the paths, in order of name. A folder is read whole, with what lies below it.</summary>
    public static (IReadOnlyList<MarkedReport> Reports, IReadOnlyList<Fault> Faults) Read(IEnumerable<string> paths)
    {
        var (reports, faults) = (new List<MarkedReport>(), new List<Fault>());
        foreach (var path in paths.SelectMany(p => Files(p, faults)))
        {
            var (report, found) = ReadFile(path);
            faults.AddRange(found);
            if (report is null) continue;
            if (reports.Any(r => r.Name == report.Name)) faults.Add(new Fault(path, "a report of that name was read already.", "Give each report its own name, or name one folder only."));
            faults.AddRange(ReportChecker.Check(report, path));
            reports.Add(report);
        }

        return (reports, faults);
    }

    private static (MarkedReport? Report, IReadOnlyList<Fault> Faults) ReadFile(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            var text = File.ReadAllText(path, Utf8);
            if (path.EndsWith(".marks", StringComparison.Ordinal)) return MarksReader.Read(path, name, text);
            var beside = Path.ChangeExtension(path, ".txt");
            return File.Exists(beside)
                ? AnnReader.Read(path, name, File.ReadAllText(beside, Utf8), text)
                : (null, [new Fault(path, $"{Path.GetFileName(beside)} is not beside it.", "An annotation file needs its text.")]);
        }
        catch (DecoderFallbackException)
        {
            return (null, [new Fault(path, "it is not UTF-8.", "Save it as UTF-8.")]);
        }
    }

    private static IEnumerable<string> Files(string path, List<Fault> faults)
    {
        if (File.Exists(path)) return [path.EndsWith(".txt", StringComparison.Ordinal) ? Path.ChangeExtension(path, ".ann") : path];
        if (!Directory.Exists(path))
        {
            faults.Add(new Fault(path, "there is no such file or folder.", "Name .marks files, .ann files or folders of them."));
            return [];
        }

        var marks = Directory.EnumerateFiles(path, "*.marks", SearchOption.AllDirectories).ToList();
        return (marks.Count > 0 ? marks : [.. Directory.EnumerateFiles(path, "*.ann", SearchOption.AllDirectories)]).Order(StringComparer.Ordinal);
    }
}
