namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Finds whose short name a name is: "the Union" of "Dockers' and Carters' Union", "the Coastguard" of "Northern Coastguard".
/// A short name that several bodies hold belongs to none of them for certain.
/// </summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, List<(IReadOnlyList<string> Words, Naming Body)>> _byWord = new(StringComparer.Ordinal);

    /// <summary>Notes one name of a body; nothing for one that others cannot be short for.</summary>
    public void Add(NameForm form, Naming body)
    {
        if (!IsLong(form)) return;
        foreach (var word in form.Words.Distinct(StringComparer.Ordinal))
        {
            if (!_byWord.TryGetValue(word, out var list)) _byWord[word] = list = [];
            list.Add((form.Words, body));
        }
    }

    /// <summary>Forgets one name of a body.</summary>
    public void Remove(NameForm form, Naming body)
    {
        foreach (var word in form.Words.Distinct(StringComparer.Ordinal)) _byWord.GetValueOrDefault(word)?.RemoveAll(l => l.Body == body);
    }

    /// <summary>True for a name that others can be short for.</summary>
    public static bool IsLong(NameForm form) => form.IsProper && !form.IsOwned && form.Words.Count > 1;

    /// <summary>The bodies that a longer name shows to hold this one, words side by side.</summary>
    public IEnumerable<Naming> HoldersOf(IReadOnlyList<string> name) => name.Count > 0 && _byWord.TryGetValue(name[0], out var list)
        ? list.Where(l => l.Words.Count > name.Count && (Holds(l.Words, name) || (Turned(name) is { } turned && Holds(l.Words, turned)))).Select(l => l.Body)
        : [];

    /// <summary>The names that a longer one shows to be short for it, as <see cref="HoldersOf"/> would find it.</summary>
    public static IEnumerable<string> ShortFor(IReadOnlyList<string> longer)
    {
        for (var start = 0; start < longer.Count; start++)
        {
            for (var length = 1; start + length <= longer.Count; length++)
            {
                var words = longer.Skip(start).Take(length).ToList();
                if (length < longer.Count) yield return string.Join(' ', words);
                if (length > 2 && words[1] == "of" && NameForm.IsKindOfBody(words[0])) yield return string.Join(' ', words.Skip(2).Append(words[0]));
            }
        }
    }

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
