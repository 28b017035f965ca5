using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whose people or papers a description names: "the army's press service", "engineers of Halden Water", "the mission's note". What
/// they say the body says; two of them are not independent. Not its opponents, victims or customers.
/// </summary>
internal static class OwnPeople
{
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "service", "office", "department", "desk", "team", "teams", "staff", "crew", "crews", "engineers", "inspectors", "officers", "officials", "managers", "management",
        "executives", "lawyers", "representatives", "commanders", "soldiers", "troops", "experts", "scientists", "technicians", "investigators", "spokesmen", "directors",
        "headquarters", "command", "leadership", "board", "log", "logbook", "record", "records", "note", "report", "statement", "letter", "memo", "data", "figures", "list",
        "register", "website", "page", "channel", "release", "bulletin", "file", "files", "minutes", "document", "documents", "monitors", "observers",
    };

    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "of", "from", "by", "at" };

    private static readonly HashSet<string> OurOwn = new(StringComparer.Ordinal) { "my", "our", "its" };

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "officer", "official", "engineer", "inspector", "manager", "executive", "member", "employee", "representative", "commander", "investigator", "monitor", "observer", "adviser", "advisor", "spokesman",
        "spokeswoman", "spokesperson", "employees", "members", "aide", "aides", "doctor", "doctors",
        "surgeon", "nurse", "physician", "paramedic", "driver", "pilot", "conductor", "technician", "scientist", "geologist", "hydrologist", "chemist", "porter", "guard", "keeper", "warden", "clerk", "superintendent", "supervisor", "foreman",
    };

    private static readonly HashSet<string> Reporters = new(StringComparer.Ordinal)
    {
        "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists", "photographer", "photographers",
    };

    /// <summary>
    /// The body that somebody without a name belongs to, "an officer of the mission", "our engineers": no reason to take the two for one source, but the one
    /// adds nothing to what the other says. Null when none is named.
    /// </summary>
    /// <param name="entry">The source without a name.</param>
    /// <param name="bodyOf">The body of a name.</param>
    /// <param name="speaker">Who says "our".</param>
    public static Naming? OwnerOf(SourceEntry entry, Func<string, Naming?> bodyOf, Func<Naming?> speaker) =>
        entry.Forms.Select(f => BodyOf(f, bodyOf)).FirstOrDefault(b => b is not null) ?? (entry.Forms.Exists(AreOurs) ? speaker() : null);

    /// <summary>True for a word for somebody who serves a body: "officer", "engineer".</summary>
    public static bool IsServing(string word) => Persons.Contains(word);

    /// <summary>The body that a role puts a person with, "engineer in the Roads Department"; null when it names none.</summary>
    /// <param name="role">The role.</param>
    /// <param name="bodyOf">The body of a name.</param>
    public static Naming? OwnerOfRole(NameForm role, Func<string, Naming?> bodyOf)
    {
        var words = Word.Split(role.Text).Where(w => w.Lower is not ("the" or "a" or "an")).ToList();
        var link = words.FindIndex(w => Links.Contains(w.Lower) || w.Lower is "in" or "with" or "for");
        return link > 0 && Persons.Contains(words[link - 1].Lower) ? bodyOf(Key(words.Skip(link + 1))) : null;
    }

    /// <summary>True for those whom an outlet has on the spot: "its reporter", "our photographers".</summary>
    public static bool AreReporters(SourceEntry entry) => entry.Forms.Exists(f => Word.Split(f.Text) is [var first, .., var last] && OurOwn.Contains(first.Lower) && Reporters.Contains(last.Lower));

    private static bool AreOurs(NameForm form) =>
        Word.Split(form.Text) is [var first, .., var last] && OurOwn.Contains(first.Lower) && (Own.Contains(last.Lower) || Persons.Contains(last.Lower) || Reporters.Contains(last.Lower));

    private static Naming? BodyOf(NameForm form, Func<string, Naming?> bodyOf)
    {
        var words = Word.Split(form.Text).Where(w => w.Lower is not ("the" or "a" or "an" or "one" or "two" or "several" or "some")).ToList();
        var link = words.FindIndex(w => Links.Contains(w.Lower));
        return link > 0 && (Own.Contains(words[link - 1].Lower) || Persons.Contains(words[link - 1].Lower)) ? bodyOf(Key(words.Skip(link + 1))) : null;
    }

    /// <summary>The body a description belongs to, as <paramref name="bodyOf"/> knows the name of a body; null when it names none.</summary>
    public static Naming? OwnerOf(NameForm form, Func<string, Naming?> bodyOf)
    {
        var words = Word.Split(form.Text).Where(w => w.Lower is not ("the" or "a" or "an")).ToList();
        var link = words.FindIndex(w => Links.Contains(w.Lower));
        if (link > 0 && Own.Contains(words[link - 1].Lower)) return bodyOf(Key(words.Skip(link + 1)));
        var owner = words.FindIndex(w => NameForm.IsPossessive(w.Text));
        if (owner < 0 || link >= 0 || owner + 1 >= words.Count || !Own.Contains(words[^1].Lower)) return null;
        return bodyOf(Key(words.Take(owner + 1)));
    }

    private static string Key(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Unmarked));
}
