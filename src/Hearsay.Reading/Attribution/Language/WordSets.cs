namespace Hearsay.Reading.Attribution.Language;

/// <summary>Small sets of words that several rules ask for.</summary>
internal static class WordSets
{
    /// <summary>Words that begin or make a time: "on Tuesday", "last week".</summary>
    public static WordSet Times { get; } = new(
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec "
        + "today yesterday tomorrow tonight morning afternoon evening night noon midnight week month year weekend day hour hours minutes days weeks months years ago now then later earlier recently again");

    /// <summary>Words that open a time without a preposition: "said last week".</summary>
    public static WordSet TimeOpeners { get; } = new(
        "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last this earlier later recently again afterwards afterward");

    /// <summary>What something is said in or on.</summary>
    public static WordSet Channels { get; } = new(
        "statement statements interview interviews email emails e-mail e-mails post posts tweet tweets letter letters speech speeches message messages briefing briefings conference conferences release press report reports "
        + "video videos phone telephone twitter telegram facebook instagram youtube whatsapp reddit testimony note memo book article column editorial op-ed blog podcast broadcast address remarks comments debate hearing "
        + "television radio television tv show programme program call rally speech event thread page website account channel court affidavit filing court document documents paper");

    /// <summary>Prepositions that join a phrase to the noun before it.</summary>
    public static WordSet Joining { get; } = new("of by for in at from with near on behind against about between under over to inside outside among around across within");

    /// <summary>Forms of "be".</summary>
    public static WordSet Be { get; } = new("am is are was were be been being 's ’s 're ’re 'm ’m");

    /// <summary>Units, so that "about 40 metres" is not taken for a phrase of place.</summary>
    public static WordSet Approximate { get; } = new("about around over under up at");

    /// <summary>What opens a sentence that tells by whom nobody was asked: "Asked who had paid, the clerk left".</summary>
    public static WordSet Asked { get; } = new("asked pressed questioned invited challenged confronted quizzed");
}
