using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// Speaker and cue as a parenthesis, behind or within a clause that is the content: "Nine people died, the agency said." / "The hole,
/// he said, was wide." / "The road is open, says the council." Why: half of all indirect speech in wire copy has this order.
/// </summary>
/// <example>No aircraft had left the field, the colonel said at a briefing.</example>
internal sealed class ParenthesisRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (!site.Verb.IsSpeech && !site.Verb.Takes(Complement.Clause)) return false;
        if (!site.IsFinite) return false;
        return Inverted(passage, site, findings) || Straight(passage, site, findings);
    }

    private static bool Straight(Passage passage, CueSite site, Findings findings)
    {
        var speaker = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (site.Verb.IsSpeech && (speaker.Count != 1 || !OpensAfterMark(passage, speaker[0].Start, site.Floor)) && WithRelative(passage, site) is { } whole) speaker = [whole];
        if (speaker.Count != 1) return false;
        var open = passage.Is(speaker[0].Start - 1, "as") ? speaker[0].Start - 1 : speaker[0].Start;
        if (!OpensAfterMark(passage, open, site.Floor)) return false;
        var at = Adverbials.Skip(passage, site.Group.End, site.Limit);
        if (site.Verb.Takes(Complement.Addressee)) at = Adverbials.Skip(passage, Speech.AfterAddressee(passage, at, site.Limit), site.Limit);
        return Add(passage, site, findings, speaker, new TokenRange(open, site.Group.End), at);
    }

    /// <summary>"..., two clerks who had worked there told her": a speaker with a clause of "who" without commas, or null.</summary>
    private static TokenRange? WithRelative(Passage passage, CueSite site)
    {
        for (var i = site.Group.Start - 1; i > Math.Max(site.Floor, site.Group.Start - LongestRelative); i--)
        {
            if (passage[i] is Tag.Comma or Tag.Quote or Tag.Semicolon or Tag.Colon or Tag.Dash) return null;
            if (!passage.Is(i, "who")) continue;
            var start = NounPhrases.StartBefore(passage, i, site.Floor);
            return start > site.Floor && passage[start - 1] is Tag.Comma ? new TokenRange(start, site.Group.Start) : null;
        }

        return null;
    }

    private const int LongestRelative = 12;

    private static bool Inverted(Passage passage, CueSite site, Findings findings)
    {
        if (!site.Verb.IsSpeech || !OpensAfterMark(passage, site.Group.Start, site.Floor) || Subjects.After(passage, site.Group.End, site.Limit) is not { } speaker) return false;
        if (passage[speaker.Start] is Tag.Pronoun || Subjects.Before(passage, site.Group.Start, site.Floor).Count > 0) return false;
        var at = Adverbials.Skip(passage, speaker.End, site.Limit);
        return Add(passage, site, findings, [speaker], new TokenRange(site.Group.Start, speaker.End), at);
    }

    private static bool OpensAfterMark(Passage passage, int at, int floor) => at > floor && passage[at - 1] is Tag.Comma or Tag.Dash;

    private static bool Add(Passage passage, CueSite site, Findings findings, IReadOnlyList<TokenRange> speaker, TokenRange parenthesis, int behind)
    {
        var head = new TokenRange(site.Floor, Math.Max(parenthesis.Start - 1, site.Floor + 1));
        // "Asked who had paid, the clerk would not say": what was asked is not what the clerk says.
        if (findings.IsCue(head.Start) && passage.Is(head.Start, WordSets.Asked)) return false;
        if (behind >= site.Limit)
            return IsContent(passage, head) && findings.Add("parenthesis behind", speaker, site.Group, head) && AddDashed(passage, head, speaker, findings);
        if (passage[behind] is Tag.Comma or Tag.Dash && behind + 1 < site.Limit)
        {
            var tail = new TokenRange(behind + 1, site.Limit);
            if (IsContent(passage, head) && !Clauses.HasFinite(passage, tail.Start, tail.End) | IsAside(passage, tail)) return findings.Add("parenthesis behind", speaker, site.Group, head);
            if (NounPhrases.IsFinite(passage[tail.Start]) || !IsContent(passage, head) || passage[tail.Start] is Tag.Conjunction or Tag.That or Tag.Subordinator)
                return head.Length > 0 && findings.Add("parenthesis within", speaker, site.Group, head, tail);
            return findings.Add("parenthesis behind", speaker, site.Group, head);
        }

        return false;
    }

    /// <summary>
    /// "- We met at noon. The rope was cut - Marn wrote." Speech between dashes: the sentences before the last are Marn's too, back to the dash that
    /// opens it in the same paragraph. True always, as what was found stands by itself.
    /// </summary>
    private static bool AddDashed(Passage passage, TokenRange head, IReadOnlyList<TokenRange> speaker, Findings findings)
    {
        if (passage[head.End] != Tag.Dash || passage[head.Start] == Tag.Dash) return true;
        var before = new List<TokenRange>();
        var end = head.Start;
        while (before.Count < LongestDashed && passage.SentenceBefore(end) is { } sentence && !findings.IsCovered(sentence.Start + 1))
        {
            before.Add(sentence);
            if (passage[sentence.Start] == Tag.Dash) break;
            end = sentence.Start;
        }

        if (before.Count > 0 && passage[before[^1].Start] == Tag.Dash)
            foreach (var sentence in before) findings.Add("dashed speech", speaker, null, new TokenRange(sentence.Start, sentence.End));
        return true;
    }

    private const int LongestDashed = 8;

    private static bool IsContent(Passage passage, TokenRange range) => Clauses.HasFinite(passage, range.Start, range.End) && passage[range.Start] is not (Tag.Subordinator or Tag.Question) && !passage.Is(range.Start, "as");

    private static bool IsAside(Passage passage, TokenRange tail) => passage[tail.Start] is Tag.Ing or Tag.Relative or Tag.Preposition or Tag.Adverb or Tag.Subordinator or Tag.Participle;
}
