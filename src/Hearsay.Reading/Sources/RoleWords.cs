namespace Hearsay.Reading.Sources;

/// <summary>Words for offices, honorifics and occupations: those that stand before names, and those that describe a person.</summary>
internal static class RoleWords
{
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "president", "prime", "minister", "chancellor", "governor", "mayor", "senator", "secretary", "ambassador", "general", "colonel", "major", "captain", "lieutenant", "sergeant", "corporal", "admiral", "commander", "commissioner",
        "chief", "director", "chairman", "chairwoman", "chair", "professor", "dr", "mr", "mrs", "ms", "miss", "sir", "dame", "lord", "lady", "judge", "justice", "king", "queen", "prince", "princess", "pope", "bishop", "archbishop",
        "sheikh", "imam", "rabbi", "rep", "sen", "gov", "gen", "col", "lt", "capt", "sgt", "maj", "cmdr", "adm", "prof", "spokesman", "spokeswoman", "spokesperson", "inspector", "detective", "superintendent", "constable", "officer",
        "comrade", "deputy", "vice", "leader", "premier", "envoy", "marshal", "attorney", "prosecutor", "foreign", "defence", "defense", "interior", "health", "congressman", "congresswoman", "representative", "father", "sister", "brother", "private",
        "state", "treasurer", "ombudsman", "coach", "nurse", "engineer", "analyst", "brigadier", "rear", "baroness", "baron", "count", "duke", "countess", "duchess", "hero", "gran",
        "prefect", "matron", "warden", "notary", "registrar", "rector", "abbot", "abbess", "vicar", "chaplain", "pastor", "magistrate", "sheriff", "consul", "regent", "headmaster", "headmistress", "dean", "provost", "curator", "harbourmaster",
        "quartermaster", "deacon", "reverend", "rev", "cardinal", "emir", "sultan", "tsar", "commodore", "lieutenant-colonel", "vice-president", "undersecretary", "taoiseach", "ayatollah", "mullah", "cpl", "pte", "supt", "insp", "dir", "madame", "monsieur", "señor", "señora", "herr", "frau", "don", "doña",
    };

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal)
    {
        "spokesman", "spokeswoman", "spokesperson", "mouthpiece", "counterpart", "official", "officer", "head", "boss", "woman", "man", "boy", "girl", "person", "witness", "resident", "expert", "survivor", "victim", "prisoner", "detainee", "captive", "soldier",
        "fighter", "hydrologist", "surgeon", "baker", "farmer", "mother", "father", "son", "daughter", "brother", "sister", "wife", "husband", "widow", "source", "aide", "diplomat", "lawyer", "clerk", "skipper", "pilot", "mate",
        "correspondent", "presenter", "host", "anchor", "guest", "nurse", "priest", "cook", "chef", "student", "pensioner", "passerby", "bystander", "guard", "medic", "paramedic", "insider", "member", "founder", "owner",
        "employee", "staffer", "volunteer", "academic", "scientist", "economist", "politician", "lawmaker", "mp", "legislator", "parliamentarian", "candidate", "rebel", "militant", "hostage", "suspect", "defendant", "judge", "coroner",
        "neighbour", "neighbor", "friend", "colleague", "relative", "youth", "teenager", "subscriber", "caller", "tourist", "guide", "cousin", "uncle", "aunt", "grandmother", "grandfather", "merchant", "shepherd", "monk", "nun", "negotiator",
        "lead", "lookout", "keeper", "trader", "postman", "herder", "dispatcher", "counsel", "manager", "executive", "cashier", "carer", "driver", "worker", "labourer", "porter", "bosun", "stoker", "docker", "trustee", "chemist", "pharmacist", "electrician", "seamstress", "tailor", "cleaner", "auditor", "bartender", "ferryman", "schoolteacher", "teacher", "schoolgirl", "schoolboy", "organiser", "organizer", "campaigner", "protester", "striker", "passenger", "commuter", "villager", "islander", "townswoman", "boyfriend", "girlfriend", "fiancé", "fiancée", "partner", "nephew", "niece", "grandson", "granddaughter", "stepfather", "stepmother", "stranger", "customer", "client", "tenant", "landlord", "landlady", "housekeeper", "maid", "apprentice", "intern", "graduate", "trainee", "mechanic", "technician", "machinist", "ex-president", "deserter", "conscript", "recruit", "sniper", "gunner", "pow", "korean", "reader", "speaker", "physician", "advocate", "activist",
        "inmate", "convict", "midwife", "housewife", "user", "guest", "patient", "parent", "pupil", "child", "toddler", "infant", "orphan", "bride", "groom", "vet", "cleric", "critic", "cop", "clown", "jockey", "cyclist", "biker", "jogger", "migrant", "immigrant", "inhabitant", "merchant", "servant", "informant", "applicant", "occupant", "participant", "accountant", "attendant",
        "assistant", "consultant", "contestant", "sergeant", "correspondent", "respondent", "opponent", "dissident", "adolescent", "detective", "operative", "waitress", "actress", "hostess", "manageress", "goatherd", "dressmaker", "stevedore", "nanny", "nurse-maid", "refugee", "evacuee", "escapee", "returnee", "retiree", "referee", "attendee", "addressee", "nominee", "trainee", "interviewee", "deckhand", "farmhand", "firefighter", "eyewitness", "whistleblower", "arrestee", "abductee", "internee", "mourner",
    };

    private static readonly HashSet<string> NotPersons = new(StringComparer.Ordinal)
    {
        "ministry", "paper", "letter", "water", "river", "power", "order", "number", "weather", "september", "october", "november", "december", "officer's", "center", "chapter", "computer", "motor", "sector", "factor",
        "tower", "quarter", "centre", "operator", "carrier", "broadcaster", "newspaper", "watchdog", "broker", "floor", "door", "war", "mirror", "tractor", "trailer", "harbour", "harbor", "publisher", "provider", "supplier", "producer",
        "manufacturer", "other", "another", "either", "neither", "after", "over", "under", "however", "whether", "never", "ever", "later", "earlier", "further", "rather", "her", "their", "your", "our", "or", "for", "nor", "per", "summer", "winter", "matter",
        "paper's", "weekender", "list", "mist", "coast", "mission", "insurer", "lender", "maker", "monitor",
        "former", "elder", "younger", "older", "senior", "junior", "prior", "proper", "bitter", "silver", "copper", "leather", "rubber", "timber", "corner", "border", "powder", "ladder", "filter", "sewer", "trawler", "tanker", "freighter", "cutter", "steamer", "bomber", "helicopter", "container", "shelter", "burner", "boiler", "cooler", "reactor", "generator", "elevator",
        "escalator", "conveyor", "detector", "sensor", "error", "terror", "horror", "humor", "labor", "labour", "odor", "vapor", "fever", "cover", "gutter", "hammer", "locker", "counter", "shutter", "charter", "semester", "register", "disaster", "canister", "cluster", "plaster", "poster", "paper", "finger", "shoulder", "liver", "cancer", "ulcer", "starter", "scooter", "digger", "excavator",
        "bulldozer", "loader", "scanner", "printer", "router", "server", "folder", "binder", "cylinder", "thunder", "wonder", "layer", "buffer", "bumper", "propeller", "transformer", "breaker", "insulator", "regulator", "ventilator", "refrigerator", "incubator", "freezer", "burger", "dinner", "supper", "chamber", "bunker", "crater", "glacier", "meter", "metre", "kilometre", "kilometer", "litre", "liter",
        "interior", "exterior", "superior", "inferior", "behaviour", "behavior", "favour", "favor", "honour", "honor", "rumour", "rumor", "armour", "armor", "parlour", "colour", "color", "flavour", "vapour", "tumour", "tumor", "endeavour",
    };

    private static readonly HashSet<string> Reporters = new(StringComparer.Ordinal) { "correspondent", "reporter", "journalist", "newsroom", "reporters", "journalists", "correspondents", "desk", "crew" };

    /// <summary>True for a word that can stand before a name: an office, a rank, an honorific.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    /// <summary>"Mr", "Dr": a word that stands before a name and is no office.</summary>
    public static bool IsHonorific(string word) => word.TrimEnd('.') is "mr" or "mrs" or "ms" or "miss" or "dr" or "prof" or "professor" or "sir" or "dame" or "lord" or "lady" or "madame" or "monsieur" or "herr" or "frau" or "señor" or "señora" or "don" or "doña";

    /// <summary>"Health" in Health Minister and Health Directorate: what an office or a body is for. It makes a title only before another word of one.</summary>
    public static bool IsPortfolio(string word) => word is "foreign" or "defence" or "defense" or "interior" or "health" or "state" or "prime" or "rear" or "vice";

    /// <summary>True for a word that is known to describe one person, whatever its ending: at the head of a sentence it stands before a name as a title does.</summary>
    public static bool IsRole(string word) => Persons.Contains(word) && !NotPersons.Contains(word);

    /// <summary>True for a word that describes one person.</summary>
    public static bool IsPerson(string word)
    {
        if (NotPersons.Contains(word)) return false;
        if (Persons.Contains(word) || Titles.Contains(word)) return true;
        return word.Length > 4 && (EndsIn(word, "man") || EndsIn(word, "woman") || EndsIn(word, "er") || EndsIn(word, "or") || EndsIn(word, "ist") || EndsIn(word, "ian"));
    }

    /// <summary>True for a word that describes several persons.</summary>
    public static bool ArePersons(string word) =>
        word is "people" or "men" or "women" or "children" or "police" or "troops" or "locals" or "authorities" or "families" or "others" or "koreans"
        || (word.Length > 4 && word.EndsWith("men", StringComparison.Ordinal))
        || (word.Length > 3 && word.EndsWith('s') && IsPerson(word[..^1]));

    /// <summary>True for a word that describes those who report for a publisher.</summary>
    public static bool IsReporter(string word) => Reporters.Contains(word);

    /// <summary>True when someone described so speaks for a body.</summary>
    public static bool SpeaksFor(string role) =>
        role.Contains("spokes", StringComparison.OrdinalIgnoreCase) || role.Contains("mouthpiece", StringComparison.OrdinalIgnoreCase) || role.Contains("speaks for", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for what a firm may be as well as a person: "the owner", "the contractor".</summary>
    public static bool MayBeFirm(string head) => head is "owner" or "contractor" or "subcontractor" or "developer" or "builder" or "employer" or "importer" or "exporter" or "distributor" or "retailer" or "charterer" or "hauler" or "haulier" or "buyer" or "seller" or "vendor";

    /// <summary>True for the office of one who heads a body, and so speaks for it.</summary>
    public static bool Leads(string head) => head is "director" or "head" or "leader" or "coordinator" or "chairman" or "chairwoman" or "chair" or "president" or "manager" or "chief" or "superintendent";

    /// <summary>The gender that words of a mention show.</summary>
    public static Gender GenderOf(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (word.TrimEnd('.') is "mr" or "sir" or "lord" or "king" or "prince" or "man" or "boy" or "father" or "son" or "brother" or "husband" or "uncle" or "grandfather" or "chairman" or "comrade" or "priest" or "duke" or "baron" or "monk" or "congressman"
                || (EndsIn(word, "sman") && !EndsIn(word, "woman"))) return Gender.Male;
            if (word.TrimEnd('.') is "mrs" or "ms" or "miss" or "dame" or "lady" or "queen" or "princess" or "woman" or "girl" or "mother" or "daughter" or "sister" or "wife" or "widow" or "aunt" or "grandmother" or "nun" or "gran" || EndsIn(word, "woman")) return Gender.Female;
        }

        return Gender.Unknown;
    }

    private static bool EndsIn(string word, string end) => word.EndsWith(end, StringComparison.Ordinal);
}
