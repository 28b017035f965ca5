using Hearsay.Model;
using Hearsay.Reading.Attribution.Language;
using Hearsay.Reading.Attribution.Rules;
using Hearsay.Reading.Sources;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Turns of phrase whose verb looks like a cue and reports nothing: <c>no sailor had reported ill</c>, <c>the fever has claimed nine lives</c>, <c>she has two
/// engines</c>, <c>a clerk has seen those reports</c>, <c>he has spoken to the owner</c>. The trained model, which sees words and not idioms, takes some of them for acts of saying.
/// </summary>
internal static class NotSpeech
{
    private static readonly WordSet States = new("ill sick absent fit dead present unfit");
    private static readonly WordSet Victims = new("life lives victim victims");
    private static readonly WordSet Hours = new("evening morning noon midday midnight night nightfall dawn dusk sunset sunrise tomorrow lunchtime daybreak then now today tonight monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter");
    private static readonly WordSet Owning = new("has have had");
    private static readonly WordSet Holding = new("hold holds held");
    private static readonly WordSet Bounding = new("about some around only nearly almost over");
    private static readonly WordSet Seeing = new("see sees saw seen met");
    private static readonly WordSet Reporting = new("report reports reported reporting");
    private static readonly WordSet Admitting = new("admit admits admitted admitting");
    private static readonly WordSet Showing = new("show shows showed showing");
    private static readonly WordSet Pointed = new("point points pointed pointing");
    private static readonly WordSet Claiming = new("claim claims claimed claiming");
    private static readonly WordSet Persons = new("i you he she it we they");
    private static readonly WordSet Objects = new("me you him her it us them");
    private static readonly WordSet Nobody = new("no nobody none no-one");
    private static readonly WordSet Belonging = new("of at in from for");
    private static readonly WordSet Silent = new("would could will was were is are wanted comment commented answer answered respond responded reply replied");
    private static readonly WordSet Selves = new("himself herself itself themselves myself ourselves");
    private static readonly WordSet Joining = new("and but");
    private static readonly WordSet Pointing = new("it this that these those them so");
    private static readonly WordSet Knowing = new("know knows knew known understand understands understood hear hears heard feel feels felt mean means meant regret regrets regretted");
    private static readonly WordSet Clausal = new("that is are was were has have had will would said says say could should may might");
    private static readonly WordSet Talking = new("speak speaks spoke spoken speaking talk talks talked talking");
    private static readonly WordSet Whom = new("to with");
    private static readonly WordSet Citing = new("citing quoting");
    private static readonly WordSet Quoted = new("quoted cited interviewed submitted prepared written published released issued compiled drafted drawn signed");
    private static readonly WordSet Questioning = new("questioned quizzed interrogated interviewed");
    private static readonly WordSet Investigators = new("police gendarmes detectives investigators prosecutors officers officials agents carabinieri interrogators magistrate judge prosecutor inspector");
    private const int FewWords = 3;

    // "Is now out of service": how something stands. What "is to be" is meant, and "is not" may be denied.
    private static readonly WordSet Being = new("is are was were be been am 's 're 'm");
    private static readonly WordSet Small = new("now then still also already again just only even in on at of for from by with out up down off over under into as been");

    /// <summary>True when a finding is such a turn of phrase.</summary>
    public static bool Is(AnnotatedText text, Attribution found)
    {
        if (found is not { Cue: [var cue], Content: [var content, ..] }) return false;
        var cueWords = text.Text.AsSpan(cue.Start, cue.Length);
        var verb = EdgeWords.Last(cueWords);
        var words = text.Text.AsSpan(content.Start, content.Length);
        var first = FirstWord(words);
        if (IsJudge(text, found, cue) || GoesOn(text, cue, content)) return true;
        // "promised in writing that ...": how it was promised.
        if (verb is "writing" && verb.Length == cueWords.Length && text.Text.AsSpan(0, cue.Start).EndsWith("in ", StringComparison.Ordinal)) return true;
        // "Asked who had paid, the clerk would not say": what was asked is not what the clerk says.
        if (content.End <= cue.Start && WordSets.Asked.Contains(first) && (content.Start == 0 || char.IsWhiteSpace(text.Text[content.Start - 1]))) return true;
        // "Nobody told the crew that": it was not said. "Nobody would say where" tells of a silence.
        if (found is { FoundBy: not SilenceRule.Name, Speaker: [var none] } && IsNobody(text.Text, none) && !Silent.Contains(FirstWord(cueWords)) && !Silent.Contains(verb)) return true;
        // "A group calling itself the Column": what it goes by.
        if (verb is "calling" && verb.Length == cueWords.Length) return Selves.Contains(first);
        // "Two more are expected by evening": when, not by whom.
        if (found.Speaker is [var when] && Hours.Contains(text.Text.AsSpan(when.Start, when.Length)) && text.Text.AsSpan(0, when.Start).EndsWith("by ", StringComparison.Ordinal)) return true;
        // "They were asked in writing to leave": how, and by nobody who is named.
        if (verb is "writing" && Being.Contains(FirstWord(cueWords)) && first is not "that") return true;
        // "They were marked according to the law": how it was done.
        if (cueWords is "according to" && found.Speaker is [var ruling] && content.End <= cue.Start && !text.Text.AsSpan(0, cue.Start).TrimEnd().EndsWith(",") && Viewpoints.Rulings.Contains(EdgeWords.Last(text.Text.AsSpan(ruling.Start, ruling.Length)))) return true;
        // "The farm holds nine ponds."
        if (IsOnly(cueWords, Holding)) return first is not "that";
        if (verb is "messaging" || IsPlace(text, found, cue, verb)) return true;
        // "The hospital has admitted 64 pupils": who came in. Who admits "two errors" speaks.
        if (Admitting.Contains(verb)) return TakesIn(words);
        // "It shows no sign of rust": how it looks.
        if (Showing.Contains(verb)) return StartsWithAny(words, "no sign", "signs of", "no signs");
        // "He pointed it at the guard": at whom.
        if (Pointed.Contains(FirstWord(cueWords)) && (verb is "at" || verb.Length == cueWords.Length)) return verb is "at" || words.Contains(" at ", StringComparison.Ordinal);
        if (Reporting.Contains(verb)) return States.Contains(first);
        if (Claiming.Contains(verb)) return ClaimsLives(words);
        if (Seeing.Contains(verb)) return (Objects.Contains(first) && IsWhole(first, words)) || (Pointing.Contains(first) && first is not "it" && Count(words) < FewWords);
        if (Knowing.Contains(verb) && verb.Length == cueWords.Length) return Pointing.Contains(first) && IsWhole(first, words);
        if (Talking.Contains(verb)) return Whom.Contains(first);
        if (Whom.Contains(verb) && Talking.Contains(FirstWord(Before(cueWords)))) return true;
        if (Citing.Contains(verb)) return found.Speaker.Count == 0 || (found.Content.Count == 1 && NamesOnly(words) && NamesSomebody(words));
        if (cueWords is ":" && found.Speaker is [var label]) return IsTown(text, label) || SectionHeadings.Contains(label.In(text.Text));
        if (verb is "by" && Quoted.Contains(EdgeWords.Last(Before(cueWords)))) return Before(cueWords).IndexOf(' ') < 0 && NamesOnly(words);
        if (Quoted.Contains(verb) && verb.Length == cueWords.Length && text.Text.AsSpan(cue.End).StartsWith(" by ", StringComparison.Ordinal)) return NamesOnly(words);
        if (Questioning.Contains(verb) && verb.Length < cueWords.Length) return found.Speaker is [var asking] && Investigators.Contains(EdgeWords.Last(text.Text.AsSpan(asking.Start, asking.Length)));
        if (cueWords is "on the order of" or "on the orders of" or "on orders of") return true;
        if (SaysNothing(cueWords)) return true;
        return IsOnly(cueWords, Owning) && found.Speaker is [var who] && Persons.Contains(text.Text.AsSpan(who.Start, who.Length));
    }

    /// <summary>"Nobody", "no clerk of the yard", also where the speaker was found to begin behind "of".</summary>
    private static bool IsNobody(string text, TextSpan speaker)
    {
        if (Nobody.Contains(FirstWord(text.AsSpan(speaker.Start, speaker.Length)))) return true;
        var before = text.AsSpan(0, speaker.Start);
        before = before[(before.LastIndexOf('\n') + 1)..].TrimEnd();
        if (!Belonging.Contains(EdgeWords.Last(before))) return false;
        for (var n = 0; n < FewWords; n++)
        {
            before = Before(before).TrimEnd();
            if (Nobody.Contains(EdgeWords.Last(before))) return true;
        }

        return false;
    }

    /// <summary>A number of persons, or a number alone.</summary>
    private static bool TakesIn(ReadOnlySpan<char> words)
    {
        var isCount = false;
        foreach (var range in words.Split(' '))
        {
            var word = words[range].TrimEnd(".,").ToString().ToLowerInvariant();
            if (char.IsAsciiDigit(word.FirstOrDefault()) || Vocabulary.Find(word.Split('-')[0]) is { Tag: Tag.Number }) isCount = true;
            else if (isCount) return RoleWords.ArePersons(word) || RoleWords.IsPerson(word);
            else if (!Bounding.Contains(word) && word is not ("more" or "than" or "at" or "least" or "another" or "a")) return false;
        }

        return isCount;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> words, params ReadOnlySpan<string> openings)
    {
        foreach (var opening in openings)
            if (words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    // "A clerk told us and we did not look": what comes behind "and" is no longer what the clerk told.
    private static bool GoesOn(AnnotatedText text, TextSpan cue, TextSpan content)
    {
        if (content.Start <= cue.End) return false;
        var between = text.Text.AsSpan(cue.End, content.Start - cue.End).Trim();
        if (Joining.Contains(FirstWord(text.Text.AsSpan(content.Start, content.Length)))) return Objects.Contains(between);
        return Count(between) == 2 && Objects.Contains(FirstWord(between)) && Joining.Contains(EdgeWords.Last(between));
    }

    /// <summary>"Nine cases have been confirmed in the laboratory": where it was done, and not by whom.</summary>
    private static bool IsPlace(AnnotatedText text, Attribution found, TextSpan cue, ReadOnlySpan<char> verb) =>
        Found.Contains(verb) && verb.Length < cue.Length && found.Speaker is [var where] && where.Start > cue.End && found.Content[0].End <= cue.Start && text.Text.AsSpan(cue.End, where.Start - cue.End).Trim() is "in" or "at";

    private static readonly WordSet Found = new("confirmed found recorded registered counted identified verified detected");

    private static bool NamesSomebody(ReadOnlySpan<char> words)
    {
        var last = EdgeWords.Last(words.TrimEnd('.')).ToString().ToLowerInvariant();
        return char.IsUpper(words[0]) || RoleWords.IsPerson(last) || RoleWords.ArePersons(last) || BodyWords.IsBody(last);
    }

    /// <summary>"MALKAPUR: The toll rose": capitals at the head of the text are a place, where no transcript begins.</summary>
    private static bool IsTown(AnnotatedText text, TextSpan speaker) =>
        text.Paragraphs is [var first, ..] && text.SpanOf(first).Start == speaker.Start && !speaker.In(text.Text).Any(char.IsLower) && speaker.Length > 3;

    /// <summary>"citing two engineers": whom it cites, and nothing of what they say.</summary>
    private static bool NamesOnly(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split(' '))
            if (Clausal.Contains(words[range]) || words[range].ContainsAny("”\"“")) return false;
        return true;
    }

    private static bool IsWhole(ReadOnlySpan<char> first, ReadOnlySpan<char> words) => first.Length + 1 >= words.TrimEnd('.').Length;

    private static int Count(ReadOnlySpan<char> words) => words.Trim(". ").Count(' ') + 1;

    private static ReadOnlySpan<char> Before(ReadOnlySpan<char> words) => words[..Math.Max(0, words.LastIndexOf(' '))];

    private static bool SaysNothing(ReadOnlySpan<char> cue)
    {
        var count = 0;
        foreach (var range in cue.Split(' '))
            if (!(count++ == 0 ? Being : Small).Contains(cue[range])) return false;
        return count > 1;
    }

    /// <summary>"told an investigating judge that": a noun that looks like a verb ends the phrase that "a" opens.</summary>
    private static bool IsJudge(AnnotatedText text, Attribution found, TextSpan cue) =>
        found.Speaker is [var who] && Nouns.Contains(text.Text.AsSpan(cue.Start, cue.Length)) && cue.Start - who.End is 1 or 2 && Articles.Contains(FirstWord(text.Text.AsSpan(who.Start, who.Length)));

    private static readonly WordSet Nouns = new("judge report state guide witness claim doubt");
    private static readonly WordSet Articles = new("a an");

    /// <summary>One of some verbs: "has", and "has about" where a finder took the bound of a number into the cue.</summary>
    private static bool IsOnly(ReadOnlySpan<char> cue, WordSet verbs)
    {
        var first = FirstWord(cue);
        return verbs.Contains(first) && (first.Length == cue.Length || Bounding.Contains(cue[first.Length..].Trim()));
    }

    /// <summary>"nine lives", "at least a dozen victims": the word stands among the first five.</summary>
    private static bool ClaimsLives(ReadOnlySpan<char> words)
    {
        for (var n = 0; n < 5 && words.Length > 0; n++)
        {
            var word = FirstWord(words);
            if (Victims.Contains(word)) return true;
            words = words[Math.Min(words.Length, word.Length)..].TrimStart(" ,.;");
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetter(words[end])) end++;
        return words[..(end == 0 && words.Length > 0 ? Math.Max(1, words.IndexOf(' ')) : end)];
    }
}
