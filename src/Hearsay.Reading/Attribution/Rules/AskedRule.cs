using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A question put to someone, told in the passive: "Asked about the losses, he replied ..." / "When asked by a judge whether he knew, ...".
/// The content is what was asked, "about" included. Why: the answer makes sense only with its question.
/// </summary>
/// <example>Asked whether the road was open, the clerk shrugged.</example>
internal sealed class AskedRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (site.Verb.Lemma is not ("ask" or "question" or "press" or "challenge" or "quiz") || site.IsGerund) return false;
        var head = site.Head;
        var isOpening = head == site.Floor || passage[head - 1] is Tag.Comma or Tag.Question or Tag.Subordinator;
        if (!site.IsPassive && !isOpening) return false;
        var at = head + 1;
        IReadOnlyList<TokenRange> speaker = [];
        if (passage.Is(at, "by") && Subjects.After(passage, at + 1, site.Limit) is { } asker) (speaker, at) = ([asker], asker.End);
        at = Adverbials.Skip(passage, at, site.Limit) is var skipped && passage[skipped] is Tag.Question or Tag.Relative ? skipped : at;
        if (!passage.Is(at, Links) && passage[at] is not (Tag.Question or Tag.Relative) && !(isOpening && passage[at] is Tag.To)) return false;
        return findings.Add("asked", speaker, new TokenRange(site.Group.Start, head + 1), new TokenRange(at, End(passage, at, site)));
    }

    private static WordSet Links { get; } = new("about on over");

    private static int End(Passage passage, int at, CueSite site)
    {
        for (var i = at; i < site.Limit; i++)
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Dash) return i;
        return site.Limit;
    }
}
