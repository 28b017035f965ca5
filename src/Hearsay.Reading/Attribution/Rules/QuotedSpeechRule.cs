using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A cue beside a quotation: "It held," Marn said. / "It held," said Marn, the mayor. / Marn said: "It held." The quotation is the
/// content, with the part that goes on behind the cue. Why: nothing tells what was said more surely than the marks.
/// </summary>
/// <example>“The bridge held,” said Ada Marn, who farms beside it. “We crossed at six.”</example>
internal sealed class QuotedSpeechRule : ICueRule
{
    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (!site.Verb.Takes(Complement.Quotation | Complement.Marks) || site.IsInfinitive) return false;
        return Before(passage, site, findings) || After(passage, site, findings);
    }

    private static bool Before(Passage passage, CueSite site, Findings findings)
    {
        if (QuotationEndingAt(passage, site.Group.Start) is { } quotation && Subjects.After(passage, site.Group.End, site.Limit) is { } behind && !NounPhrases.IsFinite(passage[behind.End]))
            return Add(passage, site, findings, quotation, [behind], behind.End);
        if (site.IsPassive || site.IsGerund) return false;
        var speaker = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (speaker.Count == 0 || QuotationEndingAt(passage, speaker[0].Start) is not { } before) return false;
        return !GoesOnAsClause(passage, site, before) && Add(passage, site, findings, before, speaker, site.Group.End);
    }

    private static bool After(Passage passage, CueSite site, Findings findings)
    {
        var at = Speech.ContentStart(passage, site);
        if (at >= site.Limit + 1 || passage.OpeningAt(at) is not { } quotation || findings.IsTaken(quotation) || !FillsClause(passage, quotation, site)) return false;
        if (!site.Verb.IsSpeech && passage[at - 1] is not (Tag.Comma or Tag.Colon)) return false;
        var speaker = Speech.SpeakerOf(passage, site, findings);
        if (speaker.Count == 0 && site.IsPassive) return false;
        findings.Take(quotation);
        return findings.Add("quotation after cue", speaker, site.Group, quotation.Inside);
    }

    /// <summary>True when nothing but marks stands between the quotation and the end of the clause.</summary>
    private static bool FillsClause(Passage passage, Quotation quotation, CueSite site) =>
        quotation.End >= site.Limit || passage[quotation.End] is Tag.Comma or Tag.Stop or Tag.Conjunction or Tag.Semicolon or Tag.Dash or Tag.Quote or Tag.Close
        || quotation.Inside.Length > 12;

    /// <summary>“...” The mayor said the bridge had held: the quotation belongs to something before.</summary>
    private static bool GoesOnAsClause(Passage passage, CueSite site, Quotation before)
    {
        if (!site.Verb.Takes(Complement.Clause)) return false;
        var at = Speech.ContentStart(passage, site);
        var isEnded = passage[before.Close - 1] is Tag.Stop && passage.Is(before.Close - 1, ".");
        return passage[at] is Tag.That || (isEnded && at < site.Limit && Clauses.HasClause(passage, at, site.Limit));
    }

    private static Quotation? QuotationEndingAt(Passage passage, int token)
    {
        var at = token - 1;
        if (at >= 0 && passage[at] is Tag.Comma or Tag.Dash or Tag.Stop) at--;
        if (at < 0 || passage.ClosingAt(at) is not { } quotation) return null;
        // Whoever opens the next paragraph did not say what a stop has ended.
        if (passage[at - 1] is Tag.Stop && at + 1 < passage.Count && LineBreaks.Count(LineBreaks.Between(passage.Text, passage.Tokens[at], passage.Tokens[at + 1])) > 1) return null;
        // A title or a scare quote ends a phrase; speech ends with a comma, a stop or a question.
        return passage[at - 1] is Tag.Comma or Tag.Stop or Tag.Dash || passage[at + 1] is Tag.Comma or Tag.Dash || quotation.Inside.Length > 5 ? quotation : null;
    }

    private static bool Add(Passage passage, CueSite site, Findings findings, Quotation quotation, IReadOnlyList<TokenRange> speaker, int behind)
    {
        if (findings.IsTaken(quotation)) return false;
        findings.Take(quotation);
        var rest = Continuation(passage, behind);
        if (rest is { } next) findings.Take(next);
        return rest is { } tail
            ? findings.Add("quotation before cue", speaker, site.Group, quotation.Inside, tail.Inside)
            : findings.Add("quotation before cue", speaker, site.Group, quotation.Inside);
    }

    /// <summary>The quotation that goes on behind the cue: after a comma in the same sentence, or as the next sentence of the paragraph when no cue follows it.</summary>
    internal static Quotation? Continuation(Passage passage, int behind)
    {
        var stops = 0;
        for (var i = behind; i < passage.Count && i < behind + 40; i++)
        {
            if (LineBreaks.Count(LineBreaks.Between(passage.Text, passage.Tokens[i - 1], passage.Tokens[i])) > 0) return null;
            if (passage.OpeningAt(i) is { } next) return IsOpenForUse(passage, i, next, stops) ? next : null;
            if (stops > 0) return null;
            if (passage[i] == Tag.Stop) stops++;
        }

        return null;
    }

    private static bool IsOpenForUse(Passage passage, int at, Quotation next, int stops)
    {
        if (passage[at - 1] is not (Tag.Comma or Tag.Stop or Tag.Colon or Tag.Dash) || next.Inside.Length == 0) return false;
        if (stops == 0 && passage[at - 1] is Tag.Stop) return true;
        return stops == 0 || next.End >= passage.Count || passage[next.End - 2] is not Tag.Comma;
    }
}
