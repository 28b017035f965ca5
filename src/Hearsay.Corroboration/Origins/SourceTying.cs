using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Finds what a report tells of its sources: who is who by a description, who speaks for whom, whose people somebody is.</summary>
internal sealed class SourceTying(SourceWords words, NamingSets wide)
{
    /// <summary>What the report tells.</summary>
    public SourceTies In(NamedSources report)
    {
        var (joined, speaking, mute, serving) = (new List<(Naming, Naming)>(), new List<Naming>(), new List<Naming>(), new List<(Naming Described, Naming Owner)>());
        joined.AddRange(Descriptions(report));
        joined.AddRange(CompanyWords.In(report, wide.Of));
        foreach (var naming in report.All)
            joined.AddRange(OfficeHolders.DescribedBy(naming.Entry).Select(office => words.HolderOf(office, report)).OfType<Naming>().Select(holder => (holder, naming)));
        var affiliation = new Lazy<Affiliation>(() => new Affiliation(report.Report));
        foreach (var person in report.All.Where(n => n.Entry.Source.Kind == SourceKind.Person))
        {
            if (SpokenFor(report, person.Entry, affiliation) is { } body)
            {
                joined.Add((body, person));
                speaking.Add(person);
            }
            else if (person.Entry.Roles.Exists(Spokesperson.IsMouthpiece))
            {
                mute.Add(person);
            }
            else if (OwnerOf(report, person.Entry, affiliation) is { } owner)
            {
                serving.Add((person, owner));
            }
        }

        var owners = Owners(report).Concat(serving).DistinctBy(o => o.Described).ToList();
        report.Forget();
        return new SourceTies(joined, speaking, mute, owners);
    }

    // "The army" is the one army that the dossier names, "the army's press service" and "the note of the army" are its own.
    private IEnumerable<(Naming, Naming)> Descriptions(NamedSources report)
    {
        foreach (var naming in report.All.Where(n => n.Entry.IsBody))
        {
            var forms = naming.Entry.Forms;
            if (naming.Entry.Source.Kind == SourceKind.Government && forms.TrueForAll(f => !f.IsProper) && forms.Select(f => words.TheOnlyHolder(f.Key, report)).FirstOrDefault(h => h is not null) is { } holder)
                yield return (holder, naming);
            if (naming.Entry.Source.Kind != SourceKind.Document && forms.Exists(KindOfBody.IsBareDescription) && forms.TrueForAll(f => !f.IsProper) && forms.Where(KindOfBody.IsBareDescription).Select(f => words.TheOnlyOfKind(f, report)).FirstOrDefault(h => h is not null) is { } only)
                yield return (only, naming);
            if (forms.Select(f => OwnPeople.OwnerOf(f, key => words.BodyIn(report, key))).FirstOrDefault(o => o is not null) is { } owner)
                yield return (owner, naming);
        }
    }

    private Naming? SpokenFor(NamedSources report, SourceEntry person, Lazy<Affiliation> affiliation)
    {
        var publisher = report.IsOutlet ? null : report.Publisher;
        Naming? BodyOf(string key) => publisher is { } own && Holds(own.Entry, key) ? own : words.BodyIn(report, key);
        return Spokesperson.BodyOf(person.Roles, BodyOf)
            ?? person.Forms.Where(f => f.IsProper).Select(f => affiliation.Value.BodyOf(f, BodyOf)).FirstOrDefault(b => b is not null)
            ?? (person.Roles.Exists(r => r.Words.Any(w => Spokesperson.IsOffice(w) || (publisher is { } house && OfficeHolders.IsOffice(w) && Holds(house.Entry, w)))) ? publisher : null);
    }

    // "The Coastguard's duty officer, Una Berg", "Una Berg, engineer in the Roads Department".
    private Naming? OwnerOf(NamedSources report, SourceEntry person, Lazy<Affiliation> affiliation)
    {
        Naming? BodyOf(string key) => words.BodyIn(report, key);
        return person.Roles.Select(r => OwnPeople.OwnerOfRole(r, BodyOf)).FirstOrDefault(b => b is not null)
            ?? person.Forms.Where(f => f.IsProper).Select(f => affiliation.Value.OwnerOf(f, BodyOf)).FirstOrDefault(b => b is not null);
    }

    // The bodies whose people those without a name are.
    private IEnumerable<(Naming Described, Naming Owner)> Owners(NamedSources report)
    {
        foreach (var statement in report.Reading.Statements.Where(s => s.Source?.Kind is SourceKind.Unnamed or SourceKind.Group or SourceKind.Government))
        {
            var naming = report.Find(statement.Source!.Name)!;
            if (OwnPeople.OwnerOf(naming.Entry, key => words.BodyIn(report, key), () => Speaker(report, statement, naming.Entry)) is { } owner) yield return (naming, owner);
        }
    }

    // Who says "our": whoever passes it on, else the publisher; an outlet writes of others, but for its own reporters.
    private static Naming? Speaker(NamedSources report, Statement statement, SourceEntry said) =>
        statement.Via is [var teller, ..] ? report.Find(teller.Name) : report.IsOutlet && !OwnPeople.AreReporters(said) ? null : report.Publisher;

    // "The Ministry", in a release of the Ministry of Health, is that one.
    private static bool Holds(SourceEntry publisher, string key) =>
        key.Split(' ') is var named && named.Any(w => NameForm.IsKindOfBody(w) || OfficeHolders.IsOffice(w)) && publisher.Forms.Exists(f => f.IsProper && named.All(f.Words.Contains));
}
