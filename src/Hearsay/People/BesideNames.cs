using System.Text.RegularExpressions;
using Hearsay.Model;
using static Hearsay.People.DetailWords;

namespace Hearsay.People;

/// <summary>
/// Words right beside the name of a person that tell the unit, the home town or a relative by name. Examples, of Tomas Orry: <c>Tomas Orry, a sniper in the 3rd
/// Brigade,</c> · <c>3rd Brigade medic Tomas Orry</c> · <c>Tomas Orry, 19, from Kvernes,</c> · <c>Tomas Orry of Kvernes</c> · <c>Tomas Orry, son of Ada Marn,</c> ·
/// <c>Ada Marn's son Tomas Orry</c>. A place that is only named near it is no home town: <c>took Tomas Orry from Kvernes to Wold</c> stays.
/// </summary>
internal static partial class BesideNames
{
    private const int MostBefore = 160;
    private const string Age = @"(?:,\s(?:aged\s)?\d{1,3}(?=,))?";
    private const string Aside = @"(?:,\s(?:an?|the)\s(?:[\p{L}\p{M}\d-]+\s){1,4}?|,\swho\s(?:[\p{Ll}]+\s){1,2}?|,?\s)";

    /// <summary>The stretches of such words beside a name, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">Where it has the name.</param>
    public static IEnumerable<TextSpan> Of(string text, TextSpan name)
    {
        var from = Math.Max(0, name.Start - MostBefore);
        Match[] matches = [Before().Match(text, from, name.Start - from), UnitAfter().Match(text, name.End), HomeAfter().Match(text, name.End), KinAfter().Match(text, name.End)];
        return matches.SelectMany(match => match.Groups["words"].Captures).Select(words => TextSpan.FromLength(words.Index, words.Length)).Order();
    }

    /// <summary>True for a role that tells more of a person than what one does: "mayor of Kvernes", no "baker".</summary>
    public static bool IsTelling(string role) => role.Any(c => char.IsUpper(c) || char.IsDigit(c));

    [GeneratedRegex($@"(?:(?<words>{Unit})(?:['’]s)?(?:\s{Rank}){{1,2}}|(?<words>{Place})(?:-born|\s(?:native|resident)s?)(?:\s\p{{Ll}}+){{0,2}},?|(?<words>{Person})['’]s\s(?:[\p{{Ll}}\d-]+\s){{0,2}}{Kin},?)\s\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Before();

    [GeneratedRegex($@"\G{Age}{Aside}(?:of|in|with|from)\s(?:(?:the|his|her|their)\s)?(?<words>{Unit})(?!['’]s)", RegexOptions.CultureInvariant)]
    private static partial Regex UnitAfter();

    [GeneratedRegex($@"\G{Age}(?:,?\sof|,\s(?:who\s(?:is|was|comes|came|hails)\s)?(?:originally\s)?from|,\s(?:an?|the)\s(?:[\p{{Ll}}-]+\s){{1,4}}?(?:from|(?:native|resident|citizen)\sof)|\sfrom(?=\s{Place}(?:\s(?:was|were|is|had|has|said|says|told|who|died)\b|,\s(?:who|was|said|\d))))\s(?<words>{Place})(?!\sto\s\p{{Lu}})", RegexOptions.CultureInvariant)]
    private static partial Regex HomeAfter();

    [GeneratedRegex($@"\G{Age}(?:,?\s(?:(?:an?|the|only|eldest|elder|youngest|younger)\s){{0,2}}{Kin}\sof\s(?<words>{Person})(?:\sand\s(?<words>{Person}))?|(?:,|\sand|\swith)\s(?:his|her|their)\s(?:[\p{{Ll}}\d-]+\s){{0,2}}{Kin},?\s(?<words>{Person}))", RegexOptions.CultureInvariant)]
    private static partial Regex KinAfter();
}
