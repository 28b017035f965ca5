using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds the person whose name a report spells another way. Examples: <c>Yousef Orrani</c> for Yusuf Orrani · <c>Orrany</c> for Ilsa Orrani · <c>Temech</c> for Jan Témech · <c>Orry Ilsa</c>
/// for Ilsa Orry · <c>Cllr Orry</c> for Cllr Ilsa Orry. Where two persons come into question it finds none; names that are spelt the same are no work of this class.
/// </summary>
internal sealed class NameVariants
{
    // Shorter ones are too often another name: a bare "Mann" beside a "Tom Munn".
    private const int ShortestAlone = 5;

    private readonly Dictionary<string, List<(string[] Words, Entity Entity)>> _bySound = new(StringComparer.Ordinal);

    /// <summary>Keeps the name of a person.</summary>
    public void Add(string[] parts, Entity entity)
    {
        var words = Folded(parts);
        // "Orry Ilsa" is looked for under its last word, which is the first here.
        foreach (var sound in new[] { words[^1], words[0] }.Select(Spelling.Sound).Distinct())
        {
            if (!_bySound.TryGetValue(sound, out var known)) _bySound[sound] = known = [];
            known.Add((words, entity));
        }
    }

    /// <summary>The one person whose name this may be, and how; null when there is none, or more than one.</summary>
    public (Entity Entity, MentionReason Reason)? Find(string[] parts)
    {
        var words = Folded(parts);
        if (!_bySound.TryGetValue(Spelling.Sound(words[^1]), out var known)) return null;
        var found = known.Where(k => k.Entity.Kind == SourceKind.Person).Select(k => (k.Entity, Reason: ReasonOf(words, k.Words))).Where(f => f.Reason is not null).DistinctBy(f => f.Entity).Take(2).ToList();
        return found is [var only] ? (only.Entity, only.Reason!.Value) : null;
    }

    private static MentionReason? ReasonOf(string[] words, string[] known)
    {
        if (words.SequenceEqual(known)) return MentionReason.Spelling;
        if (words.Length == 1) return known.Length > 1 && words[0].Length >= ShortestAlone && Spelling.AreVariants(words[0], known[^1], most: 1) ? MentionReason.Spelling : null;
        if (words.Length == known.Length && (words[^1..].Concat(words[..^1]).SequenceEqual(known) || words[1..].Concat(words[..1]).SequenceEqual(known))) return MentionReason.NameOrder;
        if (known.Length == 1 || !Spelling.AreVariants(words[^1], known[^1]) || !IsGiven(words[0], known[0])) return null;
        return words[^1] == known[^1] && words[0] == known[0] ? MentionReason.FamilyName : MentionReason.Spelling;
    }

    private static bool IsGiven(string a, string b) => Spelling.AreVariants(a, b, most: 1) || (a[0] == b[0] && (IsInitial(a) || IsInitial(b)));

    private static bool IsInitial(string word) => word.TrimEnd('.').Length == 1;

    private static string[] Folded(string[] parts) => [.. parts.Select(p => Diacritics.RemovedFrom(TextWord.Fold(p)))];
}
