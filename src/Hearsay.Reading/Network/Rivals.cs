using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Settles words that two cues of a paragraph both claim: they go to the cue of their own
/// sentence, else to the nearer one. Example: The bridge fell,
/// Marn said. "We ran," she added. The quotation belongs to "added", though "said" alone could have gone on into it.
/// </summary>
internal static class Rivals
{
    /// <summary>The candidates, each without the runs it lost; one that would lose all keeps them.</summary>
    public static IReadOnlyList<Candidate> Settle(Passage passage, IReadOnlyList<Candidate> candidates) =>
        [.. candidates.Select(candidate => candidate with { Content = Kept(passage, candidate, candidates) })];

    private static IReadOnlyList<TokenRange> Kept(Passage passage, Candidate candidate, IReadOnlyList<Candidate> all)
    {
        var kept = new List<TokenRange>();
        foreach (var run in candidate.Content)
        {
            var start = -1;
            for (var i = run.Start; i <= run.End; i++)
            {
                var keeps = i < run.End && !IsLost(passage, i, candidate, all);
                if (keeps && start < 0) start = i;
                if (keeps || start < 0) continue;
                kept.Add(new TokenRange(start, i));
                start = -1;
            }
        }

        return kept.Count > 0 ? kept : candidate.Content;
    }

    private static bool IsLost(Passage passage, int token, Candidate candidate, IReadOnlyList<Candidate> all) =>
        all.Any(other => other != candidate && other.Confidence > 0.5 && Holds(other, token)
            && !Holds(candidate, other.Cue.Start) && !Holds(other, candidate.Cue.Start)
            && IsCloser(passage, token, other.Cue, candidate.Cue));

    private static bool Holds(Candidate candidate, int token)
    {
        for (var i = 0; i < candidate.Content.Count; i++)
            if (candidate.Content[i].Contains(token)) return true;
        return false;
    }

    /// <summary>True when the first cue stands in the token's sentence and the second does not, or neither does and the first is nearer.</summary>
    private static bool IsCloser(Passage passage, int token, TokenRange first, TokenRange second)
    {
        var (inFirst, inSecond) = (passage.Sentence[first.Start] == passage.Sentence[token], passage.Sentence[second.Start] == passage.Sentence[token]);
        return inFirst != inSecond ? inFirst : !inFirst && Math.Abs(first.Start - token) < Math.Abs(second.Start - token);
    }
}
