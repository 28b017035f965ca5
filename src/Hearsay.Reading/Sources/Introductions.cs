using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Learns from the words around a name who it is. Examples: <c>Ilsa Orry, the harbour's chief pilot,</c> · <c>its spokesman, Ilsa
/// Orry,</c> · <c>the charity Long Table</c> · <c>Long Table (LT)</c> · <c>Ilsa Orry of Long Table</c> · <c>gives her name as Ilsa Orry</c>.
/// </summary>
internal sealed class Introductions(TokenWords words, NameBook book)
{
    private const int Reach = 7;

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal) { "the", "a", "an", "its", "his", "her", "their", "our", "'s", "my", "your" };
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { "of", "for", "in", "at", "from", "who", "which", "that", "on", "with", "to", "by", "whose", "and" };

    /// <summary>Learns what stands around the name in a run.</summary>
    public void Learn(TokenRange run, Entity entity)
    {
        Prefix(run, entity);
        Before(run, entity);
        Behind(run, entity);
        Bracket(run, entity);
        Affiliation(run, entity);
        GivenName(run, entity);
    }

    /// <summary>"army spokesman Colonel Ilsa Orry", "the charity Long Table".</summary>
    private void Prefix(TokenRange run, Entity entity)
    {
        var start = run.Start;
        while (start > 0 && run.Start - start < 4 && words.Kind(start - 1) == TokenKind.Word && !words.IsCapital(start - 1) && !Determiners.Contains(words[start - 1]) && !Breaks.Contains(words[start - 1])) start--;
        if (start == run.Start) return;
        Describe(entity, start, run.Start, words[run.Start - 1]);
        entity.IsOwnReporter |= RoleWords.IsReporter(words[run.Start - 1]) && words[start - 1] == "our";
        entity.IsMedia |= OutletWords.IsLabel(words[run.Start - 1]) && entity.Kind == SourceKind.Organization;
    }

    /// <summary>"its spokesman, Ilsa Orry,".</summary>
    private void Before(TokenRange run, Entity entity)
    {
        if (words[run.Start - 1] != "," || words[run.End] is not ("," or "." or ":" or ")" or ";")) return;
        var comma = run.Start - 1;
        var start = comma - 1;
        while (start > 0 && comma - start < Reach && (!Determiners.Contains(words[start]) || IsOfAnother(start)) && words.Kind(start) == TokenKind.Word) start--;
        if (Determiners.Contains(words[start]) && start + 1 < comma) Describe(entity, start, comma, HeadOf(start + 1, comma));
    }

    /// <summary>"the keeper of | the Salt Museum, Ilsa Orry": the description begins before.</summary>
    private bool IsOfAnother(int determiner) => words[determiner - 1] is "of" or "for" or "at" && RoleWords.IsPerson(words[determiner - 2]);

    /// <summary>"Ilsa Orry, the surgeon," and "Ilsa Orry, who speaks for the line".</summary>
    private void Behind(TokenRange run, Entity entity)
    {
        if (words[run.End] != ",") return;
        var start = run.End + 1;
        if (words[start] == "which" && !PlaceWords.Contains(words[run.Start - 1]) && entity is { IsSoft: true, Kind: SourceKind.Person, Gender: Gender.Unknown, Title: null, Role: null }) entity.Kind = SourceKind.Organization;
        if (words[start] == "who" && words[start + 1] == "speaks" && words[start + 2] == "for")
        {
            entity.Kind = SourceKind.Person;
            entity.Role ??= words.SpanOf(start + 1, Math.Max(start + 3, EndOfDescription(start + 1))).In(words.Text.Text);
            return;
        }

        var end = EndOfDescription(start);
        if (IsAccordingTo(run.Start) || IsParenthesis(start, end)) return;
        if (end > start && (Determiners.Contains(words[start]) || RoleWords.IsPerson(words[start]) || words[start + 1] is "'s" || RoleWords.IsPerson(words[start + 1])))
            Describe(entity, start, end, HeadOf(start, end));
    }

    /// <summary>"It lies near Drey, the ministry said": the words behind the comma speak, and describe nobody.</summary>
    private bool IsParenthesis(int start, int end)
    {
        if (words[end] is "said" or "says" or "told") return true;
        for (var i = start + 1; i < end; i++)
            if (words[i] is "announced" or "stated" or "reported" or "reports" or "states" or "confirmed" or "added" or "wrote" or "claimed" or "warned" or "declared" or "informed") return true;
        return false;
    }

    /// <summary>"According to the Long Table, | the leader said": what stands behind the comma is another.</summary>
    private bool IsAccordingTo(int start)
    {
        var at = Determiners.Contains(words[start - 1]) ? start - 1 : start;
        return words[at - 1] == "to" && words[at - 2] == "according" && words.Sentence(start).Start == at - 2;
    }

    /// <summary>"Long Table (LT)", "PILOT (Ilsa Orry):".</summary>
    private void Bracket(TokenRange run, Entity entity)
    {
        if (words[run.End] != "(" || Abbreviation(run.End) is not { } shortForm) return;
        book.AddName(entity, shortForm);
        if (entity.Kind == SourceKind.Person && entity.Role is null) entity.Kind = SourceKind.Organization;
    }

    /// <summary>The short form in a bracket: capitals, perhaps with small letters and signs between them and no blank ("LT", "LvT").</summary>
    private string? Abbreviation(int open)
    {
        var close = open + 1;
        while (close < open + 6 && words[close] is not (")" or "")) close++;
        if (words[close] != ")" || close == open + 1) return null;
        var text = words.SpanOf(open + 1, close).In(words.Text.Text).Trim('"', '“', '”', '\'', '‘', '’', '„');
        return text.Length is >= 2 and <= 8 && !text.Contains(' ') && char.IsUpper(text[0]) && text.Count(char.IsUpper) >= 2 ? text : null;
    }

    /// <summary>"Ilsa Orry of Long Table".</summary>
    private void Affiliation(TokenRange run, Entity entity)
    {
        if (entity.Kind != SourceKind.Person || entity.Role is not null || words[run.End] != "of" || !words.IsCapital(run.End + 1)) return;
        var end = run.End + 1;
        while (words.IsCapital(end)) end++;
        entity.Role = words.SpanOf(run.End, end).In(words.Text.Text);
    }

    /// <summary>"the caller named herself as Ilsa Orry".</summary>
    private void GivenName(TokenRange run, Entity entity)
    {
        if (words[run.Start - 1] != "as" || words[run.Start - 2] is not ("name" or "himself" or "herself" or "identified" or "named")) return;
        entity.Kind = SourceKind.Person;
        var sentence = words.Sentence(run.Start);
        for (var i = run.Start - 3; i > sentence.Start; i--)
        {
            if (words[i - 1] is not ("the" or "a" or "an") || !RoleWords.IsPerson(words[i])) continue;
            entity.Heads.Add(words[i]);
            entity.IsHeld |= CustodyWords.IsHeld(words[i]);
            entity.AddAlias("the " + words[i]);
        }
    }

    private void Describe(Entity entity, int start, int end, string head)
    {
        var isPerson = RoleWords.IsPerson(head) || Occupations.IsPerson(words, start, HeadEnd(Determiners.Contains(words[start]) ? start + 1 : start, end) - 1);
        var body = isPerson ? null : BodyWords.KindOf(head);
        if (!isPerson && body is null) return;
        // "Orry Dye, the owner of the works": a firm may own, too.
        entity.Heads.Add(head);
        if (RoleWords.MayBeFirm(head) && entity.Title is null && (entity.Kind == SourceKind.Organization || (entity.IsSoft && GivenNames.GenderOf(entity) == Gender.Unknown))) return;
        entity.IsHeld |= CustodyWords.AnyIn(words, start, end);
        entity.Kind = body ?? SourceKind.Person;
        if (!isPerson) return;
        var bare = Determiners.Contains(words[start]) ? start + 1 : start;
        if (entity.Gender == Gender.Unknown) entity.Gender = RoleWords.GenderOf(Enumerable.Range(start, HeadEnd(start, end) - start).Select(i => words[i]));
        if (bare < end) entity.Role ??= words.SpanOf(bare, end).In(words.Text.Text);
    }

    private int EndOfDescription(int start)
    {
        var end = start;
        var limit = start < words.Count ? words.Paragraph(start).End : start;
        while (end < limit && end - start < 14 && words.Kind(end) is TokenKind.Word or TokenKind.Number && words[end] is not ("said" or "says" or "told" or "who")) end++;
        return end;
    }

    /// <summary>The last word before a preposition or a relative.</summary>
    private string HeadOf(int start, int end) => words[HeadEnd(start, end) - 1];

    private int HeadEnd(int start, int end)
    {
        var at = start;
        while (at < end && (at == start || !Breaks.Contains(words[at]))) at++;
        return at;
    }
}
