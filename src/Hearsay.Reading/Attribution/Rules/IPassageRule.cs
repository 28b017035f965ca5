namespace Hearsay.Reading.Attribution.Rules;

/// <summary>Finds acts of saying that no cue verb shows: "according to", labels, quotations that stand alone.</summary>
internal interface IPassageRule
{
    /// <summary>Adds what the rule finds in the whole text.</summary>
    void Read(Passage passage, Findings findings);
}
