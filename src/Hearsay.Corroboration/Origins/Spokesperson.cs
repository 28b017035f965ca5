namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whom an office speaks for: "spokesman for Halden Water", "the inspectorate's chief engineer", "head of the mission". One who
/// only works somewhere ("a driver for Halden Water") speaks for himself.
/// </summary>
internal static class Spokesperson
{
    private static readonly HashSet<string> Offices = new(StringComparer.Ordinal)
    {
        "spokesman", "spokeswoman", "spokesperson", "spokesmen", "spokespersons", "mouthpiece", "speaker", "director", "head", "chief", "chairman",
        "chairwoman", "chair", "chairperson", "president", "secretary", "minister", "commander", "ceo", "executive", "manager", "boss", "leader",
        "commissioner", "ambassador", "superintendent", "press", "representative", "lawyer", "attorney", "voice",
    };

    // "Of the" is in many names and is none.
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "of", "the", "for", "a", "an", "and", "in", "at", "on", "to" };

    /// <summary>True for a word that names an office.</summary>
    public static bool IsOffice(string word) => Offices.Contains(word);

    /// <summary>True for a role that speaks for somebody and holds no other office.</summary>
    public static bool IsMouthpiece(NameForm role) => role.Words.Any(w => w.StartsWith("spokes", StringComparison.Ordinal) || w is "mouthpiece");

    /// <summary>The body whose name stands within a role that speaks for it, longest name first; null when there is none.</summary>
    public static Naming? BodyOf(IEnumerable<NameForm> roles, Func<string, Naming?> bodyOf)
    {
        foreach (var role in roles.Where(r => r.Words.Any(Offices.Contains)))
        {
            for (var length = role.Words.Count; length > 0; length--)
            {
                for (var start = 0; start + length <= role.Words.Count; start++)
                    if (!Small.Contains(role.Words[start]) && !Small.Contains(role.Words[start + length - 1]) && bodyOf(string.Join(' ', role.Words.Skip(start).Take(length))) is { } body) return body;
            }
        }

        return null;
    }
}
