using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// One voice quoting another: "The Herald has quoted Marn as saying that ..." gives two acts, the inner one Marn's; "Marn was quoted by
/// the Herald as saying ..." gives the inner one. Why: the chain shows who carried the words.
/// </summary>
/// <example>The radio quoted a nurse as saying the ward was full.</example>
internal sealed class QuotedAsSayingRule : ICueRule
{
    private static readonly WordSet Saying = new("saying telling writing stating claiming confirming denying warning adding describing calling");

    /// <inheritdoc/>
    public bool Read(Passage passage, CueSite site, Findings findings)
    {
        if (site.Verb.Lemma is not ("quote" or "cite")) return false;
        var saying = SayingAfter(passage, site);
        if (saying < 0) return false;
        if (site.IsPassive && (saying + 1 >= site.Limit || passage.Is(saying + 1, "by") || passage[saying + 1] == Tag.Stop)) return Parenthesis(passage, site, findings, saying);
        var cue = new TokenRange(saying - 1, saying + 1);
        var at = Adverbials.Skip(passage, saying + 1, site.Limit);
        while (at < site.Limit && passage[at] is Tag.That or Tag.Comma or Tag.Colon || (at < site.Limit && passage.Is(at, "that"))) at++;
        if (at >= site.Limit) return false;
        var content = new TokenRange(at, passage.OpeningAt(at) is { } quotation ? quotation.End : Clauses.End(passage, at, site));
        if (passage.OpeningAt(at) is { } taken) findings.Take(taken);
        var speaker = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (site.IsPassive) return findings.Add("quoted as saying", speaker, new TokenRange(site.Group.Start, saying + 1), content);
        var said = new TokenRange(site.Group.End, saying - 1);
        findings.Add("quoting another", speaker, site.Group, new TokenRange(site.Group.End, content.End));
        return findings.Add("quoted as saying", [said], cue, content);
    }

    /// <summary>"The gate had jammed, Marn was quoted as saying by the Herald."</summary>
    private static bool Parenthesis(Passage passage, CueSite site, Findings findings, int saying)
    {
        var speaker = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (speaker.Count == 1 && passage.Is(saying + 1, "by") && ThatBehind(passage, saying + 2, site.Limit) is > 0 and var that)
            return findings.Add("quoted as saying", speaker, new TokenRange(site.Group.Start, saying + 1), new TokenRange(that + 1, Clauses.End(passage, that + 1, site)));
        if (speaker.Count != 1 || speaker[0].Start - 1 <= site.Floor || passage[speaker[0].Start - 1] != Tag.Comma) return false;
        return findings.Add("quoted as saying", speaker, new TokenRange(site.Group.Start, saying + 1), new TokenRange(site.Floor, speaker[0].Start - 1));
    }

    /// <summary>"Fishermen were quoted as saying by the Herald [that] the lake was flat": the token of "that", or 0.</summary>
    private static int ThatBehind(Passage passage, int start, int limit)
    {
        var end = NounPhrases.EndAfter(passage, start, limit);
        return end > start && end + 1 < limit && (passage[end] is Tag.That || passage.Is(end, "that")) ? end : 0;
    }

    /// <summary>The token of "saying" in "as saying", or -1.</summary>
    private static int SayingAfter(Passage passage, CueSite site)
    {
        for (var i = site.Group.End; i + 1 < site.Limit && i < site.Group.End + 25; i++)
        {
            if (passage.Is(i, "as") && passage.Is(i + 1, Saying)) return i + 1;
            if (passage[i] is Tag.Quote or Tag.Semicolon) return -1;
        }

        return -1;
    }
}
