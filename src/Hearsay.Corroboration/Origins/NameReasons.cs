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
    /// <param name="naming">The naming.</param>
    /// <param name="isAsked">Which pairs are to be looked at; all when left out.</param>
    public IEnumerable<Naming> Meet(Naming naming, Func<Naming, Naming, bool>? isAsked = null)
    {
        var met = new HashSet<Naming>();
        foreach (var key in KeysAnywhere(naming.Entry))
        {
            if (!_blocks.TryGetValue(key, out var block)) _blocks[key] = block = [];
            foreach (var other in block)
                if (isAsked?.Invoke(other, naming) != false && AreOne(other.Entry, naming.Entry, isOneReport: false) && met.Add(other)) yield return other;
            block.Add(naming);
        }
    }

    /// <summary>Has a naming be met no more.</summary>
    public void Remove(Naming naming)
    {
        foreach (var key in KeysAnywhere(naming.Entry))
            if (_blocks.TryGetValue(key, out var block) && block.Remove(naming) && block.Count == 0) _blocks.Remove(key);
    }

    /// <summary>The namings that have just these words for a name, or for a description that holds in every report.</summary>
    public IEnumerable<Naming> Called(string key) => (_blocks.GetValueOrDefault(NameBlocks.Named(key)) ?? []).Concat(_blocks.GetValueOrDefault(NameBlocks.Described(key)) ?? []);

    /// <summary>Pairs of some namings that are one whatever reports they stand in.</summary>
    /// <param name="namings">The namings.</param>
    /// <param name="isAsked">Which pairs are to be looked at; asked again for each pair.</param>
    public static IEnumerable<(Naming One, Naming Other)> Among(IReadOnlyList<Naming> namings, Func<Naming, Naming, bool> isAsked)
    {
        var seen = new NameReasons();
        foreach (var naming in namings)
            foreach (var other in seen.Meet(naming, isAsked)) yield return (other, naming);
    }

    /// <summary>Pairs of places in the list of the sources of one report that are one because one report names them.</summary>
    public static IEnumerable<(int One, int Other)> Within(IReadOnlyList<SourceEntry> entries)
    {
        var keys = entries.Select(e => KeysOf(e).ToHashSet(StringComparer.Ordinal)).ToList();
        for (var i = 0; i < entries.Count; i++)
        {
            for (var j = i + 1; j < entries.Count; j++)
                if (keys[i].Overlaps(keys[j]) && AreOne(entries[i], entries[j], isOneReport: true) && !AreOneAnywhere(entries[i], entries[j])) yield return (i, j);
        }
    }

    private static bool AreOneAnywhere(SourceEntry a, SourceEntry b) => KeysAnywhere(a).Intersect(KeysAnywhere(b)).Any() && AreOne(a, b, isOneReport: false);

    // What describes somebody in one report may describe somebody else in another.
    private static IEnumerable<string> KeysAnywhere(SourceEntry entry) => entry.Forms.Where(f => f.IsProper || !entry.IsSingular).SelectMany(f => NameBlocks.KeysOf(f, entry)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> KeysOf(SourceEntry entry) => entry.Forms.SelectMany(f => NameBlocks.KeysOf(f, entry)).Distinct(StringComparer.Ordinal);

    private static bool AreOne(SourceEntry a, SourceEntry b, bool isOneReport)
    {
        if ((a.Source.Kind == SourceKind.Unnamed) != (b.Source.Kind == SourceKind.Unnamed)) return false;
        if (a.Source.Kind == SourceKind.Unnamed && !isOneReport) return false;
        foreach (var x in a.Forms)
        {
            foreach (var y in b.Forms)
                if (AreOne(a, x, b, y, isOneReport)) return true;
        }

        return false;
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
