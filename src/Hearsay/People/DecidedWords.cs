using Hearsay.Model;
using Hearsay.Review;

namespace Hearsay.People;

/// <summary>Words of reports that decisions keep, without what the report, as it is now, tells there of protected persons. It sees the whole report, for the name may stand outside of the words.</summary>
/// <param name="reading">A report of the dossier by SHA-256; null for one that it does not have. Each is asked for once.</param>
/// <param name="names">What hides the names.</param>
internal sealed class DecidedWords(Func<string, ReportReading?> reading, Pseudonyms names)
{
    private readonly Dictionary<string, Func<int, string, string>> _reports = new(StringComparer.Ordinal);

    /// <summary>A decision with its words so; with pseudonyms for the names as well where they tell.</summary>
    public Decision Hide(Decision decision) => decision with
    {
        Matter = decision.Matter switch
        {
            LinkMatter link => link with { Statement = Hide(link.Statement), Others = [.. link.Others.Select(Hide)] },
            StatementMatter statement => statement with { Statement = Hide(statement.Statement) },
            CredibilityMatter grade => grade with { Statement = Hide(grade.Statement) },
            MentionMatter mention => mention with { Mention = mention.Mention with { Words = In(mention.Mention.Report)(mention.Mention.Start, mention.Mention.Words) } },
            var other => other,
        },
    };

    /// <summary>The words that tell, each with what is shown instead.</summary>
    public IEnumerable<(string Text, string Shown)> Telling(IEnumerable<Decision> decisions) =>
        decisions.SelectMany(decision => Words(decision.Matter).Zip(Words(Hide(decision).Matter))).Where(words => words.First != words.Second);

    private static IEnumerable<string> Words(DecisionMatter matter) => matter is MentionMatter mention ? [mention.Mention.Words] : matter.Places.Select(place => place.Words);

    private StatementPlace Hide(StatementPlace place) => place with { Words = In(place.Report)(place.Start, place.Words) };

    private Func<int, string, string> In(string sha256)
    {
        if (!_reports.TryGetValue(sha256, out var hide)) _reports[sha256] = hide = reading(sha256) is { } found ? Hiding(found.Report) : (_, words) => words;
        return hide;
    }

    private Func<int, string, string> Hiding(Report report)
    {
        var details = names.Details(report.Text);
        if (details.Count == 0) return (_, words) => words;
        var shown = names.HideIn(report.Text);
        return (start, words) => PlaceFinder.Stretch(report, start, words) switch
        {
            { } stretch => details.Any(stretch.Overlaps) ? shown(stretch) : words,
            // Words of an earlier way of decoding.
            null => details.Aggregate(words, (left, detail) => left.Replace(detail.In(report.Text), Pseudonyms.LeftOut, StringComparison.OrdinalIgnoreCase)),
        };
    }
}
