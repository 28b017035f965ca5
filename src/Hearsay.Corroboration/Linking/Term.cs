namespace Hearsay.Corroboration.Linking;

/// <summary>A concept of one content.</summary>
/// <param name="Shown">A word for it as written.</param>
/// <param name="IsName">True when it is written as a name.</param>
/// <param name="Dimmed">What makes it count less than a full word.</param>
/// <param name="Words">How many words make one piece of evidence with it: 1 for a word, as many as the name has for a word of a name; 0 for a title before a name, which is none.</param>
/// <param name="IsSpeaker">True when the content does not say it: it names who speaks, whom "we" stands for. It adds to what another content says in words, and weighs nothing else.</param>
internal readonly record struct Term(string Shown, bool IsName, Dimming Dimmed, ushort Words = 1, bool IsSpeaker = false)
{
    /// <summary>How much of a full word it counts: 1, less for words of time and for words that only set the scene.</summary>
    public double Share => Dimmings.Share(Dimmed);

    /// <summary>Its part of a piece of evidence: 1 for a word, a half for each word of a name in two words, and so on; 0 for a title before a name.</summary>
    public double Unit => Words == 0 ? 0 : 1.0 / Words;
}
