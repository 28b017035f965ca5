namespace Hearsay.Corroboration.Origins;

/// <summary>
/// The bodies of a dossier by what kind they are, for descriptions: "the electoral office" is the Electoral Office of Arle where no other body is named that it fits, "the hospital" the one
/// hospital that the dossier has.
/// </summary>
internal sealed class KindredBodies
{
    private readonly Dictionary<string, List<(NameForm Form, Naming Body)>> _byKind = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, NameForm>> _asked = new(StringComparer.Ordinal);

    /// <summary>Notes a body by its names and descriptions that tell which one of its kind it is.</summary>
    public void Add(Naming body)
    {
        foreach (var form in TellingForms(body))
        {
            var kind = KindOfBody.HeadOf(form)!;
            if (!_byKind.TryGetValue(kind, out var list)) _byKind[kind] = list = [];
            list.Add((form, body));
        }
    }

    /// <summary>Forgets a body.</summary>
    public void Remove(Naming body)
    {
        foreach (var form in TellingForms(body)) _byKind.GetValueOrDefault(KindOfBody.HeadOf(form)!)?.RemoveAll(b => b.Body == body);
    }

    /// <summary>The bodies that a description can mean; asked again with <see cref="AskedFor"/>.</summary>
    public IEnumerable<Naming> HoldersOf(NameForm description)
    {
        var kind = KindOfBody.HeadOf(description)!;
        if (!_asked.TryGetValue(kind, out var asked)) _asked[kind] = asked = new(StringComparer.Ordinal);
        asked[description.Key] = description;
        return _byKind.Where(k => MayBe(k.Key, kind)).SelectMany(k => k.Value).Where(b => Means(b.Form, description)).Select(b => b.Body).Distinct();
    }

    /// <summary>The descriptions that were asked for and that a body fits, by their keys.</summary>
    public IEnumerable<string> AskedFor(Naming body) =>
        TellingForms(body).SelectMany(f => _asked.Where(a => MayBe(KindOfBody.HeadOf(f)!, a.Key)).SelectMany(a => a.Value).Where(a => Means(f, a.Value)).Select(a => a.Key)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<NameForm> TellingForms(Naming body) => body.Entry.IsBody && body.Entry.Source.Kind != Model.SourceKind.Document
        ? body.Entry.Forms.Where(f => KindOfBody.IsName(f) || KindOfBody.IsLongDescription(f))
        : [];

    private static bool MayBe(string kind, string asked) => kind == asked || asked == "regulator";

    // "The hospital" may be the one that is described as well as the one that is named; "the district hospital" only one by name.
    private static bool Means(NameForm body, NameForm description) =>
        (KindOfBody.IsBareDescription(description) || KindOfBody.IsName(body)) && KindOfBody.Fits(body, description);
}
