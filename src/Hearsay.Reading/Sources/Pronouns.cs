using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds whom a pronoun takes up: the fitting mention that costs least, by distance and by how much the text speaks of it. Example: in <c>Orry met
/// the mayor. She said no.</c> she is Orry, who opened the sentence. In somebody's own words "he" is never that somebody, and who is named in
/// what is said is not the one who says it.
/// </summary>
internal sealed class Pronouns
{
    /// <summary>Stands for a speaker that no word names: any person will do.</summary>
    public const string Anyone = "";

    private const int LookBack = 80;

    private static readonly HashSet<string> DocumentCues = new(StringComparer.Ordinal) { "shows", "showed", "show", "reads", "read", "says", "bears", "provides", "contains", "lists", "listed", "states", "instructs", "records", "recorded", "begins", "ends", "has", "gives", "forbids" };

    private readonly TokenWords _words;
    private readonly MentionBook _book;
    private readonly int[] _quotation;

    public Pronouns(TokenWords words, MentionBook book) => (_words, _book, _quotation) = (words, book, QuotedTokens.Numbers(words.Text));

    /// <summary>True for a word that this can resolve.</summary>
    public static bool IsPronoun(string word) => word is "he" or "she" or "they" or "it" or "who" or "him" or "her" or "them" or "which" or "that";

    /// <summary>True for a token within quotation marks.</summary>
    public bool IsQuoted(int token) => _quotation[token] > 0;

    /// <summary>The entity meant by a pronoun at a token, or null when none fits.</summary>
    public Resolved? Resolve(string pronoun, int at, Setting setting)
    {
        var gender = pronoun switch { "he" or "him" => Gender.Male, "she" or "her" => Gender.Female, _ => Gender.Unknown };
        Mention? best = null;
        var least = int.MaxValue;
        var last = _book.Before(at) - 1;
        for (var k = last; k >= Math.Max(0, last - LookBack); k--)
        {
            var mention = _book.All[k];
            if (!(Fits(pronoun, gender, mention.Entity) || IsHoldersOwn(pronoun, mention.Entity, setting)) || IsRuledOut(pronoun, mention, at, setting)) continue;
            var cost = Cost(pronoun, mention, at, gender, setting);
            if (cost >= least) continue;
            (best, least) = (mention, cost);
        }

        if (best is not { } taken) return null;
        if (gender != Gender.Unknown && taken.Entity.Gender == Gender.Unknown) taken.Entity.Gender = gender;
        if (gender != Gender.Unknown && MayBePerson(taken.Entity)) taken.Entity.Kind = SourceKind.Person;
        if (pronoun == "it" && MayBeBody(taken.Entity) && !IsPlace(taken.Entity)) taken.Entity.Kind = SourceKind.Organization;
        return new Resolved(taken.Entity, pronoun is "who" or "which" or "that" ? MentionReason.Relative : MentionReason.Pronoun, taken.Origin);
    }

    /// <summary>"A spokesman for the ship's manager, Hansa Orry, said it ...": a name that was taken for a person's by its place is a body's.</summary>
    private static bool IsHoldersOwn(string pronoun, Entity entity, Setting setting) =>
        pronoun == "it" && entity == setting.Holder && !setting.IsSpoken && entity is { IsSoft: true, Gender: Gender.Unknown, Title: null } && GivenNames.GenderOf(entity) == Gender.Unknown;

    /// <summary>Who speaks is not "he" in his own words, nor named in what he says; and what stands in another quotation is spoken of there.</summary>
    private bool IsRuledOut(string pronoun, Mention mention, int at, Setting setting)
    {
        if (pronoun is "who" or "which" or "that") return false;
        if (setting.IsSpoken && mention.Entity == setting.Holder) return true;
        if (pronoun == "it" && mention.Entity.Kind == SourceKind.Document && IsMeans(mention.Token, at)) return true;
        if (mention.IsQuoted && _quotation[mention.Token] != _quotation[at]) return true;
        return pronoun == Anyone && IsSaid(mention, setting);
    }

    /// <summary>"The troops of Corra": a name that was used for somewhere is that of no firm.</summary>
    private bool IsPlace(Entity entity) => _book.All.Exists(m => m.Entity == entity && (_words[m.Token - 1] == "of" || PlaceWords.Contains(_words[m.Token - 1]) || _words[m.Words.End] == "'s"));

    /// <summary>"In [a note] published on Friday it said": what somebody said it in.</summary>
    private bool IsMeans(int document, int at) =>
        _words[document - 1] is "in" or "through" or "by" or "with" && _words.SentenceAt(document) == _words.SentenceAt(at) && _words.Sentence(at).Start == document - 1;

    private bool IsSaid(Mention mention, Setting setting) => setting.Content.Any(c => c.Overlaps(_words.Span(mention.Token)));

    /// <summary>"His lawyer said he ...": he is more likely whose lawyer it is.</summary>
    private static bool IsPossessedBy(Gender gender, Entity entity) =>
        entity.Name.StartsWith(gender == Gender.Male ? "his " : gender == Gender.Female ? "her " : "?", StringComparison.OrdinalIgnoreCase);

    private int Cost(string pronoun, Mention mention, int at, Gender gender, Setting setting)
    {
        if (pronoun is "who" or "which" or "that") return at - mention.Token;
        var entity = mention.Entity;
        var sentences = _words.SentenceAt(at) - _words.SentenceAt(mention.Token);
        var paragraphs = _words.ParagraphAt(at) - _words.ParagraphAt(mention.Token);
        var cost = (sentences * 4) + (paragraphs * 6) + (mention.IsSubject ? 0 : sentences == 0 ? 6 : 14) + ((at - mention.Token) / 40);
        if (gender != Gender.Unknown) cost += entity.Gender == gender ? -4 : GivenNames.GenderOf(entity) is var likely && likely == gender ? -4 : likely != Gender.Unknown ? 16 : 0;
        if (gender != Gender.Unknown && (entity.IsGuess || MayBePerson(entity))) cost += 6;
        if (pronoun == "it" && MayBeBody(entity) && entity != setting.Holder) cost += 6;
        if (gender != Gender.Unknown && IsSaid(mention, setting)) cost += 12;
        if (entity == setting.Holder && IsPossessedBy(gender, entity)) cost += 14;
        if (pronoun == "it") cost += (entity.Kind == SourceKind.Document) == DocumentCues.Contains(setting.Cue) ? 0 : 10;
        if (pronoun == "it" && entity == setting.Holder && !setting.IsSpoken) cost -= 14;
        if (pronoun is "they" or "them" && !entity.IsPlural && entity.Kind != SourceKind.Group) cost += 4;
        return cost;
    }

    /// <summary>A single word that only its capital makes a name is a person when it has spoken; "Today" opens a sentence.</summary>
    private static bool IsHuman(Entity entity) => entity.IsGuess ? entity.HasSpoken || entity.Name.Contains(' ', StringComparison.Ordinal) : entity.IsPerson || MayBePerson(entity);

    /// <summary>"Mato Orry", where only its use made it a body's name: "she" shows that it is a person's.</summary>
    private static bool MayBePerson(Entity entity) =>
        entity is { IsSoft: true, Kind: SourceKind.Organization, IsMedia: false, IsPublisher: false } && entity.Name.Count(c => c == ' ') is 1 or 2 && !entity.Name.Contains(" of ", StringComparison.Ordinal);

    /// <summary>"Corra", "Hansa Orry", where only its use made it a person's name: "it" shows that it is none.</summary>
    private static bool MayBeBody(Entity entity) => entity is { IsSoft: true, Kind: SourceKind.Person, Gender: Gender.Unknown, Role: null, Title: null } && GivenNames.GenderOf(entity) == Gender.Unknown;

    private static bool Fits(string pronoun, Gender gender, Entity entity) => pronoun switch
    {
        "he" or "she" or "him" or "her" => IsHuman(entity) && entity.Fits(gender),
        Anyone => entity.IsPerson,
        "who" => entity.IsPerson || entity.Kind is SourceKind.Group or SourceKind.Unnamed,
        "they" or "them" => entity.IsPlural || entity.Kind is SourceKind.Group or SourceKind.Government or SourceKind.Organization,
        _ => (!entity.IsPerson || MayBeBody(entity)) && !entity.IsPlural && !(entity.Kind is SourceKind.Group or SourceKind.Unnamed && entity.Name.EndsWith('s')),
    };
}
