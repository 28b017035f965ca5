namespace Hearsay;

/// <summary>
/// The identities of a dossier's claims or statements as people read and type them. What is shown is as short as tells it apart from all others now; what is typed may be
/// any beginning. A statement's identity is the start of its report's hash and places in it ("3f0a91c2-120-188"): each of its parts may be cut, and a number that is whole goes before
/// numbers that begin with it.
/// </summary>
public sealed class ShortIds
{
    // Shorter ones would grow with nearly every report that comes in.
    private const int FewestOfOne = 6;
    private const int FewestOfHash = 4;
    private readonly Dictionary<string, (string Head, string Tail)> _parts;
    private readonly Dictionary<string, string> _heads;
    private readonly Dictionary<(string Head, string Start), int> _starts;

    /// <summary>The short forms among these identities.</summary>
    public ShortIds(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        _parts = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, Cut, StringComparer.Ordinal);
        _heads = Shortened([.. _parts.Values.Select(p => p.Head).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], _parts.Values.All(p => p.Tail.Length == 0) ? FewestOfOne : FewestOfHash);
        _starts = _parts.Values.CountBy(p => (p.Head, Start(p.Tail))).ToDictionary();
    }

    /// <summary>The short form of one of the identities; what is none of them stays as it is.</summary>
    public string Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!_parts.TryGetValue(id, out var parts)) return id;
        var (head, tail) = (_heads[parts.Head], _starts[(parts.Head, Start(parts.Tail))] == 1 ? Start(parts.Tail) : parts.Tail);
        var made = tail.Length == 0 ? head : $"{head}-{tail}";
        return Find(made) is [var only] && only == id ? made : id;
    }

    /// <summary>The identities that may be meant by what a person typed, in order: one where it is clear.</summary>
    public IReadOnlyList<string> Find(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length == 0) return [];
        if (_parts.ContainsKey(typed)) return [typed];
        var (head, tail) = Cut(typed);
        var found = _parts.Where(id => Begins(id.Value.Head, head) && Begins(id.Value.Tail, tail)).ToList();
        var whole = found.FindAll(id => tail.Length > 0 && (id.Value.Tail.Length == tail.Length || id.Value.Tail[tail.Length] == '-'));
        var exact = whole.FindAll(id => id.Value.Tail.Length == tail.Length);
        return [.. (exact.Count == 1 ? exact : whole.Count > 0 ? whole : found).Select(id => id.Key).Order(StringComparer.Ordinal)];
    }

    private static bool Begins(string text, string typed) => text.StartsWith(typed, StringComparison.OrdinalIgnoreCase);

    private static (string Head, string Tail) Cut(string id) => id.IndexOf('-', StringComparison.Ordinal) is > 0 and var at ? (id[..at], id[(at + 1)..]) : (id, "");

    private static string Start(string tail) => tail.IndexOf('-', StringComparison.Ordinal) is > 0 and var at ? tail[..at] : tail;

    // In order, whoever shares most of its beginning with one stands right before or after it.
    private static Dictionary<string, string> Shortened(List<string> sorted, int fewest)
    {
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < sorted.Count; i++)
        {
            var shared = Math.Max(i == 0 ? 0 : Shared(sorted[i], sorted[i - 1]), i == sorted.Count - 1 ? 0 : Shared(sorted[i], sorted[i + 1]));
            made[sorted[i]] = sorted[i][..Math.Min(sorted[i].Length, Math.Max(fewest, shared + 1))];
        }

        return made;
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
