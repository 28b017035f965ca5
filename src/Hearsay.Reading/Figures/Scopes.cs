using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Which part of the counted things a number speaks of, in one word for all the ways to say it. Examples: <c>dead</c>, <c>lost their
/// lives</c> are "killed"; <c>killed or injured</c> is one scope of its own.
/// </summary>
internal static class Scopes
{
    private static readonly (string Scope, Phrases Words)[] Known =
    [
        ("killed or wounded", new("killed or wounded", "killed or injured", "killed or hurt", "dead or wounded", "dead or injured", "dead and wounded", "killed and wounded", "killed and injured", "been killed or wounded")),
        ("casualties", new("casualties", "victims", "losses")),
        ("killed", new("killed", "dead", "died", "dies", "die", "slain", "lost their lives", "lost his life", "lost her life", "losing their lives", "did not survive", "perished", "dying", "deaths", "fatalities", "bodies", "murdered", "killing", "kills", "kill", "drowned", "death toll", "lives")),
        ("wounded", new("wounded", "injured", "hurt", "injuries", "wounding", "injuring", "injures", "maimed")),
        ("missing", new("missing", "unaccounted for", "unaccounted", "not been found", "not yet found", "not accounted for", "still to be found")),
        ("treated", new("treated", "hospitalised", "hospitalized", "in hospital", "taken to hospital", "treating", "on ventilators")),
        ("infected", new("infected", "infections", "fallen ill", "fell ill", "taken ill", "sickened", "tested positive")),
        ("returned", new("returned", "came home", "gone home", "came back", "come back")),
        ("registered", new("registered", "enrolled", "on the register", "on the roll")),
        ("aboard", new("aboard", "on board", "sailed", "sailed with", "embarked", "boarded", "sailing", "set sail")),
        ("rescued", new("rescued", "saved", "pulled from", "pulled alive", "plucked", "rescuing", "brought ashore")),
        ("evacuated", new("evacuated", "moved out", "told to leave", "ordered to leave", "left their homes", "evacuating", "leave their homes")),
        ("displaced", new("displaced", "fled", "homeless", "driven from")),
        ("captured", new("captured", "detained", "arrested", "taken prisoner", "prisoners", "capturing", "arresting", "in custody", "hostages", "hostage")),
        ("sent", new("sent", "deployed", "dispatched", "sending", "deploying", "send", "deploy")),
        ("destroyed", new("destroyed", "wrecked", "burnt-out", "burned-out", "burnt out", "destroying", "levelled", "sunk")),
        ("damaged", new("damaged", "damaging")),
        ("fired", new("fired", "launched", "firing", "launching")),
    ];

    /// <summary>True for what was done for people, which says less than what befell them.</summary>
    public static bool IsWeak(string scope) => scope is "treated" or "returned" or "registered";

    /// <summary>The scope whose words start at a token, with their length, or null.</summary>
    public static (string Scope, int Length)? At(TokenWords words, int at, int end)
    {
        foreach (var (scope, phrases) in Known)
            if (phrases.LengthAt(words, at, end) is > 0 and var length) return (scope, length);
        return null;
    }
}
