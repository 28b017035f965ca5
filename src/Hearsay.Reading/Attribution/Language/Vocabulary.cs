using System.Collections.Frozen;

namespace Hearsay.Reading.Attribution.Language;

/// <summary>Looks words up without regard to capitals and without allocating. Words it does not know are judged by their endings.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 24;

    // Verb forms that are at least as often nouns.
    private static readonly HashSet<string> NounsToo = new(StringComparer.Ordinal)
    {
        "report", "claim", "call", "plan", "note", "answer", "attack", "fear", "hope", "order", "demand", "request", "promise", "pledge", "vote", "show", "state", "post", "tweet",
        "comment", "estimate", "forecast", "project", "question", "challenge", "charge", "order", "view", "doubt", "wish", "vow", "remark", "cable", "command", "debate", "protest",
        "object", "joke", "boast", "list", "name", "back", "push", "focus", "praise", "blame", "support", "study", "work", "help", "change", "move", "use", "fire", "search", "test",
        "talk", "look", "need", "play", "start", "turn", "stop", "walk", "visit", "face", "force", "end", "cause", "place", "point", "share", "rule", "signal", "voice",
        "contact", "release", "record", "film", "cover", "head", "house", "water", "guard", "shell", "bomb", "march", "rally", "host", "book", "ship", "hand", "trade", "tax",
        "fund", "fine", "supply", "transport", "exchange", "review", "update", "copy", "mail", "phone", "text", "email", "cost", "deal", "cut", "set", "hit", "run", "fall", "rise", "win",
        "lead", "drive", "fight", "break", "drop", "increase", "decrease", "limit", "measure", "control", "risk", "result", "range", "mark", "rank", "rate", "score", "total", "average",
        "map", "track", "trace", "link", "base", "trust", "concern", "interview", "brief", "exercise", "speed", "crash", "flood", "leak", "jump", "kick", "strike", "wave", "smile", "laugh",
        "cry", "sound", "shock", "surprise", "benefit", "gain", "attempt", "aim", "target", "launch", "damage", "block", "appeal", "campaign", "market", "count", "warrant", "detail", "direct",
        "reference", "credit", "echo", "favor", "favour", "welcome", "slam", "blast", "label", "lie", "press", "raise", "return", "store", "love", "like", "light", "stand", "stay", "leave",
        "plant", "ring", "spring", "wind", "wound", "land", "man", "people", "school", "schedule", "design", "produce", "trouble", "offer", "find", "teach", "text", "champion", "trumpet",
        "lobby", "beg", "patrol", "shelter", "bear", "shoot", "split", "spread", "swing", "shed", "spin", "burst", "quit", "fit", "sentence", "process", "feature", "total", "mean",
        "register", "intimate", "contest", "judge", "crow", "bark", "storm", "dread", "mind", "beam", "grin", "groan", "howl", "hiss", "shriek", "yelp", "squeal", "tease", "purr", "nod", "shrug", "taunt", "thunder", "snap", "snort", "sniff", "huff", "gasp",
        "wail", "croak", "hoot", "rage", "roar", "rant", "drawl", "message", "volunteer", "venture", "reason", "guess", "marvel", "jeer", "grunt", "squeak", "cackle", "murmur", "bellow", "moan", "whine", "muse", "sob", "chuckle",
    };

    private static readonly FrozenDictionary<string, Word> Words = Build();
    private static readonly FrozenDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The entry of a spelling, or null.</summary>
    public static Word? Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestWord) return null;
        Span<char> lower = stackalloc char[LongestWord];
        for (var i = 0; i < word.Length; i++) lower[i] = word[i] == '’' ? '\'' : char.ToLowerInvariant(word[i]);
        return Lookup.TryGetValue(lower[..word.Length], out var found) ? found : null;
    }

    private static FrozenDictionary<string, Word> Build()
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        foreach (var entry in CommonVerbs.All()) AddVerb(words, entry, null);
        foreach (var (entry, verb) in CueVerbs.All()) AddVerb(words, entry, verb);
        foreach (var (tag, list) in ClosedWords.All())
        {
            foreach (var word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                words[word] = words.TryGetValue(word, out var verb) && tag is Tag.Noun or Tag.Adjective && verb is not null ? verb with { IsNounToo = true } : new Word(tag);
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void AddVerb(Dictionary<string, Word> words, string entry, CueVerb? cue)
    {
        var lemma = entry.Split(' ')[0];
        foreach (var (form, kind) in VerbInflection.FormsOf(entry))
        {
            if (words.TryGetValue(form, out var known) && known.Cue is not null) continue;
            var noun = kind is VerbForm.Base or VerbForm.Third && NounsToo.Contains(lemma);
            words[form] = new Word(kind == VerbForm.Ing ? Tag.Ing : Tag.Verb, kind, cue, noun, lemma);
        }
    }
}
