namespace Hearsay.Reading.Attribution.Language;

/// <summary>Nouns that name an act of saying or thinking, and can have its content behind them.</summary>
internal static class CueNouns
{
    /// <summary>Nouns with a clause: "the claim that".</summary>
    public static WordSet WithClause { get; } = new(
        "claim claims warning warnings statement statements announcement allegation allegations accusation accusations denial denials suggestion suggestions assertion assertions promise promises pledge pledges "
        + "threat threats confirmation admission testimony belief fear fears hope hopes concern concerns prediction predictions estimate argument insistence contention assurance assurances rumour rumours rumor rumors "
        + "speculation report reports acknowledgement acknowledgment declaration revelation conclusion finding complaint complaints remark comment tip account accounts assumption view opinion conviction boast vow word doubt doubts suspicion suspicions");

    /// <summary>Nouns with a noun phrase behind a preposition: "calls for an inquiry".</summary>
    public static WordSet WithObject { get; } = new(
        "criticism criticisms allegation allegations accusation accusations calls complaint complaints warning warnings condemnation denunciation denial denials");

    /// <summary>Prepositions between such a noun and what it is about.</summary>
    public static WordSet Links { get; } = new("of about for to against over");
}
