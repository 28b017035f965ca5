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
        "commissioner", "ambassador", "superintendent", "press", "representative", "lawyer", "attorney",
    };

    /// <summary>The body whose name stands within a role that speaks for it, longest name first; null when there is none.</summary>
    public static int? BodyOf(IEnumerable<NameForm> roles, Dictionary<string, int> bodies)
    {
        foreach (var role in roles.Where(r => r.Words.Any(Offices.Contains)))
        {
            for (var length = role.Words.Count; length > 0; length--)
            {
                for (var start = 0; start + length <= role.Words.Count; start++)
                    if (bodies.TryGetValue(string.Join(' ', role.Words.Skip(start).Take(length)), out var body)) return body;
            }
        }

        return null;
    }
}
