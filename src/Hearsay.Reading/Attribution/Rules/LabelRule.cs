using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Names;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>
/// A voice and a colon in running text, without a verb: "Police: hundreds of tractors." / "Mr Marn: “I read what I am given.”" The sentence, or the
/// quotation, is the content. Why: live pages, lists of reactions and local news save the verb. A heading ("Access: ...") is no voice: the words
/// before the colon must name a person or a body, or a quotation must follow.
/// </summary>
/// <example>The fire service: nobody was inside.</example>
internal sealed class LabelRule : IPassageRule
{
    private const int Longest = 12;

    /// <inheritdoc/>
    public void Read(Passage passage, Findings findings)
    {
        foreach (var sentence in passage.Annotated.Sentences) Read(passage, sentence, findings);
    }

    private static void Read(Passage passage, TokenRange sentence, Findings findings)
    {
        var start = sentence.Start;
        while (start < sentence.End && passage[start] is Tag.Number or Tag.Stop or Tag.Dash) start++;
        var colon = start;
        while (colon < sentence.End && colon - start <= Longest && passage[colon] != Tag.Colon) colon++;
        if (colon >= sentence.End - 1 || colon == start || passage[colon] != Tag.Colon || findings.IsCovered(colon + 1)) return;
        var label = new TokenRange(start, colon);
        if (!IsPhrase(passage, label)) return;
        if (passage.OpeningAt(colon + 1) is { IsClosed: true } quotation)
        {
            if (findings.IsTaken(quotation) || !(SpeakerPhrases.IsVoice(passage, label) || IsName(passage, label) || IsNameWithMore(passage, label))) return;
            findings.Take(quotation);
            findings.Add("label", [label], null, quotation.Inside);
        }
        else if (SpeakerPhrases.IsVoice(passage, label) && passage[colon + 1] is not Tag.Dash && char.IsLower(passage.Text[passage.Tokens[colon + 1].Span.Start]))
        {
            findings.Add("label", [label], null, new TokenRange(colon + 1, Clauses.End(passage, colon + 1, sentence.End)));
        }
    }

    /// <summary>One noun phrase and nothing else: no verb, and no cue found in it.</summary>
    private static bool IsPhrase(Passage passage, TokenRange label)
    {
        if (!NounPhrases.StartsPhrase(passage[label.Start]) || passage[label.Start] == Tag.Pronoun) return false;
        for (var i = label.Start; i < label.End; i++)
            if (NounPhrases.IsFinite(passage[i]) || passage[i] is Tag.Quote or Tag.That or Tag.Question or Tag.Subordinator or Tag.Ing) return false;
        return true;
    }

    private static bool IsName(Passage passage, TokenRange label) => passage.Tokens[label.Start].Kind == TokenKind.Word && char.IsUpper(passage.Annotated.Words(label.Start)[0]) && passage[label.End - 1] is Tag.Name or Tag.Number or Tag.Close;

    /// <summary>"Ada Orry, cabin 9, 4.30 a.m.": a name of two words or more, and behind a comma who or where that is. "New Orm, Tuesday evening" names a place.</summary>
    private static bool IsNameWithMore(Passage passage, TokenRange label)
    {
        var comma = label.Start;
        while (comma < label.End && passage[comma] == Tag.Name) comma++;
        return comma > label.Start + 1 && comma < label.End && passage[comma] == Tag.Comma && !passage.Annotated.Names.Any(n => n.Tokens.Start == label.Start && n.Kind == NameKind.Place);
    }
}
