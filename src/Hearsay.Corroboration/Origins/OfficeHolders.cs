namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Who holds an office that a report names without the holder: "the governor of Arle said" is Governor Ida Moor when the dossier
/// knows no other governor. Only offices that one person holds at a time; "the driver" and "the official" are anybody.
/// </summary>
internal static class OfficeHolders
{
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "governor", "mayor", "mayoress", "president", "premier", "chancellor", "king", "queen", "minister", "prosecutor", "ambassador", "commissioner", "commander",
        "director", "chairman", "chairwoman", "headmaster", "headmistress", "headteacher", "sheriff", "coroner", "harbourmaster", "bishop", "archbishop", "pope", "rector",
        "consul", "ombudsman",
    };

    /// <summary>True for a word that names an office of one holder.</summary>
    public static bool IsOffice(string word) => Offices.Contains(word);

    /// <summary>Pairs of places in the list: a person known by name to hold the office, and a source that names the office alone.</summary>
    public static IEnumerable<(int Holder, int Described)> In(IReadOnlyList<SourceEntry> entries, UnionFind sets)
    {
        var holders = new Dictionary<string, List<(NameForm Role, int At)>>(StringComparer.Ordinal);
        for (var at = 0; at < entries.Count; at++)
        {
            if (!entries[at].Forms.Exists(f => f.IsProper)) continue;
            foreach (var role in entries[at].Roles.Where(r => HeadOf(r) is not null))
            {
                if (!holders.TryGetValue(HeadOf(role)!, out var list)) holders[HeadOf(role)!] = list = [];
                list.Add((role, at));
            }
        }

        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].IsBody || entries[at].Forms.Exists(f => f.IsProper)) continue;
            foreach (var form in entries[at].Forms.Where(f => f.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)).Select(f => NameForm.OfRole(f.Text)!))
            {
                if (HeadOf(form) is not { } head || !holders.TryGetValue(head, out var known)) continue;
                var fitting = known.Where(k => Fits(k.Role, form)).Select(k => sets.Find(k.At)).Distinct().Take(2).ToList();
                if (fitting.Count == 1) yield return (fitting[0], at);
            }
        }
    }

    // "governor of Arle" has the head "governor", "foreign minister" the head "minister".
    private static string? HeadOf(NameForm form) => form.Words.TakeWhile(w => w is not ("of" or "for")).LastOrDefault() is { } head && Offices.Contains(head) ? head : null;

    // One may leave out whose office it is or which, but not name another.
    private static bool Fits(NameForm role, NameForm described)
    {
        var (shorter, longer) = role.Words.Count <= described.Words.Count ? (role, described) : (described, role);
        return shorter.Words.All(longer.Words.Contains);
    }
}
