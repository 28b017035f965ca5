namespace Hearsay.Watching;

/// <summary>What a change of a file shows in, without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Modified">When it was changed last, as the file system says.</param>
public sealed record FileStamp(long Length, DateTimeOffset Modified)
{
    /// <summary>The stamp of a file now; null when it is gone or cannot be looked at.</summary>
    internal static FileStamp? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
