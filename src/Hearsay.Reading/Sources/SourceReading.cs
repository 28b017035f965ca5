using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>Resolves the speakers of all acts of a report.</summary>
internal static class SourceReading
{
    /// <summary>One answer for each act, in the same order.</summary>
    public static IReadOnlyList<ActSource> Of(TokenWords words, IReadOnlyList<Act> acts)
    {
        var publisher = words.Text.Report.Header.Publisher is { } name && !name.Equals("unknown", StringComparison.OrdinalIgnoreCase)
            ? new Source { Name = name, Kind = SourceKind.Organization }
            : null;
        return [.. acts.Select(act => act.Found.Speaker.Count == 0
            ? new ActSource { Source = act.IsNarrated ? publisher : null, IsReport = act.IsNarrated }
            : new ActSource { Source = new Source { Name = act.Found.Speaker[0].In(words.Text.Text), Kind = SourceKind.Person } })];
    }
}
