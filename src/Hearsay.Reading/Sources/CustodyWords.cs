using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>Words that say someone is held captive. Example: <c>the sailor, who was detained on Monday</c>.</summary>
internal static class CustodyWords
{
    private static readonly Phrases Held = new(
        "prisoner", "prisoners", "captive", "captives", "captured", "detained", "detainee", "detainees", "interrogated", "in custody", "under arrest", "in detention", "hostage", "hostages", "pow", "pows", "jailed", "imprisoned",
        "army custody", "police custody", "taken prisoner", "behind bars",
        "in a cell", "from his cell", "from her cell", "in jail", "in gaol", "in prison", "on remand", "in the lock-up", "under house arrest", "convict", "convicts", "inmate", "inmates", "internee", "internees", "abducted", "kidnapped", "has been held", "have been held",
        "held since", "held by", "held without", "held on suspicion", "accused of being", "detenu", "detenus", "in irons", "awaiting trial", "in the dock", "under interrogation",
        "is being held", "are being held", "was being held", "in the hands of", "in captivity", "recaptured", "handcuffed", "in handcuffs", "arrested on", "was arrested", "were arrested", "been arrested", "interned", "in the cells", "produced before", "house of investigation", "remanded");

    private static readonly Phrases Arrest = new("after his arrest", "after her arrest", "after their arrest", "since his arrest", "since her arrest", "since their arrest", "after his capture", "after her capture", "after their capture", "handcuffed", "in handcuffs");
    private static readonly Phrases Questioners = new("investigators", "his captors", "her captors", "their captors", "interrogators", "the investigators", "his interrogators", "her interrogators", "their interrogators");

    private static readonly HashSet<string> Kin = new(StringComparer.Ordinal)
        { "brother", "brothers", "sister", "sisters", "wife", "husband", "mother", "father", "parents", "son", "daughter", "widow", "cousin", "uncle", "aunt", "friend", "friends", "family", "relative", "relatives", "neighbour", "colleague", "lawyer", "lawyers", "counsel", "solicitor", "attorney", "guard", "guards" };

    private static readonly Phrases Exempt = new("prisoner exchange", "prisoner swap", "captured by surprise");

    /// <summary>True when such words stand in a range of tokens, and are not said of somebody else: "the brother of a prisoner" is free.</summary>
    public static bool AnyIn(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (Held.At(words, i, end) && !(IsHeld(words[i]) && IsSpokenOf(words, start, i))) return !Exempt.AnyIn(words, start, end) && !IsKinOf(words, start, end);
        return false;
    }

    /// <summary>"the commissioner for prisoners", "the Prisoners' Aid Society", "a lawyer who met 140 detainees": the held are those whom another is about.</summary>
    private static bool IsSpokenOf(TokenWords words, int start, int at)
    {
        if (words[at + 1] is "'" or "'s" or "aid" or "affairs" or "rights" || words[at - 1] is "former" or "ex" or "for" or "with" or "about") return true;
        for (var i = start; i < at; i++)
            if (words[i] is "for" or "who" or "which" or "with" or "on" or "about") return true;
        return false;
    }

    private static bool IsKinOf(TokenWords words, int start, int end)
    {
        for (var i = start; i + 2 < end; i++)
        {
            if (Held.LengthAt(words, i, end) > 0) return false;
            if (words[i + 1] is "of" or "for" && Kin.Contains(words[i])) return true;
        }

        return false;
    }

    /// <summary>", who was detained on Monday": words behind a phrase that tell of whoever it names.</summary>
    public static bool Follows(TokenWords words, int end)
    {
        if (end >= words.Count || words[end] is not ("," or "who")) return false;
        var at = words[end] == "," ? end + 1 : end;
        var limit = Math.Min(words.Sentence(end).End, at + 5);
        while (at < limit && words[at] is "who" or "was" or "is" or "has" or "had" or "been" or "now" or "then" or "himself" or "herself" or "being" or "likewise" or "also" or "still" or "already" or "currently" or "since") at++;
        return Held.LengthAt(words, at, words.Sentence(end).End) > 0;
    }

    /// <summary>"from his cell", "under interrogation", "from police custody": where someone held speaks.</summary>
    public static bool SpeaksFrom(TokenWords words, int at, int end)
    {
        if (words[at] is "under" && words[at + 1] is "interrogation" or "questioning" or "arrest" or "guard") return true;
        if (Arrest.At(words, at, end) || (words[at] is "told" && Questioners.At(words, at + 1, end))) return true;
        if (words[at] is not ("from" or "in")) return false;
        for (var i = at + 1; i < Math.Min(end, at + 5); i++)
        {
            if (words.IsCapital(i)) return false;
            if (words[i] is "cell" or "jail" or "gaol" or "prison" or "custody" or "detention" or "dock" or "lock-up" or "remand") return words[i + 1] is not ("officials" or "director" or "governor" or "service" or "guards" or "authorities" or "staff");
            if (words[i] is "," or "." or "and") return false;
        }

        return false;
    }

    /// <summary>"nine prisoners", "the captured men", "eleven drivers were detained": several who are held.</summary>
    public static bool HoldsMany(TokenWords words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i] is "prisoners" or "captives" or "detainees" or "hostages" or "inmates" or "internees") return !IsSpokenOf(words, start, i);
            if (words[i] is "captured" or "detained" or "arrested" or "imprisoned" && (words[i + 1].EndsWith('s') || words[i + 1] is "men" or "women" || words[i - 1] is "were" or "are" || (words[i - 1] == "been" && words[i - 2] == "have"))) return true;
        }

        return false;
    }

    /// <summary>"detained", "in custody" behind "was" or "has been".</summary>
    public static bool IsTakenAt(TokenWords words, int at) =>
        words[at] is "detained" or "arrested" or "captured" or "jailed" or "imprisoned" or "remanded" or "interned" || (words[at] == "being" && words[at + 1] == "held")
        || (words[at] == "held" && words[at + 1] is "in" or "by" or "since" or "at" or "without") || (words[at] == "in" && words[at + 1] is "custody" or "detention" or "jail" or "prison" && words[at + 2] is not ("for" or "as"));

    /// <summary>True for a word that by itself names someone held.</summary>
    public static bool IsHeld(string word) => word is "prisoner" or "prisoners" or "captive" or "captives" or "detainee" or "detainees" or "hostage" or "hostages" or "pow" or "pows";
}
