using Hearsay.Files;

namespace Hearsay.Tests;

public sealed class ReportFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Find_AFolder_NamesReportsBelowItInOrderOfNames()
    {
        Write("b.txt");
        Write("a/c.TXT");
        Write("a/b/d.text");

        var found = ReportFiles.Find([_folder.FullName]);

        Assert.Equal(["a/b/d.text", "a/c.TXT", "b.txt"], found.Files.Select(f => f.Name));
        Assert.Empty(found.Faults);
    }

    [Fact]
    public void Find_AFile_IsNamedByItsFileNameWhateverItsEnding()
    {
        var file = Write("a/notes.dat");

        Assert.Equal([new ReportFile(file, "notes.dat")], ReportFiles.Find([file]).Files);
    }

    [Fact]
    public void Find_HiddenAndOtherFiles_AreLeftOutAndTheOthersNamed()
    {
        Write(".hidden.txt");
        Write(".git/a.txt");
        Write("picture.jpg");
        Write("a.txt");

        var found = ReportFiles.Find([_folder.FullName]);

        Assert.Equal(["a.txt"], found.Files.Select(f => f.Name));
        Assert.Equal(["picture.jpg"], found.Skipped.Select(Path.GetFileName));
    }

    [Fact]
    public void Find_ALoopOfLinks_Ends()
    {
        Write("a/b.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "a", "loop"), _folder.FullName);

        Assert.Equal(["a/b.txt"], ReportFiles.Find([_folder.FullName]).Files.Select(f => f.Name));
    }

    [Fact]
    public void Find_TheSameFileTwice_IsListedOnce()
    {
        var file = Write("a.txt");

        Assert.Single(ReportFiles.Find([file, _folder.FullName, file]).Files);
    }

    [Fact]
    public void Find_NothingThere_IsAFaultForEachPath()
    {
        var found = ReportFiles.Find([_folder.FullName, Path.Combine(_folder.FullName, "gone")]);

        Assert.Empty(found.Files);
        Assert.Equal([_folder.FullName, Path.Combine(_folder.FullName, "gone")], found.Faults.Select(f => f.File));
        Assert.All(found.Faults, f => Assert.NotEmpty(f.Remedy));
    }

    private string Write(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "The gate failed, said Ida Brand.\n");
        return path;
    }
}
