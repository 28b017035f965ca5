using System.IO.Enumeration;
using Hearsay.Fetching;
using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>
/// Turns the paths a person names into files to take in. A file is taken whatever its name; a folder is searched through for files that a
/// known ending or their first bytes say may hold reports, leaving out hidden ones and the folders of pictures and scripts that browsers
/// save beside a page. Links to folders are not followed, so a loop of links ends.
/// </summary>
public static class ReportFiles
{
    private const int StartLength = 4096;

    // Notes to people who browse a folder are no reports of it.
    private static readonly string[] Notices = ["README.md", "LICENSE.md"];

    /// <summary>Finds the files. Every file is listed once, however many of the paths lead to it.</summary>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (files, faults, skipped) = (new List<ReportFile>(), new List<Fault>(), new List<string>());
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) Search(path, files, faults, skipped);
            else if (File.Exists(path)) files.Add(new ReportFile(path, Path.GetFileName(path)));
            else if (WebAddress.Is(path)) faults.Add(new Fault(path, "this is an address, and nothing is fetched here.", "'hearsay add' fetches a page and keeps it."));
            else faults.Add(new Fault(path, "there is no such file or folder.", "Check the path."));
        }

        return new FoundFiles([.. files.DistinctBy(f => Path.GetFullPath(f.Path), StringComparer.Ordinal)], faults, skipped);
    }

    private static void Search(string folder, List<ReportFile> files, List<Fault> faults, List<string> skipped)
    {
        List<string> found;
        try
        {
            found = [.. Visible(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(folder, "the folder cannot be read.", "Check its permissions."));
            return;
        }

        var taken = found.ToLookup(MayHoldReports);
        files.AddRange(taken[true].Select(f => new ReportFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), IsInFolder: true)));
        skipped.AddRange(taken[false]);
        if (!taken[true].Any()) faults.Add(new Fault(folder, "the folder has no reports.", "Name a folder that holds texts, pages, documents, mail or archives, or a file itself."));
    }

    private static FileSystemEnumerable<string> Visible(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !IsBesideAPage(entry.ToFullPath()),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.') || entry.IsHidden;

    private static bool IsBesideAPage(string folder) =>
        folder.EndsWith("_files", StringComparison.Ordinal) && (File.Exists(folder[..^6] + ".html") || File.Exists(folder[..^6] + ".htm"));

    private static bool MayHoldReports(string path) =>
        !Notices.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase)
        && (ReportIntake.Endings.Contains(Path.GetExtension(path).ToLowerInvariant()) || IsRecognised(path));

    private static bool IsRecognised(string path)
    {
        try
        {
            // A file without length may be a pipe, which nobody may ever write to.
            if (new FileInfo(path) is { Length: 0 } or { LinkTarget: not null }) return false;
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var start = new byte[StartLength];
            return ReportIntake.IsRecognised(start.AsMemory(0, stream.ReadAtLeast(start, StartLength, throwOnEndOfStream: false)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
