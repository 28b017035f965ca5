namespace Hearsay.Corroboration.Origins;

/// <summary>Which sources of a dossier the words of a name can mean; remembers who asked, and tells whom a new name gives another answer.</summary>
/// <param name="close">Which namings are one by their names.</param>
/// <param name="wide">Which are, short names included.</param>
/// <param name="called">The namings that have just these words for a name or a description.</param>
internal sealed class SourceWords(NamingSets close, NamingSets wide, Func<string, IEnumerable<Naming>> called)
{
    private readonly ShortNames _short = new();
    private readonly OfficeHolders _offices = new();
    private readonly Dictionary<string, Naming> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<NamedSources>> _asking = new(StringComparer.Ordinal);
    private readonly HashSet<NamedSources> _told = [];
    private readonly KindredBodies _kindred = new();
    private readonly NameQueries<Naming> _shortFor = new(close);
    private readonly NameQueries<Naming> _meant = new(close);
    private readonly NameQueries<NamedSources> _ofKind = new(wide);
    private readonly NameQueries<NamedSources> _held = new(wide);
    private readonly NameQueries<NamedSources> _holding = new(wide);

    /// <summary>Notes the names and offices of a naming that is new.</summary>
    public void Add(Naming naming)
    {
        _offices.Add(naming);
        foreach (var office in _offices.AskedFor(naming)) _holding.Add(office, naming);
        if (!naming.Entry.IsBody) return;
        _kindred.Add(naming);
        foreach (var description in _kindred.AskedFor(naming))
        {
            _meant.Add(description, naming);
            _ofKind.Add(description, naming);
        }

        foreach (var form in naming.Entry.Forms)
        {
            _short.Add(form, naming);
            if (HoldsEverywhere(form, naming)) Call(form.Key, naming);
        }

        foreach (var name in ShortNamesOf(naming))
        {
            _shortFor.Add(name, naming);
            _held.Add(name, naming);
        }
    }

    /// <summary>Forgets a naming that is there no more.</summary>
    public void Remove(Naming naming)
    {
        foreach (var office in _offices.AskedFor(naming)) _holding.Remove(office, naming);
        _offices.Remove(naming);
        if (!naming.Entry.IsBody) return;
        foreach (var description in _kindred.AskedFor(naming))
        {
            _meant.Remove(description, naming);
            _ofKind.Remove(description, naming);
        }

        _kindred.Remove(naming);
        foreach (var name in ShortNamesOf(naming))
        {
            _shortFor.Remove(name, naming);
            _held.Remove(name, naming);
        }

        foreach (var form in naming.Entry.Forms)
        {
            _short.Remove(form, naming);
            _shortFor.Forget(form.Key, naming);
            _meant.Forget(form.Key, naming);
            if (_bodies.GetValueOrDefault(form.Key) == naming) CallAnother(form.Key);
        }
    }

    /// <summary>Tells that namings, told one by their names, are in other sets than before.</summary>
    public void MovedClose(IEnumerable<Naming> namings)
    {
        foreach (var name in namings.SelectMany(ShortNamesOf)) _shortFor.Renew(name, isOther: true);
        foreach (var description in namings.SelectMany(_kindred.AskedFor)) _meant.Renew(description, isOther: true);
    }

    /// <summary>The same, short names included.</summary>
    public void MovedWide(IReadOnlyCollection<Naming> namings)
    {
        foreach (var name in namings.SelectMany(ShortNamesOf)) _held.Renew(name);
        foreach (var office in namings.SelectMany(_offices.AskedFor)) _holding.Renew(office);
        foreach (var description in namings.SelectMany(_kindred.AskedFor)) _ofKind.Renew(description);
    }

    /// <summary>The bodies whose short name may mean another body now.</summary>
    public IReadOnlyCollection<Naming> OtherShortNames() => [.. _shortFor.Settle().Concat(_meant.Settle()).Distinct()];

    /// <summary>The reports of which some words mean another source now.</summary>
    public IEnumerable<NamedSources> OtherMeanings()
    {
        List<NamedSources> told = [.. _held.Settle(), .. _holding.Settle(), .. _ofKind.Settle(), .. _told];
        _told.Clear();
        return told;
    }

    /// <summary>The bodies that a longer name shows to hold a short one.</summary>
    public NameAnswer ShortFor(NameForm form, Naming asker) => _shortFor.Ask(form.Key, asker, () => _short.HoldersOf(form.Words));

    /// <summary>The one body by name that a description which tells which one of its kind is meant, "the electoral office", fits; null when there is none, or several.</summary>
    public Naming? MeantBy(NameForm description, Naming asker) => _meant.Ask(description.Key, asker, () => _kindred.HoldersOf(description)).Only;

    /// <summary>The one body of a kind that the dossier has, for a description that says nothing else, "the hospital"; null when there is none, or several.</summary>
    public Naming? TheOnlyOfKind(NameForm description, NamedSources asker) => _ofKind.Ask(description.Key, asker, () => _kindred.HoldersOf(description)).Only;

    /// <summary>The one body that holds a short name; null when there is none, or several.</summary>
    public Naming? TheOnlyHolder(string words, NamedSources asker) => _held.Ask(words, asker, () => _short.HoldersOf(words.Split(' '))).Only;

    /// <summary>The one person who holds an office; null when there is none, or several.</summary>
    public Naming? HolderOf(NameForm office, NamedSources asker) => _holding.Ask(office.Key, asker, () => _offices.HoldersOf(office)).Only;

    /// <summary>The body of a name, as a report can mean it: one of its own, one so called anywhere, or the one whose short name it is.</summary>
    public Naming? BodyIn(NamedSources report, string key)
    {
        if (report.BodyCalled(key) is { } own) return own;
        if (!_asking.TryGetValue(key, out var asking)) _asking[key] = asking = [];
        asking.Add(report);
        return _bodies.GetValueOrDefault(key) ?? TheOnlyHolder(key, report);
    }

    private static IEnumerable<string> ShortNamesOf(Naming naming) =>
        naming.Entry.IsBody ? naming.Entry.Forms.Where(ShortNames.IsLong).SelectMany(f => ShortNames.ShortFor(f.Words)).Distinct(StringComparer.Ordinal) : [];

    // A description ("the company") holds within its report, a name and a public body of two words ("the general staff") everywhere.
    private static bool HoldsEverywhere(NameForm form, Naming naming) => form.IsProper || (naming.Entry.Source.Kind == Model.SourceKind.Government && form.Words.Count > 1);

    private void CallAnother(string key)
    {
        var other = called(key).Where(n => n.Entry.IsBody && n.Entry.Forms.Exists(f => f.Key == key && HoldsEverywhere(f, n))).MinBy(n => n.Key, StringComparer.Ordinal);
        if (other is null) _bodies.Remove(key);
        else _bodies[key] = other;
        if (_asking.TryGetValue(key, out var asking)) _told.UnionWith(asking);
    }

    // Of several that are called so the same one is meant whichever came first.
    private void Call(string key, Naming naming)
    {
        if (_bodies.TryGetValue(key, out var known) && string.CompareOrdinal(known.Key, naming.Key) <= 0) return;
        _bodies[key] = naming;
        if (_asking.TryGetValue(key, out var asking)) _told.UnionWith(asking);
    }
}
