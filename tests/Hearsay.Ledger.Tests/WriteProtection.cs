namespace Hearsay.Ledger.Tests;

/// <summary>Takes the right to write a folder and a file away from everybody until disposed. Root is not bound by it.</summary>
internal sealed class WriteProtection : IDisposable
{
    private const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
    private const UnixFileMode Enter = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private readonly string _folder;

    public WriteProtection(string folder, string file)
    {
        _folder = folder;
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Folders are write-protected here by Unix permissions.");
            return;
        }

        File.SetUnixFileMode(file, Read);
        File.SetUnixFileMode(folder, Read | Enter);
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder, Read | Enter | UnixFileMode.UserWrite);
    }
}
