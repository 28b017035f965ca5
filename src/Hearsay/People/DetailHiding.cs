using System.Text.RegularExpressions;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.People;

/// <summary>
/// A reading as it is exported under pseudonyms, where it speaks of protected persons by more than their names: without the places that only tell where one is
/// from, and without roles that name a place or a body. Texts, spans and what is claimed of places stay as they are.
/// </summary>
internal static partial class DetailHiding
{
    // Words between the words of a name, which stand in every reason.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase) { "of", "in", "on", "the", "and", "upon" };

    public static ReportReading Hide(ReportReading reading, Pseudonyms names)
    {
        var details = names.Details(reading.Report.Text);
        return reading with
        {
            Statements =
            [
                .. reading.Statements.Select(s => s with
                {
                    Places = details.Count == 0 ? s.Places : [.. s.Places.Where(p => !details.Any(p.Span.Overlaps))],
                    Source = s.Source is { } source ? Hide(source, names) : null,
                    Via = [.. s.Via.Select(carrier => Hide(carrier, names))],
                }),
            ],
            Sources = [.. reading.Sources.Select(s => s with { Source = Hide(s.Source, names) })],
        };
    }

    /// <summary>Claims without what a report that they are taken from tells of a person named there, in their own sentence, which has it without the name, and in the reasons of their links.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="telling">The telling statements of their reports.</param>
    public static IReadOnlyList<Claim> Hide(IReadOnlyList<Claim> claims, IEnumerable<TellingStatement> telling)
    {
        var told = telling.ToLookup(statement => statement.Id, StringComparer.Ordinal);
        if (told.Count == 0) return claims;
        return
        [
            .. claims.Select(claim => claim with
            {
                Text = Hide(claim.Text, claim.Statements.SelectMany(id => told[id])),
                Links = [.. claim.Links.Select(link => link with { Reason = HideWords(link.Reason, told[link.First].Concat(told[link.Second])) })],
            }),
        ];
    }

    /// <summary>The sentence of a claim without what its statements tell, in the claim's order.</summary>
    public static string Hide(string sentence, IEnumerable<TellingStatement> told) => told.SelectMany(statement => statement.Details).Aggregate(sentence, LeaveOut);

    /// <summary>The reason of a link without any word of what its two statements tell: it names what they share word by word, in small letters where they are no names.</summary>
    public static string HideWords(string reason, IEnumerable<TellingStatement> told)
    {
        var words = told.SelectMany(statement => statement.Details).SelectMany(detail => Word().Matches(detail)).Select(word => word.Value).Where(word => !Small.Contains(word)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count == 0 ? reason : Word().Replace(reason, word => words.Contains(word.Value) ? Pseudonyms.LeftOut : word.Value);
    }

    /// <summary>A figure without what its report tells in the words around it.</summary>
    /// <param name="stated">The figure.</param>
    /// <param name="details">Where the report's text tells.</param>
    /// <param name="shown">What shows stretches of it.</param>
    public static StatedFigure Hide(StatedFigure stated, IReadOnlyList<TextSpan> details, Func<TextSpan, string> shown)
    {
        var words = stated.Figure.Span;
        var (before, after) = (new TextSpan(words.Start - stated.Before.Length, words.Start), TextSpan.FromLength(words.End, stated.After.Length));
        return details.Any(before.Cover(after).Overlaps) ? stated with { Before = shown(before), Words = shown(words), After = shown(after) } : stated;
    }

    /// <summary>The statements of a reading whose words have what the report tells of the person whom it names, or a part of it.</summary>
    public static IEnumerable<TellingStatement> Telling(ReportReading reading, Pseudonyms names)
    {
        var text = reading.Report.Text;
        var details = names.Details(text);
        if (details.Count == 0) yield break;
        var shown = names.HideIn(text);
        foreach (var statement in reading.Statements)
        {
            TextSpan[] told = [.. statement.Content.SelectMany(span => details.Select(detail => detail.Intersect(span))).OfType<TextSpan>()];
            if (told.Length > 0) yield return new TellingStatement(statement.Id, [.. told.Select(words => words.In(text))], statement.Quote(span => span.In(text)), statement.Quote(shown));
        }
    }

    // A claim's sentence stands on one line and begins with a large letter.
    private static string LeaveOut(string sentence, string words) => NameWords.OneLine(words) is { Length: > 0 } line ? sentence.Replace(line, Pseudonyms.LeftOut, StringComparison.OrdinalIgnoreCase) : sentence;

    [GeneratedRegex(@"[\p{L}\p{M}\d]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private static Source Hide(Source source, Pseudonyms names) => IsTold(source, names) ? source with { Role = null } : source;

    private static bool IsTold(Source source, Pseudonyms names) => source.Role is { } role && BesideNames.IsTelling(role) && names.Hide(source.Name) != source.Name;
}
