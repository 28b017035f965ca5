using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Cli;

/// <summary>The source tree the program was built in: where the demo dossier lies and the scorecard goes.</summary>
internal static class Checkout
{
    /// <summary>Its folder, or null when the program runs outside of one.</summary>
    public static string? Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Full path of something in it.</summary>
    /// <exception cref="UsageException">The program runs outside of one, or it is not there.</exception>
    public static string Folder(string name) =>
        TryFolder(name, out var path) ? path : throw new UsageException($"there is no {name} folder beside the program; run it from a checkout of Hearsay.");

    private static bool TryFolder(string name, [NotNullWhen(true)] out string? path)
    {
        path = Root is { } root ? Path.Combine(root, name) : null;
        return Directory.Exists(path);
    }

    private static string? Find(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Hearsay.slnx"))) folder = Path.GetDirectoryName(folder);
        return folder;
    }
}
