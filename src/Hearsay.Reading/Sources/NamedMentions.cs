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
    public Entity? Bracketed(TokenRange range)
    {
        var open = range.Start;
        while (open < range.End && words[open] != "(") open++;
        if (open < range.End && NameBefore(new TokenRange(range.Start, open)) is { } labelled) return labelled;
        if (open < range.End && words[open + 1] == "the" && words.IsCapital(open + 2)) open++;
        if (open == range.Start || open + 1 >= range.End || !words.IsCapital(open + 1)) return null;
        var close = open + 1;
        while (close < range.End && words[close] != ")") close++;
        if (NamePhrase.IsAcronym(words.Raw(open + 1)) && close == open + 2 && open - range.Start > 1) return null;
        var phrase = NamePhrase.Of(words, new TokenRange(open + 1, close));
        if (phrase.Name.Length == 0) return null;
        var entity = names.Get(phrase);
        var label = words.SpanOf(range.Start, words[open] == "the" ? open - 1 : open).In(words.Text.Text);
        if (words[range.Start] is not ("question" or "q" or "voice")) names.AddName(entity, label);
        return entity;
    }

    /// <summary>"an old man called Ilsa Orry", "who gave the name of Ilsa Orry": the name that the phrase itself says is theirs.</summary>
    public Entity? Called(TokenRange range)
    {
        for (var i = range.Start + 1; i + 1 < range.End; i++)
        {
            if (!(words[i] is "called" or "named" || (words[i] is "of" or "as" && words[i - 1] == "name")) || !NameRuns.Starts(words, i + 1)) continue;
            if (NamePhrase.Of(words, NameRuns.In(words, i + 1, range.End).First()) is not { Name.Length: > 0 } phrase) continue;
            var entity = names.Get(phrase with { Kind = phrase.Kind ?? SourceKind.Person });
            entity.Kind = phrase.Kind ?? SourceKind.Person;
            entity.IsHeld |= CustodyWords.AnyIn(words, range.Start, i);
            return entity;
        }

        return null;
    }

    /// <summary>The person that a label before a bracket names, unless it names an office only.</summary>
    private Entity? NameBefore(TokenRange label)
    {
        if (label.Length is 0 or > 6 || !NameRuns.Starts(words, label.Start) || words[label.Start] is "q" or "question" or "voice") return null;
        var run = NameRuns.In(words, label.Start, label.End).First();
        if (run.End != label.End || NamePhrase.Of(words, run) is not { Name.Length: > 0, Kind: null or SourceKind.Person } phrase) return null;
        if (Enumerable.Range(run.Start, run.Length).All(i => RoleWords.IsPerson(words[i]) || BodyWords.IsBody(words[i]) || NamePhrase.IsAcronym(words.Raw(i)) && run.Length == 1 && RoleWords.IsPerson(words[i]))) return null;
        var entity = names.Get(phrase with { Kind = SourceKind.Person });
        entity.Kind = SourceKind.Person;
        return entity;
    }

    /// <summary>The name in a phrase when it is the phrase's head, or stands in apposition to it.</summary>
    public Entity? Named(TokenRange range)
    {
        var start = words[range.Start] is "the" or "a" or "an" ? range.Start + 1 : range.Start;
        var head = PhraseHead.EndOf(words, start, range.End);
        if (words[start] is "the" || (start > range.Start && words[range.Start] is "a" or "an" && !words.IsCapital(head - 1))) return null;
        var comma = Enumerable.Range(range.Start, range.Length).FirstOrDefault(i => words[i] == ",", range.End);
        if (NameEndingAt(start, Math.Min(head, comma)) is { } name && Reads(name, range.Start < start) is { } entity) return entity;
        if (comma + 1 < range.End && NameRuns.Starts(words, comma + 1))
        {
            var run = NameRuns.In(words, comma + 1, range.End).First();
            return NamePhrase.Of(words, run) is { Name.Length: > 0 } phrase ? names.Get(phrase) : null;
        }

        return words.Raw(range.Start).All(c => !char.IsLower(c)) ? names.Find(words.SpanOf(range.Start, range.End).In(words.Text.Text)) : null;
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

    private Entity? Reads(TokenRange run, bool hasArticle)
    {
        var phrase = NamePhrase.Of(words, run);
        if (phrase.Name.Length == 0) return mentions.ByHead(words[run.Start + NamedTitleLength(run) - 1]);
        if (hasArticle && names.Find(phrase.Name) is null && run.Length <= 2 && mentions.LatestDescribed(phrase.Name) is { } recent) return recent;
        return names.Get(phrase);
    }

    private int NamedTitleLength(TokenRange run)
    {
        var length = 0;
        while (length < run.Length && RoleWords.IsTitle(words[run.Start + length])) length++;
        return Math.Max(1, length);
    }
}
