using System.Collections.Concurrent;

namespace Hearsay.Ledger.Sqlite;

/// <summary>The .sql files of this assembly.</summary>
internal static class Sql
{
    private static readonly ConcurrentDictionary<string, string> Read = new();

    /// <summary>The text of <c>Queries/NAME.sql</c>.</summary>
    public static string Query(string name) => Read.GetOrAdd($"Queries/{name}.sql", Load);

    /// <summary>The migrations in order: the first one makes version 1.</summary>
    public static IReadOnlyList<string> Migrations { get; } =
        [.. typeof(Sql).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Load)];

    private static string Load(string resource)
    {
        using var stream = typeof(Sql).Assembly.GetManifestResourceStream(resource)
            ?? throw new ArgumentException($"There is no {resource} among the embedded files.", nameof(resource));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
