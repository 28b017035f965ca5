using Hearsay.Files;

namespace Hearsay.Tests;

/// <summary>The program is played by a script, since few machines have it.</summary>
public sealed class TesseractTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-tesseract-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Find_NotInstalled_IsNull() => Assert.Null(Tesseract.Find(Path.Combine(_folder.FullName, "none")));

    [Fact]
    public void Read_APicture_HandsItOverAndTakesTheWords()
    {
        var tesseract = Tesseract.Find(Script("if [ \"$1\" = --version ]; then echo 'tesseract 9.1'; else echo \"$*: $(wc -c) bytes\"; fi"))!;

        Assert.Equal("Tesseract (tesseract 9.1)", tesseract.Name);
        Assert.Equal("stdin stdout -l eng: 70000 bytes", tesseract.Read(new byte[70_000], TestContext.Current.CancellationToken)!.Replace(":  ", ": ", StringComparison.Ordinal).Trim());
    }

    [Fact]
    public void Read_ProgramFails_IsNull()
    {
        var tesseract = Tesseract.Find(Script("echo 'tesseract 9.1'; [ \"$1\" = --version ]"))!;

        Assert.Null(tesseract.Read(new byte[200_000], TestContext.Current.CancellationToken));
    }

    private string Script(string body)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the program is played by a shell script");
        var path = Path.Combine(_folder.FullName, "program");
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
