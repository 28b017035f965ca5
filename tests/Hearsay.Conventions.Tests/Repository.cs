namespace Hearsay.Conventions.Tests;

/// <summary>The checkout the tests were built in.</summary>
internal static class Repository
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", ".git"];

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>Files below a folder, without what a build made.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        !Directory.Exists(Path(folder)) ? [] :
        Directory.EnumerateFiles(Path(folder), pattern, SearchOption.AllDirectories)
            .Where(f => !System.IO.Path.GetRelativePath(Root, f).Split('/', '\\').Any(Built.Contains));

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Hearsay.slnx"))
            ? folder
            : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in a checkout of Hearsay."));
}
