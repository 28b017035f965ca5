using System.Text.RegularExpressions;
using Hearsay.Model;
using static Hearsay.People.DetailWords;

namespace Hearsay.People;

/// <summary>
/// Words that tell the unit, the home town or a relative of somebody in the sentence with the name and in those that at once go on about the same person: their subject is a pronoun or a
/// description that can be nobody else, since nobody else is named since. Examples, of Ivo Lanc: <c>Ivo Lanc was captured on Monday. He comes from Lower Brask.</c> · <c>The 19-year-old served
/// in the 4th Rifle Company.</c> · <c>His sister, Mara, said so.</c> Only what says that somebody belongs there is taken: <c>He was captured at Kvernes</c> stays.
/// </summary>
internal static partial class SentencesOnPersons
{
    private const int MostSentences = 4;

    private const string Who = @"\b(?:[Hh]e|[Ss]he)";
    private const string Whose = @"(?:\A['’]s|\b(?:[Hh]is|[Hh]er))\s";
    private const string Aged = @"(?:is|was)\s\d{1,3}(?:\syears\sold)?(?:,|\sand)\s";
    private const string Adverbs = @"(?:(?:also|now|still|originally|once|previously|formerly|long|himself|herself)\s){0,2}";

    // The subject, or another thing that is said of it: "was captured on Monday and comes from Kvernes".
    private const string Subject = $@"(?:\A(?:,?\s\(?(?:aged\s)?\d{{1,3}}\)?,)?(?:,?\swho)?|{Who}|(?<further>,|\sand))\s{Adverbs}";
    private const string Article = @"(?:an?|the)\s(?:[\p{Ll}\d-]+\s){1,4}?";
    private const string Near = @"(?:in|at|near|outside)";
    private const string Village = @"(?:(?:the|an?)\s(?:[\p{Ll}-]+\s){1,3}(?:of|near|in|outside|called)\s)?";
    private const string Town = $@"{Village}(?<words>{Place})(?:(?:,|\s(?:in|near|outside)(?:\sthe)?)\s(?<words>{Place})(?=\W*(?:$|[,.;\p{{Cc}}]|(?:province|district|county|region|and|but)\b)))?";
    private const string IsFrom = $@"(?:{Aged}from|(?:comes|hails|hailed)\s(?:originally\s)?from|came\s(?:originally\s)?from(?=\s{Village}{Place}(?:\W*$|[,.;]|\sand\b))|(?:is|was)\s(?:originally\s|also\s)?from|(?:was|had\sbeen)\s(?:born|raised|brought\sup)(?:\sand\s(?:raised|bred|brought\sup))?\s{Near}|(?:grew|had\sgrown)\sup\s{Near}|(?:lives|lived|had\slived|has\slived|(?:is|was|had\sbeen)\sliving)\s(?:\p{{Ll}}+\s){{0,3}}?{Near}|(?:is|was)\s{Article}from|(?:is|was)\san?\s(?:[\p{{Ll}}\d-]+\s){{0,3}}?(?:native|resident|citizen|inhabitant)\sof)";
    private const string IsIn = $@"(?:(?:serves|served|(?:had|has)\sserved|(?:is|was|had\sbeen)\sserving|fights|fought|had\sfought|(?:is|was|had\sbeen)\s(?:fighting|deployed|stationed|posted)|enlisted|trained)\s(?:[\p{{Ll}}\d][\p{{Ll}}\d-]*\s){{0,6}}?(?:in|with|under|for|to)|(?:belongs|belonged|had\sbelonged)\sto|(?:had\s)?(?:joined|left|deserted(?:\sfrom)?|commanded|led)|commands|leads|(?:is|was|had\sbeen)\s(?:{Article})?(?:in|of|with|from)|(?:is|was|had\sbeen)\s(?:assigned|attached|transferred|drafted|conscripted)\s(?:in)?to)";
    // What stands before the name of a place.
    private const string NoPlace = @"(?<!\b(?:in|at|near|from|to|of|on|outside|around|through|into|towards?|over|across|off|via|between|leave|left|reach(?:ed)?|[Tt]he|[Aa]n?)\s)";
    private const string Kinship = @"(?:[\p{Ll}\d-]+\s){0,2}";

    // What somebody may be called behind the article.
    private const string Held = "(?:prisoner|captive|detainee|hostage|inmate|deserter|casualty|victim)";
    private const string Soldier = "(?:soldier|private|corporal|sergeant|lieutenant|captain|major|sniper|medic|driver|gunner|pilot|sapper|conscript|recruit|volunteer|fighter|marine|paratrooper|reservist|serviceman|servicewoman)";
    private const string Human = "(?:boy|girl|child|teenager|youth|man|woman|baby|toddler|infant|schoolboy|schoolgirl|pupil|student)";

    /// <summary>The stretches of such words, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where it has the name.</param>
    /// <param name="until">How far to look, at most to the end of the text: what later names go on to tell is found from there.</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan name, int until)
    {
        var at = name.End;
        for (var sentence = 0; sentence < MostSentences; sentence++)
        {
            var rest = Rest().Match(text, at).Value;
            var isLast = at + rest.Length >= until;
            if (isLast) rest = rest[..(until - at)];
            TextSpan[] told = [.. Told(rest)];
            var other = OtherPerson().Matches(rest).Select(match => TextSpan.FromLength(match.Index, match.Length)).FirstOrDefault(person => !told.Any(person.Overlaps), new TextSpan(rest.Length, rest.Length));
            foreach (var words in told.Where(words => words.Start < other.Start)) yield return TextSpan.FromLength(at + words.Start, words.Length);
            if (isLast || other.Start < rest.Length || Next().Match(text, at + rest.Length) is not { Success: true } next) yield break;
            at = next.Index + next.Length;
            if (at > until) yield break;
            if (next.Groups["described"] is not { Success: true } described) continue;
            foreach (var words in BesideNames.Of(text, TextSpan.FromLength(described.Index, described.Length))) yield return words;
        }
    }

    /// <summary>True where a stretch of text names a person, as far as words can tell.</summary>
    public static bool NamesAnother(string stretch) => OtherPerson().IsMatch(stretch);

    private static IEnumerable<TextSpan> Told(string rest) =>
        new[] { Home(), Served(), Family(), HomeOfFamily(), Lead() }.SelectMany(regex => regex.Matches(rest)).Where(match => !IsOfAnother(match, rest)).SelectMany(match => match.Groups["words"].Captures).Select(words => TextSpan.FromLength(words.Index, words.Length)).Order();

    // "The men who held him and came from Kvernes" are told of, not he.
    private static bool IsOfAnother(Match match, string rest) => match.Groups["further"] is { Success: true } further && OtherSubject().IsMatch(rest[..further.Index]);

    [GeneratedRegex(@"\b(?:who|which|that|when|while|where|after|before|because|whose|whom|as|said|says|told)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherSubject();

    // To the end of the sentence, the paragraph, the field of a page or of JSON, or as far as a sentence is long.
    [GeneratedRegex(@"\G(?:[^.!?""\p{Cc}]|""(?!,?\s*(?:[\n}\]]|$))|[\t\r\n](?!\s*\n)|\.(?=[\p{L}\d])|(?<=\b(?:Mr|Mrs|Ms|Dr|Lt|Col|Gen|Maj|Capt|Cmdr|Sgt|Cpl|Pte|Pvt|St|Mt|No|\p{Lu}))\.){0,600}", RegexOptions.CultureInvariant)]
    private static partial Regex Rest();

    [GeneratedRegex($$"""
        \G[.!?]+["'”’»)\]]*[\s\p{Cc}]+["'“‘«(]?(?:
        (?=(?:(?:He|She|His|Her)\s|(?:An?|Before|Until|Since|At|Aged|Born|Originally|As|With|According)\b[^.!?;:,]{0,80},\s(?:he|she)\s))
        |(?<described>The\s(?:[\p{Ll}-]+\s){0,2}?(?:{{Held}}|{{Soldier}}|{{Human}}|(?:\d{1,3}|\p{Ll}+)-year-old(?:\s(?:{{Soldier}}|{{Human}}))?)\b)(?!-))
        """, RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Next();

    [GeneratedRegex($@"{Subject}{IsFrom}\s{Town}(?!\sto\s\p{{Lu}})", RegexOptions.CultureInvariant)]
    private static partial Regex Home();

    [GeneratedRegex($@"{Subject}{IsIn}\s(?:(?:the|his|her)\s)?(?<words>{Unit})(?!['’]s)|{Whose}(?:\p{{Ll}}+\s)?(?:unit|company|battalion|brigade|regiment|platoon|squad|division|squadron)(?:,|\sis|\swas)\s(?:the\s)?(?<words>{Unit})", RegexOptions.CultureInvariant)]
    private static partial Regex Served();

    [GeneratedRegex($@"{Whose}{Kinship}(?:{Kin}(?:,?\s|\s(?:is|was)\s(?:called\s|named\s)?)(?<words>{Person})|(?:parents|grandparents|children|(?:son|daughter|brother|sister|cousin)s),?\s(?<words>{Person})(?:,\s(?<words>{Person}))*\sand\s(?<words>{Person}))|{Subject}(?:is|was)\s(?:(?:an?|the|only|eldest|elder|youngest|younger)\s){{0,2}}{Kin}\sof\s(?<words>{Person})(?:\sand\s(?<words>{Person}))?", RegexOptions.CultureInvariant)]
    private static partial Regex Family();

    [GeneratedRegex($@"{Whose}(?:(?:native|home|birth)\s)?(?:(?:home\stown|hometown|birthplace|village|town)(?:,|\s(?:is|was|of))|{Kinship}(?:{Kin}|family|parents|grandparents|children)(?:,?\s{Person}(?:\sand\s{Person})?,?)?(?:,?\swho)?\s(?:still\s)?(?:(?:lives?|lived|(?:is|are)\sliving)\s{Near}|(?:comes?|came|is|are)\sfrom))\s{Town}", RegexOptions.CultureInvariant)]
    private static partial Regex HomeOfFamily();

    // Before the pronoun: "A native of Kvernes, he ...".
    [GeneratedRegex($@"\A(?:An?\s(?:[\p{{Ll}}\d-]+\s){{1,4}}?(?:(?:from|of)\s{Town}|(?:in|of|with|from)\sthe\s(?<words>{Unit}))|Born\s(?:and\s(?:raised|bred)\s)?{Near}\s{Town}),\s(?:he|she)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    // One who is named in full where no place is, with a title, or as one who speaks.
    [GeneratedRegex($@"{NoPlace}(?<![\p{{L}}\d’'-]){Word}(?:\s{Word}|,\s(?:who|an?|the)\b)|(?<![\p{{L}}\d’'-])(?:{Rank}|Mr|Mrs|Ms|Dr|President|Minister|Governor|Mayor|Judge)\.?\s{Word}|(?<![\p{{L}}\d’'-]){Word}\s(?:said|says|told|added|wrote|announced|reported)\b|\b(?:by|told|and)\s{Word}(?=\W*$|[,;])", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPerson();
}
