namespace Hearsay.Reading.Attribution.Rules;

/// <summary>One way in which a cue verb and its content stand together. Rules are tried in order; the first that reads a cue keeps it.</summary>
internal interface ICueRule
{
    /// <summary>Reads the act of saying at a cue; false when the words stand in another way.</summary>
    bool Read(Passage passage, CueSite site, Findings findings);
}
