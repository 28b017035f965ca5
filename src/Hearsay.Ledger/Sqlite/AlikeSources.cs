using Hearsay.Model;
using Microsoft.Data.Sqlite;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Takes sources out of rows, those that are alike as one object: a report names its few again and again.</summary>
internal sealed class AlikeSources
{
    private readonly Dictionary<(string Name, string Kind, string? Role, string Aliases), Source> _known = [];

    /// <summary>The source in the columns that <see cref="Fields.Source"/> reads.</summary>
    public Source Of(SqliteDataReader row, int column)
    {
        var key = (row.GetString(column), row.GetString(column + 1), row.Text(column + 2), row.GetString(column + 3));
        return _known.TryGetValue(key, out var known) ? known : _known[key] = row.Source(column);
    }
}
