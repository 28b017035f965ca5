using Hearsay.Model;

namespace Hearsay.Reading.Sources;

/// <summary>
/// One source in the making, while a report is read: what is learnt of it is added as mentions come. It becomes a
/// <see cref="Source"/> at the end.
/// </summary>
internal sealed class Entity(string name, SourceKind kind)
{
    private readonly List<string> _aliases = [];

    /// <summary>The fullest name so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>What sort of voice it is.</summary>
    public SourceKind Kind { get; set; } = kind;

    /// <summary>Office or description, or null.</summary>
    public string? Role { get; set; }

    /// <summary>The titles that stand before the name, as the text first has them, or null.</summary>
    public string? Title { get; set; }

    /// <summary>Gender as far as words or pronouns have shown it.</summary>
    public Gender Gender { get; set; }

    /// <summary>Gender that "his" or "her" beside its name hints at.</summary>
    public Gender Hint { get; set; }

    /// <summary>True when "they" takes it up.</summary>
    public bool IsPlural { get; set; }

    /// <summary>True when it has a proper name.</summary>
    public bool IsNamed { get; set; }

    /// <summary>True when the text says that someone else holds it captive.</summary>
    public bool IsHeld { get; set; }

    /// <summary>True when the text says anywhere that it was arrested, captured or held; who lets its words out need not be known.</summary>
    public bool IsCaptive { get; set; }

    /// <summary>False for what cannot be "he" or "she" though it is unnamed.</summary>
    public bool IsHuman { get; set; } = true;

    /// <summary>True when nothing but the form of its name told its kind.</summary>
    public bool IsGuess { get; set; }

    /// <summary>True when no word of its name and no title told its kind, but at most how such names are used.</summary>
    public bool IsSoft { get; set; }

    /// <summary>True for an outlet or agency, as its name or a label shows.</summary>
    public bool IsMedia { get; set; }

    /// <summary>True for a person of the publisher's own who reports: "our reporter Ilsa Orry".</summary>
    public bool IsOwnReporter { get; set; }

    /// <summary>True for a label and no name, under which somebody leads the talk for the publisher: <c>PRESENTER: ...</c>. What is said there the publisher says.</summary>
    public bool IsLead { get; set; }

    /// <summary>True once it has been found to say something.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>True for the report's publisher.</summary>
    public bool IsPublisher { get; set; }

    /// <summary>Head nouns of its descriptions ("governor", "spokesman"), by which "the governor" finds it.</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>The words used for it other than its name, in order of appearance.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    /// <summary>True when a pronoun of this gender can mean it.</summary>
    public bool Fits(Gender gender) => Gender == Gender.Unknown || gender == Gender.Unknown || Gender == gender;

    /// <summary>True when it stands for one human being.</summary>
    public bool IsPerson => Kind == SourceKind.Person || (Kind == SourceKind.Unnamed && !IsPlural && IsHuman);

    /// <summary>Adds another way to say it.</summary>
    public void AddAlias(string words)
    {
        if (words.Length > 0 && words != Name && !_aliases.Contains(words, StringComparer.OrdinalIgnoreCase) && _aliases.Count < 24) _aliases.Add(words);
    }

    /// <summary>Takes a fuller name; the old one stays as an alias.</summary>
    public void Rename(string fuller)
    {
        var old = Name;
        Name = fuller;
        _aliases.Remove(fuller);
        AddAlias(old);
    }

    /// <summary>The finished source; a person whose given name the text does not tell keeps the title: "Captain Orry".</summary>
    public Source ToSource()
    {
        if (Kind != SourceKind.Person || Title is null || Name.Contains(' ', StringComparison.Ordinal)) return new() { Name = Name, Kind = Kind, Role = Role, Aliases = [.. _aliases] };
        var full = $"{Title} {Name}";
        return new() { Name = full, Kind = Kind, Role = Role, Aliases = [Name, .. _aliases.Where(a => !a.Equals(full, StringComparison.OrdinalIgnoreCase))] };
    }
}
