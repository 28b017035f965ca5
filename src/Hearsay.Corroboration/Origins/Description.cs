using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// What a description without a name still tells: "the police" are not the county hospital, nor is "a doctor at the hospital" the police, and "a fisherman" is no ministry. Such an origin counts beside
/// another that it cannot be. Who is described by a word that fits anybody ("an official", "the company", "a source") may be any of the others.
/// </summary>
internal static class Description
{
    // Bodies whose names show in English what they are; each row is one kind.
    private static readonly Dictionary<string, string> Kinds = Rows(
        "police constabulary gendarmerie sheriff", "hospital clinic infirmary medical ward", "fire firefighters brigade rescue rescuers", "army military forces navy defence staff command",
        "court tribunal judges", "prosecutor prosecutors attorney", "council municipality municipal mayor townhall", "school college university", "ministry minister", "port harbour harbourmaster coastguard",
        "weather meteorological", "seismological seismic geology geological geophysical", "electoral election", "civil crisis disaster emergency emergencies", "parliament assembly", "customs border", "church parish", "embassy consulate");

    // Who belongs to no body that could speak through them.
    private static readonly HashSet<string> Lay = new(StringComparer.Ordinal)
    {
        "witness", "witnesses", "eyewitness", "eyewitnesses", "resident", "residents", "villager", "villagers", "neighbour", "neighbours", "neighbor", "neighbors", "passer-by", "bystander", "bystanders", "fisherman",
        "fishermen", "farmer", "farmers", "shepherd", "passenger", "passengers", "survivor", "survivors", "tourist", "tourists", "hiker", "hikers", "skier", "skiers", "motorist", "motorists", "shopkeeper", "pensioner",
        "cousin", "brother", "sister", "mother", "father", "wife", "husband", "widow", "widower", "son", "daughter", "uncle", "aunt", "grandmother", "grandfather", "relative", "relatives", "friend", "friends",
        "parent", "parents", "man", "woman", "boy", "girl", "couple", "pupil", "pupils", "student", "students", "patient", "patients", "customer", "customers", "guest", "guests", "protester", "protesters", "marcher", "marchers",
    };

    // Who serves a body that the words do not name.
    private static readonly HashSet<string> Serving = new(StringComparer.Ordinal)
    {
        "officer", "official", "deputy", "coordinator", "inspector", "prefect", "mayor", "governor", "colonel", "major", "lieutenant", "general", "sergeant", "brigadier",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "of", "from", "in", "at", "who", "for", "with", "near", "on", "that", "whose" };

    /// <summary>True when neither of two roots can be the other, nor speak for it or be a part of it; two with names of their own are told apart by those.</summary>
    public static bool AreTwo(Root a, Root b, SourceDirectory directory) =>
        (!a.IsDescribed || CannotBe(a, b, directory)) && (!b.IsDescribed || CannotBe(b, a, directory)) && !MaySpeakFor(a, b, directory) && !MaySpeakFor(b, a, directory)
        && !IsPartOf(a, b, directory) && !IsPartOf(b, a, directory);

    // A named person in an office, of whom no report says whose, may speak for any body that has an office of that kind.
    private static bool MaySpeakFor(Root person, Root body, SourceDirectory directory)
    {
        if (person.IsDescribed || person.Source.Kind != SourceKind.Person || !IsBody(body) || person.Identity is not { } identity || directory.OwnerOf(identity) is not null) return false;
        return NameForm.Of(person.Source.Role ?? "") is { } role && role.Words.Any(w => Spokesperson.IsOffice(w) || Serving.Contains(w)) && !(KindsOf([role]) is { Count: > 0 } kinds && !kinds.Overlaps(KindsOf(Forms(body, directory))));
    }

    // A country or a town that is said to speak is its government, and "Ukraine's Defence Ministry" a part of what "Ukraine" is.
    private static bool IsPartOf(Root part, Root place, SourceDirectory directory)
    {
        if (part.Source.Kind != SourceKind.Government || place.Source.Kind != SourceKind.Government) return false;
        var names = Forms(place, directory).Where(f => f is { IsProper: true, IsGeneric: false, Words.Count: 1 }).Select(f => f.Words[0]).ToList();
        return names.Count > 0 && Forms(part, directory).Exists(f => f.Words.Count > 1 && f.Words.Any(w => names.Exists(n => n == w || CountryWords.AreOne(n, w))));
    }

    private static bool CannotBe(Root described, Root other, SourceDirectory directory)
    {
        // Of a body and somebody described the latter's words decide.
        if (!IsBody(other)) return IsBody(described) && other.IsDescribed;
        var forms = Forms(described, directory);
        if (!IsBody(described) && forms.Exists(f => HeadOf(f) is { } head && Lay.Contains(head))) return !SharesWord(forms, other, directory);
        var kinds = KindsOf(forms);
        var others = Forms(other, directory);
        return kinds.Count > 0 && !kinds.Overlaps(KindsOf(others)) && others.TrueForAll(f => f.Words.Count > 1 || !f.IsProper || KindsOf([f]).Count > 0);
    }

    private static bool IsBody(Root root) => root.Source.Kind is SourceKind.Government or SourceKind.Organization;

    // "A patient of the county hospital" may be whom the hospital means.
    private static bool SharesWord(List<NameForm> forms, Root other, SourceDirectory directory)
    {
        var words = Forms(other, directory).SelectMany(f => f.Words).ToHashSet(StringComparer.Ordinal);
        return forms.Exists(f => f.Words.Any(w => words.Contains(w) && !Prepositions.Contains(w) && w != "the"));
    }

    private static HashSet<string> KindsOf(IEnumerable<NameForm> forms) =>
        [.. forms.SelectMany(f => f.Words).Select(w => Kinds.GetValueOrDefault(w)).OfType<string>()];

    private static string? HeadOf(NameForm form) => form.Words.TakeWhile(w => !Prepositions.Contains(w)).LastOrDefault();

    private static List<NameForm> Forms(Root root, SourceDirectory directory) =>
        root.Identity is { } identity ? [.. directory.FormsOf(identity)] : NameForm.Of(root.Source.Name) is { } form ? [form] : [];

    private static Dictionary<string, string> Rows(params string[] rows) =>
        rows.SelectMany(r => r.Split(' ').Select(w => (Word: w, Kind: r[..r.IndexOf(' ', StringComparison.Ordinal)]))).ToDictionary(x => x.Word, x => x.Kind, StringComparer.Ordinal);
}
