using Hearsay.Model;

namespace Hearsay.Reading.Tests.Readings;

/// <summary>One case of a Markdown spec: an excerpt and the statements that reading it must give.</summary>
/// <param name="File">The file it stands in.</param>
/// <param name="Name">The heading above it.</param>
/// <param name="Report">The excerpt as a report.</param>
/// <param name="Columns">Names of the columns compared.</param>
/// <param name="Rows">The expected cells, one array a statement.</param>
/// <param name="IsOpen">True when statements other than the expected ones may be found as well.</param>
public sealed record Spec(string File, string Name, Report Report, IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows, bool IsOpen)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Name}";
}
