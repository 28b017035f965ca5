using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Has short names be those of the one body that holds them: the second of the three steps, asked again of the bodies alone whose names may mean another.</summary>
internal sealed class ShortNaming(NamingSteps steps, SourceWords words)
{
    private readonly Dictionary<Naming, Naming> _shortFor = [];

    /// <summary>Looks for whose short names the names of bodies are.</summary>
    /// <param name="made">The namings that are new.</param>
    /// <returns>The namings of which it is another now whether the dossier tells who they are.</returns>
    public IReadOnlyList<Naming> Find(IReadOnlyList<Naming> made)
    {
        foreach (var naming in made) words.Add(naming);
        words.MovedClose(steps.Close.Settle().Moved);
        var shown = new List<Naming>();
        foreach (var body in made.Concat(words.OtherShortNames()).Where(n => n.Entry.IsBody).Distinct())
        {
            var held = body.Entry.Forms.Where(f => f.IsProper).Select(f => words.ShortFor(f, body)).ToList();
            var holders = held.Select(h => h.Only).Concat(Meant(body)).OfType<Naming>().DistinctBy(steps.Close.Of).ToList();
            var areSeveral = holders.Count > 1 || held.Exists(h => h.AreSeveral);
            Renew(body, areSeveral ? null : holders.FirstOrDefault());
            // A full name that no other holds tells who it is, however many hold its short form.
            var isAmbiguous = areSeveral && held.TrueForAll(h => h.AreSeveral || h.Only is not null);
            if (isAmbiguous != body.IsAmbiguous) shown.Add(body);
            body.IsAmbiguous = isAmbiguous;
        }

        return shown;
    }

    /// <summary>Forgets a naming that is there no more.</summary>
    public void Remove(Naming naming) => _shortFor.Remove(naming);

    // "The electoral office" of the one that has a name.
    private IEnumerable<Naming?> Meant(Naming body) => body.Entry.Source.Kind == SourceKind.Document || body.Entry.Forms.Exists(f => f.IsProper && !KindOfBody.IsLongDescription(f))
        ? []
        : body.Entry.Forms.Where(KindOfBody.IsLongDescription).Select(f => words.MeantBy(f, body));

    private void Renew(Naming body, Naming? holder)
    {
        var known = _shortFor.GetValueOrDefault(body);
        if (known == holder) return;
        foreach (var sets in new[] { steps.Wide, steps.Whole })
        {
            if (holder is not null) sets.Join(holder, body);
            if (known is not null) sets.Part(known, body);
        }

        if (holder is null) _shortFor.Remove(body);
        else _shortFor[body] = holder;
    }
}
