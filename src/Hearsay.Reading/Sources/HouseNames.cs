using Hearsay.Reading.Places;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Tells where a name goes on behind a possessive: whose house, league or office it is belongs to it. Examples: <c>St Ebba's Hospital</c> · <c>the Women's League</c> ·
/// <c>the Governor's Office</c> · <c>Orry's College</c>. In "Corra's Ministry of Works" the country is none of the name; <see cref="NamePhrase"/> judges that.
/// </summary>
internal static class HouseNames
{
    // Whom a body of many is for.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
        { "children", "women", "men", "people", "fishermen", "seamen", "firemen", "policemen", "railwaymen", "tradesmen", "watermen", "workmen", "king", "queen", "prince", "princess", "lady", "girl", "boy" };

    private static readonly HashSet<string> Officers = new(StringComparer.Ordinal)
    {
        "prosecutor", "governor", "mayor", "president", "prefect", "premier", "minister", "coroner", "sheriff", "ombudsman", "bishop", "archbishop", "attorney", "auditor", "commissioner", "chancellor", "rector", "registrar", "surveyor",
        "magistrate", "consul", "defender", "advocate", "general", "treasurer", "harbourmaster", "collector",
    };

    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal) { "office", "court", "department", "secretariat", "administration", "council", "chancery", "service", "bureau", "directorate" };

    // Houses that are called after one person.
    private static readonly HashSet<string> Houses = new(StringComparer.Ordinal)
        { "hospital", "college", "school", "church", "cathedral", "chapel", "hospice", "infirmary", "orphanage", "academy", "clinic", "asylum", "abbey", "priory", "convent", "hall", "university", "seminary", "almshouse" };

    /// <summary>True at the possessive mark behind a run that began at a token when the capitals behind it go on with the name.</summary>
    public static bool Joins(TokenWords words, int start, int mark)
    {
        if (words[mark] != "'s" || !words.IsCapital(mark + 1)) return false;
        var (owner, thing) = (words[mark - 1], words[mark + 1]);
        if (Members.Contains(owner)) return words.IsCapital(mark - 1);
        if (Officers.Contains(owner) || owner.EndsWith("-general", StringComparison.Ordinal)) return Offices.Contains(thing);
        if (words[start] is "st" or "st." or "saint" or "saints") return mark - start < 4;
        return mark == start + 1 && Houses.Contains(thing) && !words.IsCapital(mark + 2) && words[start - 1] != "'s" && Gazetteer.Shipped.Named(words.Raw(start)).Count == 0;
    }
}
