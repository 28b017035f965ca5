using Hearsay.Model;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>A year behind a word that shows it is one. Examples: <c>in 2019</c>, <c>since 2014</c>, <c>the 2031 flood</c>.</summary>
internal sealed class YearRule : ITimeRule
{
    private static readonly HashSet<string> Leads = new(StringComparer.Ordinal)
        { "in", "since", "until", "till", "by", "from", "during", "before", "after", "of", "year", "through", "to", "the", "late", "early", "mid", "between", "and", "around", "(" };

    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal)
        { "people", "men", "women", "children", "troops", "tonnes", "tons", "metres", "meters", "miles", "kilometres", "kilometers", "soldiers", "homes", "houses", "residents", "dollars", "euros", "litres" };

    /// <inheritdoc/>
    public IEnumerable<string> Openers => [];

    /// <inheritdoc/>
    public TimeMatch? Match(TimeContext context, int at, int end) =>
        CalendarDateRule.Year(context.Words[at]) is { } year && (Leads.Contains(context.Words[at - 1]) || IsTold(context.Words, at, end)) && !Counted.Contains(context.Words[at + 1])
        && !(context.Words[at - 1] is "of" or "to" or "and" && context.Words[at + 1].EndsWith('s'))
            ? TimeMatch.Absolute(1, PartialDate.Of(year), "year")
            : null;

    /// <summary>"It was 1991.", "the log gives 2009": with no count of anything around it.</summary>
    private static bool IsTold(TokenWords words, int at, int end) =>
        words[at - 1] is "was" or "is" or "gives" && CountWords.EndPhrase(words, at + 1, end) && !CountWords.HasValueVerb(words, at - 1);
}
