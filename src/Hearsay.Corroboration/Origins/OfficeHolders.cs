namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Who holds an office that a report names without the holder: "the governor of Arle said" is Governor Ida Moor when the dossier
/// knows no other governor. Only offices that one person holds at a time; "the driver" and "the official" are anybody.
/// </summary>
internal sealed class OfficeHolders
{
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "governor", "mayor", "mayoress", "president", "premier", "chancellor", "king", "queen", "minister", "prosecutor", "ambassador", "commissioner", "commander",
        "director", "chairman", "chairwoman", "headmaster", "headmistress", "headteacher", "sheriff", "coroner", "harbourmaster", "bishop", "archbishop", "pope", "rector",
        "consul", "ombudsman",
    };

    /// <summary>True for a word that names an office of one holder.</summary>
    public static bool IsOffice(string word) => Offices.Contains(word);

    private readonly Dictionary<string, List<(NameForm Role, Naming Holder)>> _holders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, NameForm>> _asked = new(StringComparer.Ordinal);

    /// <summary>The office alone by which a source is named, "the governor of Arle".</summary>
    public static IEnumerable<NameForm> DescribedBy(SourceEntry entry) => entry.IsBody || entry.Forms.Exists(f => f.IsProper)
        ? []
        : entry.Forms.Where(f => f.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase)).Select(f => NameForm.OfRole(f.Text)!).Where(f => HeadOf(f) is not null);

    /// <summary>Those known by name to hold an office; asked again with <see cref="AskedFor"/>.</summary>
    public IEnumerable<Naming> HoldersOf(NameForm office)
    {
        if (!_asked.TryGetValue(HeadOf(office)!, out var asked)) _asked[HeadOf(office)!] = asked = new(StringComparer.Ordinal);
        asked[office.Key] = office;
        return (_holders.GetValueOrDefault(HeadOf(office)!) ?? []).Where(h => Fits(h.Role, office)).Select(h => h.Holder).Distinct();
    }

    /// <summary>Notes the offices of somebody with a name.</summary>
    public void Add(Naming naming)
    {
        foreach (var role in RolesOf(naming))
        {
            if (!_holders.TryGetValue(HeadOf(role)!, out var list)) _holders[HeadOf(role)!] = list = [];
            list.Add((role, naming));
        }
    }

    /// <summary>Forgets somebody with a name.</summary>
    public void Remove(Naming naming)
    {
        foreach (var role in RolesOf(naming)) _holders.GetValueOrDefault(HeadOf(role)!)?.RemoveAll(h => h.Holder == naming);
    }

    /// <summary>The offices that were asked for and that somebody may hold, by their keys.</summary>
    public IEnumerable<string> AskedFor(Naming holder) =>
        RolesOf(holder).SelectMany(role => (_asked.GetValueOrDefault(HeadOf(role)!) ?? []).Where(a => Fits(role, a.Value)).Select(a => a.Key)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<NameForm> RolesOf(Naming naming) => naming.Entry.Forms.Exists(f => f.IsProper) ? naming.Entry.Roles.Where(r => HeadOf(r) is not null) : [];

    // "governor of Arle" has the head "governor", "foreign minister" the head "minister".
    private static string? HeadOf(NameForm form) => form.Words.TakeWhile(w => w is not ("of" or "for")).LastOrDefault() is { } head && Offices.Contains(head) ? head : null;

    // One may leave out whose office it is or which, but not name another.
    private static bool Fits(NameForm role, NameForm described)
    {
        var (shorter, longer) = role.Words.Count <= described.Words.Count ? (role, described) : (described, role);
        return shorter.Words.All(longer.Words.Contains);
    }
}
