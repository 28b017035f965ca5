using Hearsay.Reading.Attribution.Rules;

namespace Hearsay.Reading.Attribution;

/// <summary>
/// Finds acts of saying by rules of the English language alone, without a trained model. It knows no coreference: a pronoun is
/// given as the speaker where a pronoun stands.
/// </summary>
public sealed class RuleAttributionFinder : IAttributionFinder
{
    // In order: the first rule that reads a cue keeps it.
    private static readonly ICueRule[] CueRules =
    [
        new QuotedAsSayingRule(),
        new AskedRule(),
        new QuotedSpeechRule(),
        new PassiveRule(),
        new ParenthesisRule(),
        new InfinitiveRule(),
        new ClauseRule(),
        new ObjectRule(),
    ];

    private static readonly IPassageRule[] PassageRules =
    [
        new AccordingToRule(),
        new SilenceRule(),
        new CountRule(),
        new CueNounRule(),
        new TranscriptRule(),
        new LabelRule(),
        new SourceNoteRule(),
        new UnlistedVerbRule(),
        new SignatureRule(),
        new LoneQuotationRule(),
    ];

    /// <inheritdoc/>
    public string Version => "rules 0.11";

    /// <inheritdoc/>
    public IReadOnlyList<Attribution> Find(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passage = new Passage(text);
        var findings = new Findings(passage);
        // First, for their verbs look like others' to the rules by cue.
        new DisownedRule().Read(passage, findings);
        new NeitherRule().Read(passage, findings);
        foreach (var sentence in text.Sentences)
            foreach (var site in CueSites.Of(passage, sentence))
                if (!findings.IsCue(site.Head)) _ = Array.Exists(CueRules, rule => rule.Read(passage, site, findings));
        foreach (var rule in PassageRules) rule.Read(passage, findings);
        var found = findings.All().Where(f => !NotSpeech.Is(text, f)).ToList();
        return Disowned.Settle(Neighbours.WithoutOthersPieces(text, found), Disowned.Among(found));
    }
}
