using System.Diagnostics;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Tests;

public sealed class ReportReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-reader-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Read_ManyFiles_KeepsTheirOrderAndGoesOnAfterAFault()
    {
        var files = Enumerable.Range(0, 100).Select(i => Write($"{i:D3}.txt", i % 7 == 3 ? "" : $"The gate number {i} failed, said Ida Brand.\n")).ToList();

        var outcomes = new ReportReader(Reader.Default).Read(files, cancellation: TestContext.Current.CancellationToken).ToList();

        Assert.Equal(files.Count, outcomes.Count);
        Assert.All(files.Zip(outcomes), pair =>
            Assert.EndsWith(pair.First.Name, pair.Second.Reading?.Report.Name ?? pair.Second.Fault!.File, StringComparison.Ordinal));
        Assert.Equal(14, outcomes.Count(o => !o.IsRead));
    }

    [Fact]
    public void Read_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            new ReportReader(Reader.Default).Read([Write("a.txt", "The gate failed.\n")], cancellation: new CancellationToken(canceled: true)).ToList());

    [Fact]
    public void Read_OverTheLimit_IsAFaultThatNamesThePath()
    {
        var file = Write("a.txt", new string('a', 2000));

        var outcome = new ReportReader(Reader.Default, new ReportIntake(new IntakeLimits { MaxBytes = 1000 })).Read([file], cancellation: TestContext.Current.CancellationToken).Single();

        Assert.Equal(file.Path, outcome.Fault!.File);
    }

    [Fact]
    public async Task Read_APipeInAFolder_IsAFaultAndIsNotWaitedFor()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("pipes have no place in folders here");
        var stop = TestContext.Current.CancellationToken;
        var good = Write("good.txt", "The gate failed, said Ida Brand.\n");
        await Process.Start("mkfifo", Path.Combine(_folder.FullName, "pipe.txt")).WaitForExitAsync(stop);
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "way.txt"), Path.Combine(_folder.FullName, "pipe.txt"));
        var files = ReportFiles.Find([_folder.FullName]).Files;

        var outcomes = await Task.Run(() => new ReportReader(Reader.Default).Read(files, cancellation: stop).ToList(), stop).WaitAsync(TimeSpan.FromMinutes(1), stop);

        Assert.Equal([good.Name, "pipe.txt", "way.txt"], files.Select(f => f.Name));
        Assert.Equal([true, false, false], outcomes.Select(o => o.IsRead));
    }

    private ReportFile Write(string name, string text)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return new ReportFile(path, name);
    }
}
