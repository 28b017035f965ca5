using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Lists the mentions of a report's sources as a person is shown them. Words that two steps of reading came upon are one mention: of two that overlap
/// the longer one is kept.
/// </summary>
internal static class MentionList
{
    /// <summary>The sources in order of first mention, each with its mentions in text order.</summary>
    /// <param name="words">The report's words.</param>
    /// <param name="all">Every mention that reading made, in any order.</param>
    /// <param name="sources">Who says or carries something; nobody else is listed.</param>
    public static IReadOnlyList<MentionedSource> Of(TokenWords words, IEnumerable<Mention> all, IReadOnlySet<Entity> sources)
    {
        var mentions = Settled(all).Where(m => sources.Contains(m.Entity)).ToLookup(m => m.Entity);
        return [.. sources.Where(mentions.Contains).Select(s => (Source: s, Mentions: Apart(mentions[s]))).OrderBy(s => s.Mentions[0].Words.Start).ThenBy(s => s.Mentions[0].Words.End)
            .Select(s => new MentionedSource(s.Source.ToSource(), [.. s.Mentions.Select(m => Made(words, m))]))];
    }

    /// <summary>The same words stand for one source alone: for whom they were resolved to, and last where that was done twice.</summary>
    private static IEnumerable<Mention> Settled(IEnumerable<Mention> all)
    {
        var last = new Dictionary<TokenRange, Mention>();
        foreach (var mention in all)
            if (mention.IsResolved || !last.TryGetValue(mention.Words, out var known) || !known.IsResolved) last[mention.Words] = mention;
        return last.Values;
    }

    private static List<Mention> Apart(IEnumerable<Mention> mentions)
    {
        var kept = new List<Mention>();
        foreach (var mention in mentions.OrderBy(m => m.Words.Start))
        {
            if (kept.Count == 0 || mention.Words.Start >= kept[^1].Words.End) kept.Add(mention);
            else if (mention.Words.Length > kept[^1].Words.Length) kept[^1] = mention;
        }

        return kept;
    }

    private static SourceMention Made(TokenWords words, Mention mention) =>
        new(words.SpanOf(mention.Words.Start, mention.Words.End), mention.Reason, mention.TakenUp is { } taken && !Overlap(taken, mention.Words) ? words.SpanOf(taken.Start, taken.End) : null);

    private static bool Overlap(TokenRange a, TokenRange b) => a.Start < b.End && b.Start < a.End;
}
