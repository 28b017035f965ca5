using Hearsay.Model;
using Hearsay.Reading.Places;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Whom a description without a name means: someone mentioned before, or a source of its own. Example: <c>a pilot</c> is someone new, <c>the
/// pilot</c> whoever was called so. Pronouns, names and bodies are ruled out before it is asked.
/// </summary>
internal sealed class DescribedMentions(TokenWords words, NameBook names, MentionBook mentions)
{
    private const int DemonymStem = 4;

    private static readonly HashSet<string> Distancing = new(StringComparer.Ordinal) { "shadow", "former", "ex", "then", "deputy", "acting", "opposition", "rival", "assistant", "previous", "late", "retired", "outgoing" };

    private readonly Dictionary<string, (Entity Entity, TokenRange First)> _described = new(StringComparer.Ordinal);

    /// <summary>Whom a phrase with this head takes up, else someone new.</summary>
    public Resolved Resolve(TokenRange range, int start, int headEnd)
    {
        var head = words[headEnd - 1];
        var isIndefinite = words[range.Start] is "a" or "an" or "one" or "another";
        var isPlural = RoleWords.ArePersons(head) && head is not ("police" or "authorities");
        if (!isIndefinite && mentions.ByHead(head, range.Start, e => e.IsPlural == isPlural && Agrees(e, start, headEnd - 1) && !IsOtherOnes(e, range, headEnd)) is { } taken) return NamedSince(taken.Entity, range, start, headEnd) ?? TakenUp(taken, range, start, headEnd - 1);
        if (head == "agency" && words[range.Start] == "the" && headEnd == start + 1 && range.Length == 2 && mentions.Latest(range.Start, IsServing) is { } serving) return new Resolved(serving, MentionReason.KindOfBody);
        if (!isIndefinite && CustodyWords.AnyIn(words, range.Start, range.End) && !isPlural && mentions.LatestHeld(range.Start) is { } held) return held;
        return Describe(range, head, isPlural, isIndefinite);
    }

    /// <summary>"The agency" of a named service, bureau or office: one that is no outlet.</summary>
    private static bool IsServing(Entity entity) =>
        entity is { IsNamed: true, IsMedia: false, IsPublisher: false, Kind: SourceKind.Government or SourceKind.Organization }
        && entity.Name.ToLowerInvariant().Split(' ').Any(w => w is "service" or "bureau" or "office" or "administration" or "authority" or "directorate" or "agency" or "inspectorate" or "organisation" or "organization");

    /// <summary>The entity that a description makes; the same words find it again, unless they bring in someone new.</summary>
    public Resolved Describe(TokenRange range, string head, bool isPlural, bool isIndefinite)
    {
        var end = range.Start;
        while (end < range.End && words[end] is not ("," or "(")) end++;
        if (!isIndefinite && !isPlural && end > range.Start + 1 && FullerBody(head, range.Start) is { } fuller && Names(fuller, head, range.Start, end)) return new Resolved(fuller, MentionReason.KindOfBody);
        var name = words.SpanOf(range.Start, Math.Max(end, range.Start + 1)).In(words.Text.Text);
        if (words[range.Start] is "the" or "a" or "an") name = words[range.Start] + name[words[range.Start].Length..];
        var key = isIndefinite ? $"{name}@{range.Start}" : name.ToLowerInvariant();
        if (_described.TryGetValue(key, out var same)) return same.First.Start == range.Start ? new Resolved(same.Entity, MentionReason.Described) : new Resolved(same.Entity, MentionReason.SameWords, same.First);
        var atWork = Occupations.IsPerson(words, range.Start, PhraseHead.EndOf(words, Math.Min(range.Start + 1, range.End - 1), range.End) - 1);
        var entity = new Entity(name, atWork ? SourceKind.Unnamed : KindOf(head, isPlural)) { IsPlural = isPlural || AreTwo(range.Start, end), Gender = RoleWords.GenderOf(Enumerable.Range(range.Start, range.Length).Select(i => words[i])) };
        entity.Heads.Add(head);
        entity.IsHeld = CustodyWords.AnyIn(words, range.Start, range.End);
        entity.IsHuman = (isPlural || atWork || RoleWords.IsPerson(head)) && entity.Kind != SourceKind.Document;
        _described[key] = (entity, range);
        return new Resolved(entity, MentionReason.Described);
    }

    /// <summary>"the company and the union": two, whom "it" does not take up.</summary>
    private bool AreTwo(int start, int end)
    {
        for (var i = start + 2; i + 1 < end; i++)
            if (words[i] == "and" && words[i + 1] is "the" or "its" or "their" or "a" or "an") return true;
        return false;
    }

    /// <summary>
    /// "the army's press service" is not the ministry's: a word before the head must be found with the one it is taken for. The first
    /// letters are enough, so that "the Corran president" is the president of Corra.
    /// </summary>
    private bool Agrees(Entity known, int start, int head)
    {
        if (head <= start) return true;
        var description = DescriptionOf(known);
        if (IsAnothers(description, start, head)) return false;
        if (!known.IsNamed && words.SpanOf(start, head + 1).In(words.Text.Text).EndsWith(Bare(known.Name), StringComparison.OrdinalIgnoreCase)) return true;
        for (var i = start; i < head; i++)
            if (words[i].Length > 2 && HoldsStem(description, words[i])) return true;
        return CustodyWords.AnyIn(words, start, head + 1) && known.IsHeld;
    }

    /// <summary>"The British prime minister" is not the Polish one, nor the shadow secretary the secretary.</summary>
    private bool IsAnothers(string description, int start, int head)
    {
        for (var i = start; i < head; i++)
            if ((Distancing.Contains(words[i]) || (words.IsCapital(i) && words.Sentence(i).Start != i && !RoleWords.IsTitle(words[i]) && !RoleWords.IsPortfolio(words[i]))) && !HoldsStem(description, words[i]) && !IsByCountry(description, words.Raw(i))) return true;
        return false;
    }

    /// <summary>"The Dutch minister" of the minister of the Netherlands.</summary>
    private static bool IsByCountry(string description, string adjective) =>
        Gazetteer.Shipped.CountriesOf(adjective).Any(c => description.Contains(c, StringComparison.OrdinalIgnoreCase));

    /// <summary>"the note of the Harbour Mission" is no note that was not said to be the mission's.</summary>
    private bool IsOtherOnes(Entity known, TokenRange range, int headEnd)
    {
        if (known.IsNamed || words[headEnd] is not ("of" or "by" or "from" or "for" or "in" or "at" or "near") || headEnd + 1 >= range.End) return false;
        for (var i = headEnd + 1; i < range.End; i++)
            if (words.IsCapital(i) && !known.Name.Contains(words.Raw(i), StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>A description that takes up an earlier one: the same words, an office, or an office by the word for its country.</summary>
    private Resolved TakenUp(Resolved taken, TokenRange range, int start, int head)
    {
        var reason = IsSame(taken, range) ? MentionReason.SameWords : IsByDemonym(taken.Entity, start, head) ? MentionReason.Demonym : MentionReason.Role;
        AddWords(taken.Entity, range);
        return taken with { Reason = reason };
    }

    private bool IsSame(Resolved taken, TokenRange range) =>
        (!taken.Entity.IsNamed && IsSame(range, taken.Entity.Name)) || (taken.TakenUp is { } before && IsSame(range, words.SpanOf(before.Start, before.End).In(words.Text.Text)));

    private bool IsSame(TokenRange range, string other) => WithoutArticle(words.SpanOf(range.Start, range.End).In(words.Text.Text)).Equals(WithoutArticle(other), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string phrase) => phrase[(phrase.IndexOf(' ', StringComparison.Ordinal) is var blank and > 0 && phrase[..blank].ToLowerInvariant() is "the" or "a" or "an" ? blank + 1 : 0)..];

    /// <summary>"the Corran president" of the president of Corra: a word with a capital before the head that begins as one of the known description does.</summary>
    private bool IsByDemonym(Entity known, int start, int head)
    {
        var description = DescriptionOf(known);
        for (var i = start; i < head; i++)
            if (words.IsCapital(i) && words[i].Length > DemonymStem && !description.Contains(words[i], StringComparison.OrdinalIgnoreCase) && HoldsStem(description, words[i])) return true;
        return false;
    }

    private static bool HoldsStem(string description, string word) => description.Contains(word[..Math.Min(DemonymStem, word.Length)], StringComparison.OrdinalIgnoreCase);

    private static string DescriptionOf(Entity known) => $"{known.Name} {known.Role} {string.Join(' ', known.Aliases)}";

    private void AddWords(Entity known, TokenRange range)
    {
        var text = words.SpanOf(range.Start, range.End).In(words.Text.Text);
        if (!known.IsNamed && text.Length > known.Name.Length && text.EndsWith(Bare(known.Name), StringComparison.OrdinalIgnoreCase)) known.Rename(text.StartsWith("The ", StringComparison.Ordinal) ? "the" + text[3..] : text);
        else known.AddAlias(text);
    }

    private static string Bare(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private static SourceKind KindOf(string head, bool isPlural)
    {
        if (isPlural) return head is "people" or "men" or "women" or "children" or "residents" or "locals" or "prisoners" or "rebels" or "families" or "soldiers" or "fighters" or "witnesses" or "survivors" ? SourceKind.Group : SourceKind.Unnamed;
        return BodyWords.KindOf(head) ?? SourceKind.Unnamed;
    }

    /// <summary>"A hospital in Drey took nine. St Ebba's Hospital took two. [The hospital] ...": a named body of the kind that was spoken of after the one described.</summary>
    private Resolved? NamedSince(Entity described, TokenRange range, int start, int headEnd) =>
        !described.IsNamed && words[range.Start] == "the" && headEnd == start + 1 && FullerBody(words[start], range.Start) is { } fuller && mentions.Latest(range.Start, e => e == fuller || e == described) == fuller
            ? new Resolved(fuller, MentionReason.KindOfBody)
            : null;

    /// <summary>
    /// "the weather service" is not the Halyard Press Service, nor "Corra's ministry of works" the Ministry of Roads: each word before the head, and behind its "of", must be one of
    /// the name's. "The local hospital" is the only one that is named.
    /// </summary>
    private bool Names(Entity fuller, string head, int start, int end)
    {
        var first = words.IsCapital(start) && words.Sentence(start).Start != start ? start : start + 1;
        var headEnd = PhraseHead.EndOf(words, first, end);
        for (var i = first; i < headEnd - 1; i++)
            if (IsTelling(i) && !HoldsStem(fuller.Name, words[i]) && !(Near.Contains(words[i]) && names.All.Count(e => IsOfKind(e, head)) == 1)) return false;
        if (words[headEnd] is not ("of" or "for")) return true;
        for (var i = headEnd + 1; i < end && words[i] is not ("which" or "that" or "who" or "in" or "at" or "on"); i++)
            if (IsTelling(i) && !HoldsStem(fuller.Name, words[i])) return false;
        return true;
    }

    private static readonly HashSet<string> Near = new(StringComparer.Ordinal) { "local", "town", "city", "village", "island", "same", "country", "nearby" };

    private bool IsTelling(int at) => words[at].Length > 2 && words.Kind(at) == TokenKind.Word && words[at] != "the";

    /// <summary>"the army" when the report names one army: a named body that is of that kind by its name.</summary>
    private Entity? FullerBody(string head, int token)
    {
        return mentions.Latest(token, e => IsOfKind(e, head)) ?? names.All.Find(e => IsOfKind(e, head));
    }

    /// <summary>
    /// A named body whose name ends in the word, holds it as the end of its own ("Dovarbank", a bank; "king" is no end of "Politicking"), or is headed by it ("Ministry of Works"). What
    /// an outlet's name says of a "post" or a "mission" is no kind.
    /// </summary>
    private static bool IsOfKind(Entity e, string head)
    {
        if (!e.IsNamed || e.Kind is not (SourceKind.Government or SourceKind.Organization) || e.Name.Length <= head.Length + 1) return false;
        if (e.Name.EndsWith(head, StringComparison.OrdinalIgnoreCase) && (!char.IsLetter(e.Name[^(head.Length + 1)]) || BodyWords.IsBody(head))) return true;
        return !e.IsMedia && BodyHeads.Of(e.Name) == head;
    }
}
