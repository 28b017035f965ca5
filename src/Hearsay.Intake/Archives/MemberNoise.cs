namespace Hearsay.Intake.Archives;

/// <summary>Members that archiving programs add of themselves.</summary>
internal static class MemberNoise
{
    /// <summary>True for what is no part of what was archived.</summary>
    public static bool Is(string name) =>
        name.StartsWith("__MACOSX/", StringComparison.Ordinal) || Path.GetFileName(name.Replace('\\', '/')) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
