using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Watching;

/// <summary>
/// A folder's new and changed files, once they have stood still. It looks the folder through each time, for network folders tell of no changes; what
/// the system does tell of only makes it look sooner.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly TimeProvider _clock;
    private readonly TimeSpan _settle;
    private readonly Dictionary<string, (FileStamp Stamp, long Since)> _waiting = new(StringComparer.Ordinal);
    private readonly FileSystemWatcher? _notices;
    private bool _isGone;

    public FolderWatch(string folder, TimeProvider clock, TimeSpan settle, Action changed)
    {
        (_folder, _clock, _settle) = (Path.GetFullPath(folder), clock, settle);
        _notices = Listen(changed);
    }

    /// <summary>True while there are files that have not stood still long enough.</summary>
    public bool IsWaiting => _waiting.Count > 0;

    /// <summary>The files to add now, each with its stamp.</summary>
    /// <param name="added">Files that were added, as they were then.</param>
    /// <param name="fault">That the folder is gone, said once; else null.</param>
    public IReadOnlyList<(ReportFile File, FileStamp Stamp)> Look(IReadOnlyDictionary<string, FileStamp> added, out Fault? fault)
    {
        fault = Gone();
        var settled = new List<(ReportFile, FileStamp)>();
        if (_isGone) return settled;
        var found = ReportFiles.Find([_folder]).Files;
        foreach (var gone in _waiting.Keys.Except(found.Select(f => f.Path), StringComparer.Ordinal).ToList()) _waiting.Remove(gone);
        foreach (var file in found)
            if (FileStamp.Of(file.Path) is { } stamp && HasSettled(file.Path, stamp, added)) settled.Add((file, stamp));
        return settled;
    }

    /// <inheritdoc/>
    public void Dispose() => _notices?.Dispose();

    private bool HasSettled(string path, FileStamp stamp, IReadOnlyDictionary<string, FileStamp> added)
    {
        if (added.TryGetValue(path, out var known) && known == stamp) _waiting.Remove(path);
        else if (!_waiting.TryGetValue(path, out var waiting) || waiting.Stamp != stamp) _waiting[path] = (stamp, _clock.GetTimestamp());
        else if (_clock.GetElapsedTime(waiting.Since) >= _settle) return _waiting.Remove(path);
        return false;
    }

    private Fault? Gone()
    {
        var wasGone = _isGone;
        _isGone = !Directory.Exists(_folder);
        return _isGone && !wasGone ? new Fault(_folder, "the folder is gone, or cannot be looked at.", "It is looked for again from time to time.") : null;
    }

    // Where there are no notices, looking through the folder from time to time is all there is.
    private FileSystemWatcher? Listen(Action changed)
    {
        try
        {
            var notices = new FileSystemWatcher(_folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            notices.Created += (_, _) => changed();
            notices.Changed += (_, _) => changed();
            notices.Renamed += (_, _) => changed();
            notices.EnableRaisingEvents = true;
            return notices;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
