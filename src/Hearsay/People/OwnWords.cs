using System.Text.RegularExpressions;
using Hearsay.Model;
using static Hearsay.People.DetailWords;

namespace Hearsay.People;

/// <summary>
/// Words that tell the unit, the home town or a relative of somebody in what that person says in quotation marks: right before or behind the name, or in the next sentence, where nobody else is
/// named between. Examples, of Ivo Lanc: <c>“I come from Lower Brask,” Ivo Lanc said.</c> · <c>Ivo Lanc told them: “I served in the 4th Rifle Company.”</c> · <c>Ivo Lanc wept. “My sister Mara is
/// there,” he said.</c> What others say of themselves stays.
/// </summary>
internal static partial class OwnWords
{
    private const int MostBefore = 900;
    private const string Said = @"(?:said|says|told|adds|added|wrote|recalled|explained)\b";
    private const string Quote = @"[“""](?<quote>[^“”""]{1,800})";
    private const string Closed = @"(?<=[,.?!])[”""]\s";
    private const string Own = @"\b[Mm]y\s(?:[\p{Ll}\d-]+\s){0,2}?";
    private const string Town = $@"(?:(?:the|an?)\s(?:[\p{{Ll}}-]+\s){{1,3}}(?:of|near|in|outside|called)\s)?(?<words>{Place})";

    /// <summary>The stretches of such words, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where it has the name.</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan name)
    {
        var from = Math.Max(0, name.Start - MostBefore);
        Match[] quotes = [Before().Match(text, from, name.Start - from), Behind().Match(text, name.End), Next().Match(text, name.End)];
        return quotes.Where(match => match.Success && !SentencesOnPersons.NamesAnother(match.Groups["between"].Value)).Select(match => match.Groups["quote"])
            .SelectMany(quote => Told().Matches(quote.Value).SelectMany(told => told.Groups["words"].Captures).Select(words => TextSpan.FromLength(quote.Index + words.Index, words.Length))).Distinct().Order();
    }

    [GeneratedRegex($@"{Quote}{Closed}(?:{Said}\s)?(?:{Rank}\s)?\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex($@"\G(?:,[^,.“”""]{{1,60}},)?\s{Said}[^.“”""]{{0,80}}{Quote}", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex($@"\G(?<between>[^.!?“”""]{{0,300}})[.!?][\s\p{{Cc}}]+{Quote}{Closed}(?:he|she|the\s\p{{Ll}}+)\s{Said}", RegexOptions.CultureInvariant)]
    private static partial Regex Next();

    [GeneratedRegex($@"\bI(?:['’]m|\s(?:am|was|come|hail))\s(?:originally\s)?from\s{Town}|\bI\s(?:was\sborn|was\sraised|grew\sup|live|lived|have\slived)\s(?:\p{{Ll}}+\s){{0,3}}?(?:in|at|near)\s{Town}|{Own}(?:home\stown|hometown|village|town|birthplace)(?:,|\sis)\s{Town}|{Own}(?:{Kin}|family|parents|children)\s(?:still\s)?(?:lives?|lived|is|are)\s(?:in|at|near|from)\s{Town}|\bI(?:['’]m|\s(?:serve|served|fought|am|was|belong|belonged))\s(?:[\p{{Ll}}\d-]+\s){{0,6}}?(?:in|with|of|to|from)\s(?:the\s)?(?<words>{Unit})|\bI\s(?:joined|left|deserted)\s(?:the\s)?(?<words>{Unit})|{Own}{Kin}(?:,?\s|\s(?:is|was)\s(?:called\s|named\s)?)(?<words>{Person})", RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
