using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds the name in a phrase that names its speaker. Examples: <c>the skipper Ilsa Orry</c> · <c>PILOT (Ilsa Orry)</c>. What a phrase without a
/// name of its own means is not decided here.
/// </summary>
internal sealed class NamedMentions(TokenWords words, NameBook names, MentionBook mentions)
{
    /// <summary>"PILOT (Ilsa Orry)": the label is an alias of the name in brackets. In "Ilsa Orry (Harbour Party)" the label is the name.</summary>
    public Resolved? Bracketed(TokenRange range)
    {
        var open = range.Start;
        while (open < range.End && words[open] != "(") open++;
        if (open < range.End && NameBefore(new TokenRange(range.Start, open)) is { } labelled) return labelled;
        if (open < range.End && words[open + 1] == "the" && words.IsCapital(open + 2)) open++;
        if (open == range.Start || open + 1 >= range.End || !words.IsCapital(open + 1)) return null;
        var close = open + 1;
        while (close < range.End && words[close] != ")") close++;
        if (NamePhrase.IsAcronym(words.Raw(open + 1)) && close == open + 2 && open - range.Start > 1) return null;
        if (Enumerable.Range(open + 1, Math.Max(0, close - open - 1)).Any(i => words[i] is "i" or "we" or "'ve" or "was" or "is" or "has")) return null;
        var phrase = NamePhrase.Of(words, new TokenRange(open + 1, close));
        if (phrase.Name.Length == 0) return null;
        var entity = names.Get(phrase);
        var label = words.SpanOf(range.Start, words[open] == "the" ? open - 1 : open).In(words.Text.Text);
        if (words[range.Start] is not ("question" or "q" or "voice")) names.AddName(entity, label);
        return names.Named(phrase.Name, entity, new TokenRange(open + 1, close));
    }

    /// <summary>"an old man called Ilsa Orry", "who gave the name of Ilsa Orry": the name that the phrase itself says is theirs.</summary>
    public Resolved? Called(TokenRange range)
    {
        for (var i = range.Start + 1; i + 1 < range.End; i++)
        {
            if (!(words[i] is "called" or "named" || (words[i] is "himself" or "herself" && words[i - 1] is "calls" or "call") || (words[i] is "of" or "as" && words[i - 1] == "name")) || !NameRuns.Starts(words, i + 1)) continue;
            if (NamePhrase.Of(words, NameRuns.In(words, i + 1, range.End).First()) is not { Name.Length: > 0 } phrase) continue;
            var entity = names.Get(phrase with { Kind = phrase.Kind ?? SourceKind.Person });
            entity.Kind = phrase.Kind ?? SourceKind.Person;
            entity.IsHeld |= CustodyWords.AnyIn(words, range.Start, i);
            return new Resolved(entity, MentionReason.Apposition);
        }

        return null;
    }

    /// <summary>The person that a label before a bracket names, unless it names an office only.</summary>
    private Resolved? NameBefore(TokenRange label)
    {
        if (label.Length is 0 or > 6 || !NameRuns.Starts(words, label.Start) || words[label.Start] is "q" or "question" or "voice") return null;
        var run = NameRuns.In(words, label.Start, label.End).First();
        if (run.End != label.End || NamePhrase.Of(words, run) is not { Name.Length: > 0, Kind: null or SourceKind.Person } phrase) return null;
        if (Enumerable.Range(run.Start, run.Length).All(i => RoleWords.IsPerson(words[i]) || BodyWords.IsBody(words[i]) || NamePhrase.IsAcronym(words.Raw(i)) && run.Length == 1 && RoleWords.IsPerson(words[i]))) return null;
        var entity = names.Get(phrase with { Kind = SourceKind.Person });
        entity.Kind = SourceKind.Person;
        return names.Named(phrase.Name, entity, run);
    }

    /// <summary>The name in a phrase when it is the phrase's head, or stands in apposition to it.</summary>
    public Resolved? Named(TokenRange range)
    {
        var start = words[range.Start] is "the" or "a" or "an" ? range.Start + 1 : range.Start;
        var head = PhraseHead.EndOf(words, start, range.End);
        if (words[range.End - 1] == "'s" && words.SpanOf(start, range.End).In(words.Text.Text) is var called && names.Find(called) is { } house) return names.Named(called, house, range);
        if (Apposed(range) is { } apposed) return apposed;
        if (ApposedBody(range, start, head) is { } body) return body;
        if (words[start] is "the" || (start > range.Start && words[range.Start] is "a" or "an" && !words.IsCapital(head - 1))) return null;
        var comma = Enumerable.Range(range.Start, range.Length).FirstOrDefault(i => words[i] == ",", range.End);
        if (NameEndingAt(start, Math.Min(head, comma)) is { } name && Reads(name, range.Start < start) is { } entity) return entity;
        // "the campaign of the mayor, Ilsa Orry": the name is the mayor's.
        if (head < comma && !RoleWords.IsPerson(words[head - 1]) && RoleWords.IsPerson(words[comma - 1])) return null;
        var behind = words[comma + 1] == "the" ? comma + 2 : comma + 1;
        if (behind < range.End && NameRuns.Starts(words, behind))
        {
            var run = NameRuns.In(words, behind, range.End).First();
            return NamePhrase.Of(words, run) is { Name.Length: > 0 } phrase ? names.Named(phrase.Name, names.Get(phrase), run) : null;
        }

        var whole = words.SpanOf(range.Start, range.End).In(words.Text.Text);
        return words.Raw(range.Start).All(c => !char.IsLower(c)) && names.Find(whole) is { } label ? names.Named(whole, label, range) : null;
    }

    /// <summary>"a firm that looks at pictures, Orbvue", "the company, Ferrovia del Sur": the name that ends a phrase, behind a comma, is the body it describes.</summary>
    private Resolved? ApposedBody(TokenRange range, int start, int head)
    {
        if (start == range.Start || words.IsCapital(start) || !(BodyWords.KindOf(words[head - 1]) is SourceKind.Organization || OutletWords.IsLabel(words[head - 1])) || RoleWords.IsPerson(words[head - 1]) || Occupations.IsPerson(words, range.Start, head - 1)) return null;
        var comma = Enumerable.Range(range.Start, range.Length).LastOrDefault(i => words[i] == ",", -1);
        var at = words[comma + 1] == "the" ? comma + 2 : comma + 1;
        if (comma < head || at >= range.End || !NameRuns.Starts(words, at)) return null;
        var run = NameRuns.In(words, at, range.End).First();
        if (run.End != range.End || NamePhrase.Of(words, run) is not { Name.Length: > 0, Title: null } phrase || names.IsPlace(phrase.Name)) return null;
        return names.Named(phrase.Name, names.Get(phrase with { Kind = phrase.Kind ?? SourceKind.Organization }), run) with { Reason = MentionReason.Apposition };
    }

    /// <summary>
    /// "a widow, Ilsa Orry", "the Chemist to the Province, Dr Orry", "their leader, the notary Tam Vask": the name behind a comma is the person whom
    /// the words before it describe, unless a place follows ("a resident of Drey, Corra").
    /// </summary>
    private Resolved? Apposed(TokenRange range)
    {
        var comma = Enumerable.Range(range.Start, range.Length).FirstOrDefault(i => words[i] == ",", range.End);
        if (comma + 1 >= range.End || !(DescribesPerson(range.Start, comma) || RoleWords.IsHonorific(words[comma + 1]))) return null;
        var at = comma + 1;
        if (words[at] is "one" or "the" && (words[at] == "one" || !words.IsCapital(at + 1))) at++;
        if (words[at] == "same" && words[at - 1] == "the") at++;
        while (at < range.End - 1 && !words.IsCapital(at) && RoleWords.IsPerson(words[at])) at++;
        if (!NameRuns.Starts(words, at)) return null;
        var run = NameRuns.In(words, at, range.End).First();
        if (NamePhrase.Of(words, run) is not { Name.Length: > 0, Kind: null or SourceKind.Person } phrase || (phrase.Title is null && (names.IsPlace(phrase.Name) || (run.Length == 1 && words.IsCapital(comma - 1))))) return null;
        // "The contractor, Orry Tesk, ... it": a firm may be one, too.
        if (words[comma - 1] is var head && RoleWords.MayBeFirm(head) && phrase is { Kind: null, Title: null } && names.Get(phrase) is { Title: null } firm && GivenNames.GenderOf(firm) == Gender.Unknown) return names.Named(phrase.Name, firm, run) with { Reason = MentionReason.Apposition };
        var entity = names.Get(phrase with { Kind = SourceKind.Person });
        entity.Kind = SourceKind.Person;
        return new Resolved(entity, MentionReason.Apposition);
    }

    /// <summary>True when a determiner begins the words and their head is a person, or an office with a capital.</summary>
    private bool DescribesPerson(int start, int end)
    {
        var isDetermined = words[start] is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "my" or "your";
        var isPossessed = Enumerable.Range(start, end - start).Any(i => words[i] is "'s");
        if (!isDetermined && !isPossessed && !RoleWords.IsTitle(words[start])) return false;
        var head = PhraseHead.EndOf(words, isDetermined ? start + 1 : start, end);
        while (head > start + 1 && words[head - 1] is "to" or "by" or "under") head--;
        for (var i = Math.Max(start + 1, head - 3); i < head; i++)
            if (words[i] is "to" or "by") head = i;
        return head > start && (RoleWords.IsPerson(words[head - 1]) || Occupations.IsPerson(words, start, head - 1));
    }

    /// <summary>A run of capitals that ends the head of the phrase; lower-case words before it describe it.</summary>
    private TokenRange? NameEndingAt(int start, int end)
    {
        foreach (var run in NameRuns.In(words, start, Math.Max(end, start)))
        {
            var whole = NameRuns.In(words, run.Start, Math.Min(words.Count, end + 6)).First();
            if (run.End == end || (whole.End > end && whole.Start == run.Start)) return whole;
        }

        return null;
    }

    private Resolved? Reads(TokenRange run, bool hasArticle)
    {
        var phrase = NamePhrase.Of(words, run);
        if (phrase.Name.Length == 0) return mentions.ByHead(words[run.Start + NamedTitleLength(run) - 1], run.Start);
        if (run.Length == 1 && phrase.Title is null && mentions.Latest(run.Start, e => e is { IsNamed: true, Kind: SourceKind.Government or SourceKind.Organization } && phrase.Name.Equals(BodyHeads.Of(e.Name), StringComparison.OrdinalIgnoreCase)) is { } body) return names.Named(phrase.Name, body, run) with { Reason = MentionReason.KindOfBody };
        if (hasArticle && names.Find(phrase.Name) is null or { HasSpoken: false, Role: null } && run.Length <= 2 && mentions.LatestDescribed(phrase.Name, run.Start) is { } recent) return recent;
        return names.Named(phrase.Name, names.Get(phrase), run);
    }

    private int NamedTitleLength(TokenRange run)
    {
        var length = 0;
        while (length < run.Length && RoleWords.IsTitle(words[run.Start + length])) length++;
        return Math.Max(1, length);
    }
}
