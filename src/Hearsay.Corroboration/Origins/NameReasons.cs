using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Which namings are one source by their names alone. Names are compared only within a block: the same word at the end or at the beginning, the same initials, the same
/// rough sound.
/// </summary>
internal sealed class NameReasons
{
    private readonly Dictionary<string, List<Naming>> _blocks = new(StringComparer.Ordinal);

    /// <summary>Those met before that a new naming is one with, whatever reports they stand in; it is met by later ones.</summary>
    public IEnumerable<Naming> Meet(Naming naming)
    {
        var met = new HashSet<Naming>();
        foreach (var key in KeysOf(naming.Entry).Where(k => !naming.Entry.IsSingular || !k.StartsWith("d:", StringComparison.Ordinal)))
        {
            if (!_blocks.TryGetValue(key, out var block)) _blocks[key] = block = [];
            foreach (var other in block)
                if (met.Add(other) && AreOne(other.Entry, naming.Entry, isOneReport: false)) yield return other;
            block.Add(naming);
        }
    }

    /// <summary>Pairs of places in the list of the sources of one report that are one.</summary>
    public static IEnumerable<(int One, int Other)> Within(IReadOnlyList<SourceEntry> entries)
    {
        var keys = entries.Select(e => KeysOf(e).ToHashSet(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            for (var j = i + 1; j < entries.Count; j++)
                if (keys[i].Overlaps(keys[j]) && AreOne(entries[i], entries[j], isOneReport: true)) yield return (i, j);
        }
    }

    private static IEnumerable<string> KeysOf(SourceEntry entry) => entry.Forms.SelectMany(f => NameBlocks.KeysOf(f, entry)).Distinct(StringComparer.Ordinal);

    private static bool AreOne(SourceEntry a, SourceEntry b, bool isOneReport)
    {
        if ((a.Source.Kind == SourceKind.Unnamed) != (b.Source.Kind == SourceKind.Unnamed)) return false;
        if (a.Source.Kind == SourceKind.Unnamed && !isOneReport) return false;
        return a.Forms.Exists(x => b.Forms.Exists(y => AreOne(a, x, b, y, isOneReport)));
    }

    private static bool AreOne(SourceEntry a, NameForm x, SourceEntry b, NameForm y, bool isOneReport)
    {
        if (x.Key == y.Key) return (x.IsProper && y.IsProper) || isOneReport || !(a.IsSingular || b.IsSingular);
        var persons = (a.Source.Kind == SourceKind.Person, b.Source.Kind == SourceKind.Person);
        return persons switch
        {
            (true, true) => NameMatch.SamePerson(x, y),
            (false, false) => NameMatch.SameBody(x, y),
            _ => false,
        };
    }
}
