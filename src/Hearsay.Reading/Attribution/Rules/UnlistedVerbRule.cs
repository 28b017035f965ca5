using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A quotation that ends in a comma, a question or a call, with somebody and a past verb beside it, whatever the verb: "Never," she harrumphed. The
/// marks and the comma show that the verb reports speech. Why: storytellers' verbs are too many for any list.
/// </summary>
/// <example>“Mind the step,” carolled the usher.</example>
internal sealed class UnlistedVerbRule : IPassageRule
{
    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var quotation in passage.Annotated.Quotations)
        {
            if (!quotation.IsClosed || quotation.Inside.Length == 0 || findings.IsTaken(quotation) || !InvitesCue(passage, quotation)) continue;
            var at = passage[quotation.End] is Tag.Comma or Tag.Dash ? quotation.End + 1 : quotation.End;
            var limit = Math.Min(passage.Count, at + NounPhrases.Reach);
            if (Straight(passage, at, limit) is { } straight) Add(passage, findings, quotation, straight.Speaker, straight.Verb, straight.Verb + 1);
            else if (IsPast(passage, at) && Subjects.After(passage, at + 1, limit) is { } behind && Ends(passage, behind.End)) Add(passage, findings, quotation, behind, at, behind.End);
        }
    }

    private static void Add(Passage passage, Findings findings, Quotation quotation, TokenRange speaker, int verb, int behind)
    {
        findings.Take(quotation);
        var cue = new TokenRange(verb, verb + 1);
        if (QuotedSpeechRule.Continuation(passage, behind) is { } rest && !findings.IsTaken(rest))
        {
            findings.Take(rest);
            findings.Add("quotation before cue", [speaker], cue, quotation.Inside, rest.Inside);
        }
        else
        {
            findings.Add("quotation before cue", [speaker], cue, quotation.Inside);
        }
    }

    /// <summary>The mark before or behind the closing one shows that the sentence goes on with who spoke.</summary>
    private static bool InvitesCue(Passage passage, Quotation quotation) =>
        passage[quotation.Close - 1] == Tag.Comma || passage[quotation.End] is Tag.Comma or Tag.Dash || (passage[quotation.Close - 1] == Tag.Stop && !passage.Is(quotation.Close - 1, "."));

    private static (TokenRange Speaker, int Verb)? Straight(Passage passage, int at, int limit)
    {
        if (!NounPhrases.StartsPhrase(passage[at])) return null;
        var end = NounPhrases.EndAfter(passage, at, limit);
        return end > at && IsPast(passage, end) && Ends(passage, end + 1) ? (new TokenRange(at, end), end) : null;
    }

    /// <summary>A past form that no auxiliary carries; one that no list knows counts.</summary>
    private static bool IsPast(Passage passage, int at) => passage[at] == Tag.Verb && passage.WordAt(at) is null or { Form: VerbForm.Past };

    private static bool Ends(Passage passage, int at) => passage[at] is Tag.Stop or Tag.Comma or Tag.Preposition or Tag.Adverb or Tag.Quote or Tag.Colon or Tag.Semicolon or Tag.Conjunction or Tag.To;
}
