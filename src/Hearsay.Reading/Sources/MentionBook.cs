using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The mentions made so far, in text order, and who of them a later word takes up. It judges no phrase and no pronoun; it only looks back.
/// </summary>
internal sealed class MentionBook(NameBook names)
{
    /// <summary>All mentions so far.</summary>
    public List<Mention> All { get; } = [];

    /// <summary>Adds a mention in its place; one before those already there must stand near their end.</summary>
    public void Add(Mention mention)
    {
        var at = All.Count;
        while (at > 0 && All[at - 1].Token > mention.Token) at--;
        All.Insert(at, mention);
    }

    /// <summary>Number of the mentions that stand before a token.</summary>
    public int Before(int token)
    {
        int low = 0, high = All.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (All[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>True when a mention begins at a token.</summary>
    public bool IsAt(int token) => Before(token) is var at && at < All.Count && All[at].Token == token;

    /// <summary>The latest entity before a token that has been described by a head noun and fits, else the first of the report.</summary>
    public Resolved? ByHead(string head, int token, Predicate<Entity>? fits = null)
    {
        var last = Before(token) - 1;
        for (var k = last; k >= Math.Max(0, last - 200); k--)
            if (All[k].Entity is var entity && entity.Heads.Contains(head) && fits?.Invoke(entity) != false) return TakenUp(All[k], MentionReason.Role);
        return names.All.Find(e => e.Heads.Contains(head) && fits?.Invoke(e) != false) is { } named ? new Resolved(named, MentionReason.Role) : null;
    }

    /// <summary>The entity last mentioned so far that has this name, or was called so, or null.</summary>
    public Entity? LatestCalled(string name)
    {
        for (var k = All.Count - 1; k >= 0; k--)
            if (All[k].Entity is var entity && (entity.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || entity.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))) return entity;
        return null;
    }

    /// <summary>The latest entity before a token, not a plural one, that is held captive, or null.</summary>
    public Resolved? LatestHeld(int token)
    {
        var last = Before(token) - 1;
        for (var k = last; k >= Math.Max(0, last - 60); k--)
            if (All[k].Entity is { IsHeld: true, IsPlural: false }) return TakenUp(All[k], MentionReason.Captive);
        return null;
    }

    /// <summary>The latest entity before a token that is of a kind, or null.</summary>
    public Entity? Latest(int token, Predicate<Entity> isOfKind)
    {
        var last = Before(token) - 1;
        for (var k = last; k >= Math.Max(0, last - 60); k--)
            if (isOfKind(All[k].Entity)) return All[k].Entity;
        return null;
    }

    /// <summary>"the Corran" after "a Corran prisoner": the latest person before a token whose description holds the word.</summary>
    public Resolved? LatestDescribed(string word, int token)
    {
        var last = Before(token) - 1;
        for (var k = last; k >= Math.Max(0, last - 40); k--)
            if (All[k].Entity is { IsNamed: false, IsPlural: false } entity && entity.Name.Contains(word, StringComparison.Ordinal)) return TakenUp(All[k], MentionReason.Role);
        return null;
    }

    private static Resolved TakenUp(Mention mention, MentionReason reason) => new(mention.Entity, reason, mention.Origin);
}
