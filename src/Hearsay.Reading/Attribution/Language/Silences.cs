namespace Hearsay.Reading.Attribution.Language;

/// <summary>
/// Turns of phrase that tell that somebody who was asked says nothing: <c>did not respond</c>, <c>is not talking</c>, <c>had nothing to add</c>, <c>kept
/// silent</c>, <c>reserved his answer</c>, <c>was not available</c>.
/// </summary>
internal static class Silences
{
    private static readonly WordSet Openers = new(
        "did does do has have had will would wo could can ca is are was were 's made gave given offered offers issued gives makes took takes hung rang put yet chose chooses preferred prefers opted keeps kept keep stays stayed remains remained went fell stood reserves reserved reserve begs begged "
        + "declined refused refuses referred");

    private static readonly WordSet Helping = new("did does do has have had will would wo could can ca");
    private static readonly WordSet Being = new("is are was were 's");
    private static readonly WordSet Replying = new("respond responded reply replied answer answered comment commented");
    private static readonly WordSet Speaking = new("say tell talk speak elaborate explain react speculate disclose oblige specify");
    private static readonly WordSet Wishing = new("wish want like care");
    private static readonly WordSet Reaching = new("reached contacted drawn interviewed located");
    private static readonly WordSet Going = new("saying talking answering commenting responding replying speaking telling");
    private static readonly WordSet Having = new("had has have made gave given offered offers issued gives makes took takes");
    private static readonly WordSet Answers = new("comment comments answer answers reply replies response remark statement statements declaration declarations explanation explanations question questions figure figures detail details reason reasons number");
    private static readonly WordSet Small = new("immediate immediately further more other yet so far at once public publicly official again");
    private static readonly WordSet Quiet = new("silent quiet mum mute silence counsel");
    private static readonly WordSet Own = new("his her its their my our very quite");
    private static readonly WordSet Kept = new("reply answer opinion position judgment judgement comment");

    /// <summary>True for "responded", "commented", "answer": what who is silent does not do.</summary>
    public static bool IsReply(Passage passage, int at) => passage.Is(at, Replying);

    /// <summary>The token of the last word of a silence that begins here, or 0.</summary>
    public static int Tail(Passage passage, int at)
    {
        if (!passage.Is(at, Openers)) return 0;
        if (passage.Is(at, Having) && passage.Is(at + 1, "no") && AfterSmall(passage, at + 2) is var noun && passage.Is(noun, Answers) && passage[noun + 1] is not (Tag.Noun or Tag.To or Tag.That)) return noun;
        if (passage.Is(at, Having) && passage.Is(at + 1, "nothing")) return Nothing(passage, at);
        if (passage[at + 1] == Tag.Not && (passage.Is(at, Helping) || passage.Is(at, Being))) return passage.Is(at, Being) ? NotBeing(passage, at + 2) : NotDoing(passage, at + 2);
        return Phrase(passage, at);
    }

    /// <summary>True when nothing belongs to the verb any more: "would not say." and "will not talk to us", not "would not say where".</summary>
    public static bool Closes(Passage passage, int at) =>
        passage[at] is Tag.Stop or Tag.Comma or Tag.Semicolon or Tag.Conjunction or Tag.Close or Tag.Dash or Tag.Quote || at >= passage.Count
        || (passage.Is(at, "to") && passage.Is(at + 1, "us")) || (passage.Is(at, "further") && Closes(passage, at + 1));

    private static int NotDoing(Passage passage, int at)
    {
        var verb = AfterSmall(passage, at);
        if (passage.Is(verb, Replying)) return verb;
        if (passage.Is(verb, Speaking)) return Closes(passage, verb + 1) ? verb : 0;
        if (passage.Is(verb, Wishing) && passage[verb + 1] == Tag.To) return passage.Is(verb + 2, Replying) || (passage.Is(verb + 2, Speaking) && Closes(passage, verb + 3)) ? verb + 2 : 0;
        if (passage.Is(verb, "pick") && passage.Is(verb + 1, "up")) return Closes(passage, verb + 2) ? verb + 1 : 0;
        if (passage.Is(verb, Returned)) return passage.Is(verb + 1, Calls) ? verb + 1 : passage.Is(verb + 2, Calls) ? verb + 2 : 0;
        var be = passage.Is(verb, "be") || passage.Is(verb, "been") ? AfterSmall(passage, verb + 1) : verb;
        return be > at && (passage.Is(be, Reaching) || passage.Is(be, "commenting") || passage.Is(be, "available")) ? be : 0;
    }

    private static int NotBeing(Passage passage, int at)
    {
        var word = AfterSmall(passage, at);
        if (passage.Is(word, Going)) return passage.Is(word, "commenting") || Closes(passage, word + 1) ? word : 0;
        if (passage.Is(word, "picking") && passage.Is(word + 1, "up")) return word + 1;
        return passage.Is(word, "available") && (Closes(passage, word + 1) || (passage.Is(word + 1, "for") && passage.Is(word + 2, Answers))) ? word : 0;
    }

    private static WordSet Returned { get; } = new("return returned");

    private static WordSet Calls { get; } = new("calls call messages emails e-mails");

    private static int Nothing(Passage passage, int at)
    {
        var to = AfterSmall(passage, at + 2);
        return passage[to] == Tag.To && (passage.Is(to + 1, "say") || passage.Is(to + 1, "add") || passage.Is(to + 1, "reply") || passage.Is(to + 1, "declare")) && Closes(passage, to + 2) ? to + 1 : 0;
    }

    private static int Phrase(Passage passage, int at)
    {
        if (passage.Is(at, "yet")) return passage[at + 1] == Tag.To && passage.Is(at + 2, Replying) ? at + 2 : 0;
        if (passage.Is(at, "hung") || passage.Is(at, "rang"))
            return passage.Is(at + 1, passage.Is(at, "hung") ? "up" : "off") && passage[at + 2] is not (Tag.Determiner or Tag.Noun or Tag.Name) ? at + 1 : 0;
        if (passage.Is(at, "put")) return passage.Is(at + 1, "the") && (passage.Is(at + 2, "phone") || passage.Is(at + 2, "receiver")) && passage.Is(at + 3, "down") ? at + 3 : 0;
        if (passage.Is(at, "would") && passage.Is(at + 1, "rather") && passage[at + 2] == Tag.Not) return Closes(passage, at + 3) ? at + 2 : passage.Is(at + 3, Speaking) && Closes(passage, at + 4) ? at + 3 : 0;
        if (passage[at + 1] == Tag.Not && passage[at + 2] == Tag.To) return passage.Is(at + 3, Replying) || (passage.Is(at + 3, Speaking) && Closes(passage, at + 4)) ? at + 3 : 0;
        if (passage.Is(at, "begged") || passage.Is(at, "begs")) return passage.Is(at + 2, "be") && passage.Is(at + 3, "excused") ? at + 3 : 0;
        if (passage.Is(at, "declined") || passage.Is(at, "refused") || passage.Is(at, "refuses")) return passage.Is(at + 1, "all") && passage.Is(at + 2, "comment") ? at + 2 : 0;
        if (passage.Is(at, "referred")) return passage.Is(at + 1, "questions") || (passage.Is(at + 1, "all") && passage.Is(at + 2, "questions")) ? at + 1 : 0;
        var last = passage.Is(at + 1, Own) ? at + 2 : at + 1;
        if (passage.Is(at, "reserves") || passage.Is(at, "reserved") || passage.Is(at, "reserve")) return last > at + 1 && passage.Is(last, Kept) ? last : 0;
        return passage.Is(last, Quiet) && Closes(passage, last + 1) && !passage.Is(at, Having) ? last : 0;
    }

    /// <summary>The first token from here on that is no word like "yet", "further", "at once".</summary>
    public static int AfterSmall(Passage passage, int at)
    {
        while (passage.Is(at, Small)) at++;
        return at;
    }
}
