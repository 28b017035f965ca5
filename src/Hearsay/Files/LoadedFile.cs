using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>A file's bytes, or why there are none.</summary>
/// <param name="Bytes">The whole file; null when it could not be read.</param>
/// <param name="Fault">What was wrong; null when there are bytes.</param>
internal sealed record LoadedFile(ReadOnlyMemory<byte>? Bytes, Fault? Fault)
{
    /// <summary>Reads one file. No more than the limit is read, however long the file turns out to be.</summary>
    public static LoadedFile Load(ReportFile file, ReportIntake intake)
    {
        if (file.Fault is { } fault) return Failed(fault);
        if (file.Handed is { } handed) return handed.Length > intake.Limits.MaxBytes ? Failed(intake.TooLarge(file.Path, handed.Length)) : new LoadedFile(handed, null);
        try
        {
            if (file.IsInFolder && IsWithoutLength(file.Path)) return Failed(new Fault(file.Path, "the file is empty, or a pipe or device.", "Check that it was saved or downloaded in full, or name it itself."));
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var size = stream.CanSeek ? stream.Length : (long?)null;
            if (size > intake.Limits.MaxBytes) return Failed(intake.TooLarge(file.Path, size));
            return ReadUpTo(stream, intake.Limits.MaxBytes, size) is { } bytes ? new LoadedFile(bytes, null) : Failed(intake.TooLarge(file.Path, null));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(new Fault(file.Path, $"the file cannot be read: {e.Message}", "Check that it is still there and its permissions."));
        }
    }

    // Pipes, sockets and devices have no length; opening one could wait for ever.
    private static bool IsWithoutLength(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target is { Exists: true, Length: 0 };
    }

    private static LoadedFile Failed(Fault fault) => new(null, fault);

    private static byte[]? ReadUpTo(FileStream stream, int limit, long? size)
    {
        if (size is { } known and > 0)
        {
            var bytes = new byte[known];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return read == bytes.Length ? bytes : bytes[..read];
        }

        // A pipe does not know its length, and files under /proc say that it is 0.
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int n; (n = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + n > limit) return null;
            copy.Write(buffer, 0, n);
        }

        return copy.ToArray();
    }
}
