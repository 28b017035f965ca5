namespace Hearsay.Corroboration.Linking;

/// <summary>
/// Who does what to whom in one content, by the order of its words: what stands before a doing in its clause does it, what comes after it is done to; the other way round
/// after "was" and the like. With it, what the content speaks of first.
/// </summary>
internal sealed class Roles
{
    // Words further from the doing are seldom who does it or whom it is done to.
    private const int Reach = 3;

    private Roles(List<Placed> order, IReadOnlyList<(string Head, string Number)> numbered)
    {
        Numbered = numbered;
        var thing = order.Find(p => !p.IsDoing);
        (FirstThing, BeginsWithAName, FirstDoing) = (thing.Concept, thing.IsName, order.Find(p => p.IsDoing).Concept);
        Doings = order.Where(p => p.IsDoing).Select(p => p.Concept).Distinct().Select(d => new Role(d, Beside(order, d, agents: true), Beside(order, d, agents: false)))
            .Where(r => r.Agents.Count + r.Patients.Count > 0).ToArray();
    }

    /// <summary>The first concept that is no doing; null when there is none.</summary>
    public string? FirstThing { get; }

    /// <summary>True when that is written as a name.</summary>
    public bool BeginsWithAName { get; }

    /// <summary>The first doing; null when there is none.</summary>
    public string? FirstDoing { get; }

    /// <summary>Each doing once that has something near it, with the concepts that do it and those it is done to.</summary>
    public IReadOnlyList<Role> Doings { get; }

    /// <summary>Words with a number after them that says which: "tank 14", "case 31".</summary>
    public IReadOnlyList<(string Head, string Number)> Numbered { get; }

    /// <summary>The roles of a content.</summary>
    /// <param name="order">Its concepts in their order.</param>
    /// <param name="words">Its words.</param>
    public static Roles Of(IEnumerable<Placed> order, IReadOnlyList<Word> words) => new([.. order], NumberedIn(words));

    private static string[] Beside(List<Placed> order, string doing, bool agents)
    {
        var beside = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < order.Count; i++)
        {
            var here = order[i];
            if (!here.IsDoing || here.Concept != doing) continue;
            var others = agents == here.IsPassive ? order.Skip(i + 1) : order.Take(i).Reverse();
            beside.UnionWith(others.TakeWhile(o => o.Clause == here.Clause && !o.IsDoing).Take(Reach).Select(o => o.Concept));
        }

        return beside.ToArray();
    }

    // A year is no number of a thing, and "in 14" none of a tank.
    private static (string, string)[] NumberedIn(IReadOnlyList<Word> words)
    {
        const int ShortestHead = 4;
        const int MostDigits = 4;
        var numbered = new List<(string, string)>();
        for (var i = 1; i < words.Count; i++)
        {
            var (head, number) = (words[i - 1].Lower, words[i].Lower);
            if (char.IsDigit(number[0]) && number.Length <= MostDigits && char.IsLetter(head[0]) && head.Length >= ShortestHead) numbered.Add((head, number));
        }

        return numbered.ToArray();
    }

    /// <summary>A concept where it stands in a content.</summary>
    /// <param name="Concept">The concept.</param>
    /// <param name="Clause">Which clause of the content, counted from its start.</param>
    /// <param name="IsDoing">True for something that happens or is done.</param>
    /// <param name="IsName">True when it is written as a name.</param>
    /// <param name="IsPassive">True when "was" or the like stands just before it.</param>
    internal readonly record struct Placed(string Concept, int Clause, bool IsDoing, bool IsName, bool IsPassive);

    /// <summary>A doing, who does it and whom it is done to.</summary>
    internal readonly record struct Role(string Doing, IReadOnlyList<string> Agents, IReadOnlyList<string> Patients);
}
