using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Places;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// The named persons and bodies of a report. Short forms meet full ones: a surname its person, a first word or an abbreviation
/// its body. Unnamed sources are not kept here and never meet a named one.
/// </summary>
internal sealed class NameBook(NameKinds kinds)
{
    private readonly Dictionary<string, Entity> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity> _byWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Entity?> _byPart = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Country, string Body), Entity> _byCountry = [];
    private readonly Dictionary<string, MentionReason> _reasons = new(StringComparer.OrdinalIgnoreCase);
    private readonly NameVariants _variants = new();
    private readonly Dictionary<string, Entity> _lastOfKind = new(StringComparer.Ordinal);

    /// <summary>The entities in order of first mention.</summary>
    public List<Entity> All { get; } = [];

    /// <summary>The entity of a name, made when there is none yet.</summary>
    public Entity Get(NamePhrase phrase)
    {
        var country = OfCountry(phrase.Name);
        var entity = Find(phrase.Name) ?? LastOfKind(phrase.Name) ?? (country is { } key ? _byCountry.GetValueOrDefault(key) : null) ?? Variant(phrase) ?? Add(phrase);
        if (country is { } body && _byCountry.TryAdd(body, entity) is false && !entity.Name.Equals(WithoutArticle(phrase.Name), StringComparison.OrdinalIgnoreCase)) AddName(entity, WithoutArticle(phrase.Name));
        if (entity.Kind is SourceKind.Government or SourceKind.Organization && BodyHeads.Of(entity.Name) is { } kind) _lastOfKind[kind] = entity;
        if (phrase.Title is not { } title) return entity;
        if (!entity.IsPublisher && WithoutArticle(phrase.Name) == entity.Name) entity.Title ??= title;
        AddTitle(entity, title);
        return entity;
    }

    /// <summary>"Russia's Defence Ministry" and "the Russian Defence Ministry": the country and the body of a name that begins with one; null for any other.</summary>
    private static (string Country, string Body)? OfCountry(string name)
    {
        var words = WithoutArticle(name).Split(' ', 2);
        if (words.Length < 2) return null;
        var first = words[0].EndsWith("'s", StringComparison.Ordinal) || words[0].EndsWith("’s", StringComparison.Ordinal) ? words[0][..^2] : words[0];
        var country = Gazetteer.Shipped.CountriesOf(first) is [var only] ? only : first != words[0] && IsCountry(first) ? first : null;
        return country is null ? null : (country, words[1].ToLowerInvariant());
    }

    /// <summary>"The Union" behind "Union of Pilots": the body of a kind that was named last; null when the name is more than the word for a kind.</summary>
    private Entity? LastOfKind(string name) => _lastOfKind.GetValueOrDefault(WithoutArticle(name).ToLowerInvariant());

    /// <summary>The entity that a name or a short form of one means, or null.</summary>
    public Entity? Find(string name)
    {
        if (_byName.TryGetValue(name, out var exact)) return exact;
        var bare = WithoutArticle(name);
        if (_byName.TryGetValue(bare, out exact)) return exact;
        if (bare.Contains(' ')) return null;
        return _byWord.GetValueOrDefault(bare) ?? (IsPlace(bare) ? null : _byPart.GetValueOrDefault(bare));
    }

    /// <summary>Why a name, found or made here, means an entity.</summary>
    /// <param name="name">The name as the text has it, without titles.</param>
    /// <param name="entity">Whom it means.</param>
    /// <param name="run">The words of the name.</param>
    public Resolved Named(string name, Entity entity, TokenRange run) => new(entity, ReasonOf(WithoutArticle(name), entity)) { Words = run };

    private MentionReason ReasonOf(string name, Entity entity)
    {
        if (name.Equals(entity.Name, StringComparison.OrdinalIgnoreCase)) return MentionReason.FullName;
        if (_reasons.TryGetValue(name, out var given)) return given;
        var parts = PartsOf(entity.Name);
        if (entity.Kind == SourceKind.Person) return name.Equals(parts[^1], StringComparison.OrdinalIgnoreCase) ? MentionReason.FamilyName : MentionReason.PartOfName;
        return name.Length > 1 && name.All(c => !char.IsLower(c)) && name.Equals(Initials(parts), StringComparison.OrdinalIgnoreCase) ? MentionReason.Initials : MentionReason.ShortName;
    }

    /// <summary>True when the report was found to use a name for somewhere.</summary>
    public bool IsPlace(string name) => kinds.Of(name) is NameKind.Place;

    /// <summary>True when the report was found to use a name for a person.</summary>
    public bool IsPerson(string name) => kinds.Of(name) is NameKind.Person;

    /// <summary>Gives an entity another name to be found by.</summary>
    public void AddName(Entity entity, string name)
    {
        _byName.TryAdd(name, entity);
        _reasons.TryAdd(name, MentionReason.InBrackets);
        entity.AddAlias(name);
    }

    /// <summary>The office that a title names becomes the entity's role, and the way "the governor" finds it.</summary>
    public static void AddTitle(Entity entity, string title)
    {
        entity.Kind = SourceKind.Person;
        var lower = title.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (entity.Gender == Gender.Unknown) entity.Gender = RoleWords.GenderOf(lower);
        foreach (var word in lower.Select(w => w.TrimEnd('.')))
            if (RoleWords.IsTitle(word)) entity.Heads.Add(word);
        if (lower.All(w => w.TrimEnd('.') is "dr" or "mr" or "mrs" or "ms" or "miss" or "sir" or "dame" or "comrade" or "prof" or "professor")) return;
        entity.Role ??= title;
    }

    /// <summary>Whose name, known in another spelling or order of words, this is; found by it from now on.</summary>
    private Entity? Variant(NamePhrase phrase)
    {
        if (phrase.Kind is not (null or SourceKind.Person) || kinds.Of(phrase.Name) is NameKind.Place or NameKind.Organization) return null;
        var name = WithoutArticle(phrase.Name);
        var parts = PartsOf(name);
        if (_variants.Find(parts) is not var (entity, reason)) return null;
        _byName.TryAdd(name, entity);
        if (parts.Length > PartsOf(entity.Name).Length)
        {
            _reasons.TryAdd(entity.Name, reason);
            entity.Rename(name);
        }
        else
        {
            _reasons.TryAdd(name, reason);
            entity.AddAlias(name);
        }

        return entity;
    }

    private Entity Add(NamePhrase phrase)
    {
        var name = WithoutArticle(phrase.Name);
        var parts = PartsOf(name);
        var kind = phrase.Kind ?? KindOf(name, parts.Length);
        var entity = new Entity(name, kind) { IsNamed = true, IsGuess = phrase.Kind is null && kinds.Of(name) is null, IsSoft = phrase.Kind is null, IsMedia = kind != SourceKind.Person && OutletWords.IsName(name) };
        All.Add(entity);
        _byName.TryAdd(name, entity);
        if (!name.Equals(phrase.Name, StringComparison.Ordinal)) _byName.TryAdd(phrase.Name, entity);
        if (name.IndexOf("'s ", StringComparison.Ordinal) is > 0 and var mark) _byName.TryAdd(name[..(mark + 2)], entity);
        if (kind == SourceKind.Person)
        {
            _byWord.TryAdd(parts[^1], entity);
            _variants.Add(parts, entity);
            if (parts.Length > 1) AddParts(entity, parts);
        }
        else AddShortForms(entity, parts);
        return entity;
    }

    /// <summary>
    /// "Ilsa" and "Vask-Orry's" Vask find their person, and so does a family name that stands first, unless two persons share the word.
    /// </summary>
    private void AddParts(Entity entity, string[] parts)
    {
        foreach (var part in parts.SelectMany(p => p.Split('-').Append(p)).Where(p => p.Length > 2 && char.IsUpper(p[0])).Distinct(StringComparer.OrdinalIgnoreCase))
            _byPart[part] = _byPart.TryGetValue(part, out var other) && other != entity ? null : entity;
    }

    /// <summary>The kind of a name that no word of its own tells: as it was found in the report, else by its length.</summary>
    private SourceKind KindOf(string name, int words) => kinds.Of(name) switch
    {
        NameKind.Person => OutletWords.IsSurelyName(name) ? SourceKind.Organization : SourceKind.Person,
        NameKind.Organization or NameKind.Place => SourceKind.Organization,
        _ when OutletWords.IsName(name) => SourceKind.Organization,
        _ => words is > 1 and < 5 ? SourceKind.Person : SourceKind.Organization,
    };

    private void AddShortForms(Entity entity, string[] parts)
    {
        if (parts.Length < 2) return;
        if (BodyWords.KindOf(parts[0].ToLowerInvariant()) is null && parts[0].Length > 3 && !IsCommon(parts[0]) && OfCountry(entity.Name) is null && !IsCountry(parts[0])) _byWord.TryAdd(parts[0], entity);
        if (BodyWords.KindOf(parts[^1].ToLowerInvariant()) is not null || (parts.Length > 2 && parts[^2] is not ("of" or "in" or "for" or "at"))) _byWord.TryAdd(parts[^1], entity);
        var initials = Initials(parts);
        if (initials.Length > 1) _byWord.TryAdd(initials, entity);
    }

    // "Ukraine" is not the Security Service of Ukraine, nor "France" France Telecom.
    private static bool IsCountry(string word) => Gazetteer.Shipped.Named(word).Any(p => p.Kind == PlaceKind.Country);

    private static string[] PartsOf(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts ? parts : [name];

    private static string Initials(string[] parts) => string.Concat(parts.Where(p => char.IsUpper(p[0])).Select(p => p[0]));

    private static bool IsCommon(string word) =>
        word.ToLowerInvariant() is "joint" or "civil" or "national" or "federal" or "united" or "international" or "open" or "public" or "daily" or "royal" or "state" or "security" or "north" or "south" or "east" or "west" or "free" or "new" or "human" or "world" or "central" or "northern" or "southern" or "eastern" or "western" or "channel" or "radio" or "upper" or "lower" or "great";

    private static string WithoutArticle(string name) =>
        name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && name.AsSpan(4).Trim().Length > 0 ? name[4..] : name;
}
