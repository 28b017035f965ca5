using System.IO.Enumeration;
using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>
/// Turns the paths a person names into files to take in. A file is taken whatever its name; a folder is searched through for
/// text files, leaving out hidden ones. Links to folders are not followed, so a loop of links ends.
/// </summary>
public static class ReportFiles
{
    private static readonly string[] TextEndings = [".txt", ".text"];

    /// <summary>Finds the files. Every file is listed once, however many of the paths lead to it.</summary>
    public static FoundFiles Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var (files, faults, skipped) = (new List<ReportFile>(), new List<Fault>(), new List<string>());
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) Search(path, files, faults, skipped);
            else if (File.Exists(path)) files.Add(new ReportFile(path, Path.GetFileName(path)));
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

        var texts = found.Where(IsText).Select(f => new ReportFile(f, Path.GetRelativePath(folder, f).Replace(Path.DirectorySeparatorChar, '/'), IsInFolder: true)).ToList();
        files.AddRange(texts);
        skipped.AddRange(found.Where(f => !IsText(f)));
        if (texts.Count == 0) faults.Add(new Fault(folder, "the folder has no reports (.txt).", "Name a folder that holds text files, or a file itself."));
    }

    private static FileSystemEnumerable<string> Visible(string folder) =>
        new(folder, (ref FileSystemEntry entry) => entry.ToSpecifiedFullPath(), new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsHidden(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsHidden(ref entry) && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsHidden(ref FileSystemEntry entry) => entry.FileName.StartsWith('.') || entry.IsHidden;

    private static bool IsText(string path) => TextEndings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
