using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// The settled order of a dossier's statements: reports by name, then by hash, statements by where their content begins, then by identity. Whatever order reports come in,
/// what is first is first.
/// </summary>
internal sealed class PlaceOrder : IComparer<Proposition>
{
    /// <summary>The one there is.</summary>
    public static readonly PlaceOrder Default = new();

    private PlaceOrder()
    {
    }

    /// <summary>Statements of one report in order.</summary>
    public static IEnumerable<Statement> Ordered(IEnumerable<Statement> statements) => statements.OrderBy(Begin).ThenBy(s => s.Id, StringComparer.Ordinal);

    /// <summary>Which of two reports comes first.</summary>
    public static int Compare(Report x, Report y)
    {
        if (ReferenceEquals(x, y)) return 0;
        var order = string.CompareOrdinal(x.Name, y.Name);
        return order != 0 ? order : string.CompareOrdinal(x.Sha256, y.Sha256);
    }

    /// <inheritdoc/>
    public int Compare(Proposition? x, Proposition? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        if (ReferenceEquals(x, y)) return 0;
        var order = Compare(x.Report, y.Report);
        if (order == 0) order = Begin(x.Statement).CompareTo(Begin(y.Statement));
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    private static TextSpan Begin(Statement statement) => statement.Content.Count > 0 ? statement.Content[0] : default;
}
