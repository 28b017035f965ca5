namespace Hearsay.Cli;

/// <summary>
/// The folder of the user's data: <c>$XDG_DATA_HOME/hearsay</c> or <c>~/.local/share/hearsay</c> on Linux, and what takes its
/// place on other systems. A user without a home has a folder among the temporary files.
/// </summary>
internal static class DataFolder
{
    /// <summary>Full path of a file in it.</summary>
    public static string File(string name) => Path.Combine(Root(), "hearsay", name);

    private static string Root()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return data.Length > 0 ? data : Path.GetTempPath();
    }
}
