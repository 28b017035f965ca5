using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay.Files;

/// <summary>A file's bytes and what intake made of them.</summary>
/// <param name="Intake">The report or the fault.</param>
/// <param name="Bytes">The whole file; empty when it could not be read.</param>
internal sealed record LoadedFile(IntakeResult Intake, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Reads and takes in one file. No more than the limit is read, however long the file turns out to be.</summary>
    public static LoadedFile Load(ReportFile file, IntakeLimits limits)
    {
        try
        {
            if (file.IsInFolder && IsWithoutLength(file.Path)) return Failed(new Fault(file.Path, "the file is empty, or a pipe or device.", "Check that it was saved or downloaded in full, or name it itself."));
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var size = stream.CanSeek ? stream.Length : (long?)null;
            if (size > limits.MaxBytes) return Failed(TextIntake.TooLarge(file.Path, size, limits));
            if (ReadUpTo(stream, limits.MaxBytes, size) is not { } bytes) return Failed(TextIntake.TooLarge(file.Path, null, limits));
            return new LoadedFile(Named(TextIntake.Read(file.Name, bytes, limits), file), bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(new Fault(file.Path, $"the file cannot be read: {e.Message}", "Check that it is still there and its permissions."));
        }
    }

    // A fault names the file as the person can find it; a report carries its name below the folder.
    private static IntakeResult Named(IntakeResult result, ReportFile file) =>
        result.IsReport ? result : IntakeResult.Of(result.Fault with { File = file.Path });

    // Pipes, sockets and devices have no length; opening one could wait for ever.
    private static bool IsWithoutLength(string path)
    {
        var file = new FileInfo(path);
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target is { Exists: true, Length: 0 };
    }

    private static LoadedFile Failed(Fault fault) => new(IntakeResult.Of(fault), default);

    private static byte[]? ReadUpTo(FileStream stream, int limit, long? size)
    {
        if (size is { } known and > 0)
        {
            var bytes = new byte[known];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return bytes[..read];
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
