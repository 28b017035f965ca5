using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Attribution.Rules;

/// <summary>Steps that several rules share.</summary>
internal static class Speech
{
    /// <summary>Who speaks at a finite cue: its subject, else the subject of the clause that "and" joins it to.</summary>
    public static IReadOnlyList<TokenRange> SpeakerOf(Passage passage, CueSite site, Findings findings)
    {
        if (site.IsGerund || site.IsInfinitive) return SpeakerBehind(passage, site, findings);
        var before = Subjects.Before(passage, site.Group.Start, site.Floor);
        if (before.Count > 0) return before;
        return site.Group.Start > site.Floor && passage[site.Group.Start - 1] is Tag.Conjunction or Tag.Comma
            ? Subjects.OfClause(passage, site.Floor, site.Group.Start)
            : [];
    }

    /// <summary>Where the content begins behind the cue: addressee, adverbials, colon and comma left out.</summary>
    public static int ContentStart(Passage passage, CueSite site)
    {
        var at = Adverbials.Skip(passage, site.Group.End, site.Limit);
        if (site.Verb.Takes(Complement.Addressee) && !site.IsPassive) at = AfterAddressee(passage, at, site.Limit);
        at = Adverbials.Skip(passage, at, site.Limit);
        if (passage[at] == Tag.Preposition && site.Verb.Takes(Complement.Clause) && !site.HasParticle && ThatBehind(passage, at, site.Limit) is > 0 and var that) at = that;
        while (at < site.Limit && passage[at] is Tag.Comma or Tag.Colon or Tag.Dash) at++;
        return at;
    }

    /// <summary>"said on a tape put out by the police that": the "that" behind a phrase of place or means with all that belongs to it, or 0.</summary>
    private static int ThatBehind(Passage passage, int at, int limit)
    {
        if (passage.Is(at, "of") || passage.Is(at, "about")) return 0;
        for (var i = at + 1; i < Math.Min(limit, at + LongestPhrase); i++)
        {
            if (passage[i] == Tag.That && Clauses.HasClause(passage, i + 1, limit)) return i;
            if (passage[i] is Tag.Comma or Tag.Semicolon or Tag.Colon or Tag.Quote or Tag.Auxiliary or Tag.Modal or Tag.Pronoun or Tag.Question or Tag.Relative or Tag.Subordinator) return 0;
        }

        return 0;
    }

    private const int LongestPhrase = 16;

    /// <summary>One past the person spoken to, when the content is seen to follow.</summary>
    public static int AfterAddressee(Passage passage, int at, int limit)
    {
        if (at >= limit || !(NounPhrases.StartsPhrase(passage[at]) || passage[at] is Tag.ObjectPronoun)) return at;
        var end = IsObjectPronoun(passage, at) ? at + 1 : NounPhrases.EndAfter(passage, at, limit);
        var behind = Adverbials.Skip(passage, end, limit);
        if (behind >= limit || Adverbials.ContentOpens(passage, behind, limit) || passage[behind] is Tag.Comma or Tag.To or Tag.Question) return end;
        if (IsObjectPronoun(passage, at)) return end;
        var simple = NounPhrases.BaseEnd(passage, at, limit);
        return Clauses.HasClause(passage, simple, limit) && !NounPhrases.IsFinite(passage[simple]) ? simple : at;
    }

    /// <summary>"him", and "her" where no noun follows that it could belong to.</summary>
    public static bool IsObjectPronoun(Passage passage, int at) =>
        passage[at] == Tag.ObjectPronoun || (passage.Is(at, "her") && passage[at + 1] is Tag.Preposition or Tag.That or Tag.Determiner or Tag.Question or Tag.To or Tag.Comma or Tag.Colon or Tag.Pronoun);

    /// <summary>The finite speaker of the sentence, for "adding that" and "to say that".</summary>
    private static IReadOnlyList<TokenRange> SpeakerBehind(Passage passage, CueSite site, Findings findings)
    {
        var before = site.Group.Start - 1;
        if (site.IsGerund && before > site.Floor && passage[before] is Tag.Noun or Tag.Name && Subjects.Before(passage, site.Group.Start, site.Floor) is { Count: > 0 } near && !HasFiniteBefore(passage, near[0].Start, site.Floor)) return near;
        var (speaker, at) = findings.Last;
        if (speaker.Count > 0 && speaker[0].Start >= site.Floor && speaker[0].End <= site.Group.Start && at < site.Group.Start) return speaker;
        return Subjects.OfClause(passage, site.Floor, site.Group.Start);
    }

    private static bool HasFiniteBefore(Passage passage, int at, int floor) => Clauses.HasFinite(passage, floor, at);
}
