using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Finds whom a pronoun takes up: the latest fitting mention, one that opened a sentence or spoke before one that did not. Example:
/// in <c>Orry met the mayor. She said no.</c> she is Orry, who opened the sentence.
/// </summary>
internal sealed class Pronouns(TokenWords words, List<Mention> mentions)
{
    /// <summary>Stands for a speaker that no word names: any person will do.</summary>
    public const string Anyone = "";

    private const int LookBack = 60;
    private const int ObjectPenalty = 14;
    private const int NearPenalty = 6;
    private const int ParagraphPenalty = 6;

    /// <summary>True for a word that this can resolve.</summary>
    public static bool IsPronoun(string word) => word is "he" or "she" or "they" or "it" or "who" or "him" or "her" or "them" or "which" or "that";

    /// <summary>The entity meant by a pronoun at a token, or null when none fits.</summary>
    public Entity? Resolve(string pronoun, int at)
    {
        var gender = pronoun switch { "he" or "him" => Gender.Male, "she" or "her" => Gender.Female, _ => Gender.Unknown };
        Entity? best = null;
        var least = int.MaxValue;
        for (int k = mentions.Count - 1, seen = 0; k >= 0 && seen < LookBack; k--, seen++)
        {
            var mention = mentions[k];
            if (mention.Token >= at || !Fits(pronoun, gender, mention.Entity)) continue;
            var cost = Cost(pronoun, mention, at, gender);
            if (cost >= least) continue;
            (best, least) = (mention.Entity, cost);
        }

        if (best is not null && gender != Gender.Unknown && best.Gender == Gender.Unknown) best.Gender = gender;
        return best;
    }

    private int Cost(string pronoun, Mention mention, int at, Gender gender)
    {
        if (pronoun is "who" or "which" or "that") return at - mention.Token;
        var sentences = words.SentenceAt(at) - words.SentenceAt(mention.Token);
        var paragraphs = words.ParagraphAt(at) - words.ParagraphAt(mention.Token);
        var surety = gender != Gender.Unknown && mention.Entity.Gender == gender ? -4 : 0;
        return (sentences * 4) + (paragraphs * ParagraphPenalty) + (mention.IsSubject ? 0 : sentences == 0 ? NearPenalty : ObjectPenalty) + surety + ((at - mention.Token) / 40);
    }

    private static bool Fits(string pronoun, Gender gender, Entity entity) => pronoun switch
    {
        "he" or "she" or "him" or "her" => entity.IsPerson && entity.Fits(gender),
        Anyone => entity.IsPerson,
        "who" => entity.IsPerson || entity.Kind is SourceKind.Group or SourceKind.Unnamed,
        "they" or "them" => entity.IsPlural || entity.Kind is SourceKind.Group or SourceKind.Government or SourceKind.Organization,
        _ => !entity.IsPerson && !entity.IsPlural,
    };
}
