namespace Hearsay.Reading.Sources;

/// <summary>
/// The mentions made so far, in text order, and who of them a later word takes up. It judges no phrase and no pronoun; it only looks back.
/// </summary>
internal sealed class MentionBook(NameBook names)
{
    /// <summary>All mentions so far.</summary>
    public List<Mention> All { get; } = [];

    /// <summary>Adds a mention; they must come in the order in which the text is read.</summary>
    public void Add(Mention mention) => All.Add(mention);

    /// <summary>The latest entity that has been described by a head noun, else the first of the report.</summary>
    public Entity? ByHead(string head)
    {
        for (var k = All.Count - 1; k >= Math.Max(0, All.Count - 200); k--)
            if (All[k].Entity.Heads.Contains(head)) return All[k].Entity;
        return names.All.Find(e => e.Heads.Contains(head));
    }

    /// <summary>The latest entity, not a plural one, that is held captive, or null.</summary>
    public Entity? LatestHeld()
    {
        for (var k = All.Count - 1; k >= Math.Max(0, All.Count - 60); k--)
            if (All[k].Entity is { IsHeld: true, IsPlural: false } entity) return entity;
        return null;
    }

    /// <summary>"the Corran" after "a Corran prisoner": the latest person whose description holds the word.</summary>
    public Entity? LatestDescribed(string word)
    {
        for (var k = All.Count - 1; k >= Math.Max(0, All.Count - 40); k--)
            if (All[k].Entity is { IsNamed: false, IsPlural: false } entity && entity.Name.Contains(word, StringComparison.Ordinal)) return entity;
        return null;
    }
}
