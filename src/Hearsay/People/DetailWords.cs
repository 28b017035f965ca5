namespace Hearsay.People;

/// <summary>Patterns of what tells of a person beside the name, shared by those who look for it: places, units and relatives, in the words of reports. One white-space character stands between words.</summary>
internal static class DetailWords
{
    /// <summary>Words that begin a sentence or tell a day, which are no part of a name though they have a large letter.</summary>
    public const string NoOpener = @"(?!(?:The|An?|In|On|At|By|And|But|For|From|After|Before|When|While|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)";

    /// <summary>A word of a name.</summary>
    public const string Word = $@"{NoOpener}\p{{Lu}}[\p{{L}}\p{{M}}](?>['’]\p{{Lu}}|[\p{{L}}\p{{M}}-])*";

    /// <summary>A place's name: <c>Lower Brask</c>, <c>St Anne upon Wold</c>.</summary>
    public const string Place = $@"(?>(?:(?:St|Mt)\.?\s)?{Word}(?:\s(?:(?:of|de|la|le|el|upon)\s)?{Word}){{0,4}})";

    /// <summary>A person's name.</summary>
    public const string Person = $@"{Word}(?:\s{Word}){{0,3}}";

    /// <summary>What a relative is.</summary>
    public const string Kin = "(?:(?:grand|step|half-)?(?:son|daughter|child|mother|father|brother|sister)|wife|husband|widow|widower|niece|nephew|cousin|uncle|aunt|fiancée?|partner|twin)";

    /// <summary>What somebody of a force is, whatever letter it begins with.</summary>
    public const string Rank = "(?i:soldier|private|corporal|sergeant|lieutenant|captain|major|colonel|general|sniper|medic|driver|gunner|pilot|sapper|conscript|recruit|volunteer|fighter|officer|commander|marine|paratrooper|reservist)";

    /// <summary>A unit: <c>4th Rifle Company</c>, <c>Second Company of the 5th Battalion</c>.</summary>
    public const string Unit = $@"{Numbered}\s(?:{Arm}){{0,4}}{Force}\b(?:\s(?:of|in)\sthe\s{Numbered}\s(?:{Arm}){{0,4}}{Force}\b)?";

    private const string Numbered = $@"(?:{NoOpener}[\p{{Lu}}\d][\p{{L}}\p{{M}}\d'’-]*|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
    private const string Force = "(?i:brigade|regiment|battalion|division|corps|company|squadron|platoon|squad|army|fleet|guards?|legion|rangers|fusiliers|rifles|flotilla|militia|detachment)";
    private const string Arm = $@"(?:[\p{{Lu}}\d][\p{{L}}\p{{M}}\d'’-]*|(?i:mechani[sz]ed|motori[sz]ed|infantry|armou?red|tank|rifle|air|airborne|assault|artillery|marine|naval|mountain|light|heavy|separate|special))\s";
}
