namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Finds whose short name a name is: "the Union" of "Dockers' and Carters' Union", "the Coastguard" of "Northern Coastguard".
/// A short name that several bodies hold belongs to none of them for certain.
/// </summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, List<(IReadOnlyList<string> Words, int Entry)>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Notes one name of a body; the same name again changes nothing.</summary>
    public void Add(NameForm form, int entry)
    {
        if (!form.IsProper || form.IsOwned || form.Words.Count < 2 || !_known.Add(form.Key)) return;
        foreach (var word in form.Words.Distinct(StringComparer.Ordinal))
        {
            if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
            list.Add((form.Words, entry));
        }
    }

    /// <summary>The bodies that a longer name shows to hold this one, words side by side.</summary>
    public IEnumerable<int> HoldersOf(IReadOnlyList<string> name) => name.Count > 0 && _byWord.TryGetValue(name[0], out var list)
        ? list.Where(l => l.Words.Count > name.Count && (Holds(l.Words, name) || (Turned(name) is { } turned && Holds(l.Words, turned)))).Select(l => l.Entry)
        : [];

    // "Defence Ministry" is short for "Ministry of Defence of Arle".
    private static string[]? Turned(IReadOnlyList<string> name) =>
        name.Count > 1 && NameForm.IsKindOfBody(name[^1]) ? [name[^1], "of", .. name.Take(name.Count - 1)] : null;

    private static bool Holds(IReadOnlyList<string> longer, IReadOnlyList<string> shorter)
    {
        for (var start = 0; start + shorter.Count <= longer.Count; start++)
            if (shorter.Select((w, i) => longer[start + i] == w).All(same => same)) return true;
        return false;
    }
}
