using System.Text;

namespace Hearsay.Intake;

/// <summary>
/// Names of parts as an archive or mail gives them. They are labels and never paths: nothing is ever written under them. Steps out of the
/// archive, drive letters and control characters are taken away so that no reader of a list is misled either.
/// </summary>
internal static class MemberName
{
    private const int MaxLength = 300;

    /// <summary>The name as a relative path with <c>/</c>; "unnamed" when nothing is left of it.</summary>
    public static string Clean(string name)
    {
        var steps = Printable(name).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(step => step is not ("." or "..") && !(step.Length == 2 && step[1] == ':'));
        var clean = string.Join('/', steps);
        return clean.Length == 0 ? "unnamed" : clean.Length <= MaxLength ? clean : clean[^MaxLength..].TrimStart('/');
    }

    private static string Printable(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            if (!Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format) kept.Append(rune);
        return kept.ToString();
    }
}
