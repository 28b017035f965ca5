using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Watching;

/// <summary>
/// What a watch remembers when it is started again: files it has added, feeds, and linked pages it has asked for. Losing it loses nothing that
/// is kept: everything is looked at once more, and found to be there already.
/// </summary>
public sealed class WatchState
{
    private readonly string? _path;
    private readonly WatchMemory _memory;

    private WatchState(string? path, WatchMemory memory) => (_path, _memory) = (path, memory);

    /// <summary>Files that were added, as they were then.</summary>
    internal Dictionary<string, FileStamp> Files => _memory.Files;

    /// <summary>Feeds by their addresses.</summary>
    internal Dictionary<string, FeedState> Feeds => _memory.Feeds;

    /// <summary>Pages that items led to and that were asked for.</summary>
    internal HashSet<string> Linked => _memory.Linked;

    /// <summary>A state that is kept in a file, or begins anew where there is none that can be read.</summary>
    /// <param name="path">The file; null to keep the state nowhere.</param>
    public static WatchState Load(string? path)
    {
        try
        {
            if (path is not null && File.Exists(path)) return new WatchState(path, JsonSerializer.Deserialize(File.ReadAllBytes(path), WatchMemoryContext.Default.WatchMemory) ?? new WatchMemory());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // A damaged memory is none.
        }

        return new WatchState(path, new WatchMemory());
    }

    /// <summary>Writes the state, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Save()
    {
        if (_path is null) return;
        var written = _path + ".new";
        File.WriteAllBytes(written, JsonSerializer.SerializeToUtf8Bytes(_memory, WatchMemoryContext.Default.WatchMemory));
        File.Move(written, _path, overwrite: true);
    }
}

/// <summary>The state as it lies in its file.</summary>
internal sealed record WatchMemory
{
    public Dictionary<string, FileStamp> Files { get; init; } = new(StringComparer.Ordinal);

    public Dictionary<string, FeedState> Feeds { get; init; } = new(StringComparer.Ordinal);

    public HashSet<string> Linked { get; init; } = new(StringComparer.Ordinal);
}

/// <summary>Generated JSON code of the state.</summary>
[JsonSerializable(typeof(WatchMemory))]
internal sealed partial class WatchMemoryContext : JsonSerializerContext;
