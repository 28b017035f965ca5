using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// A cue that says the content could not be checked. Example: <c>Halyard could not independently verify the recording.</c>
/// </summary>
internal sealed class CannotVerifyRule : IStanceRule
{
    private static readonly Phrases Cues = new([.. Expand(), .. Unclear(), "no independent confirmation of", "no independent confirmation that", "no independent verification of", "no way of knowing", "no way to know"]);

    // Only of "neither account", "none of it": see UncheckedThing.
    private static readonly Phrases Possible = new(new[] { "", "independently ", "immediately " }.SelectMany(how => new[] { "verified", "confirmed", "checked", "authenticated" }.Select(verb => $"could be {how}{verb}")));

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words) => act.HasCue(words, Cues) || (act.IsNarrated && act.HasCue(words, Possible)) ? Stance.CannotVerify : null;

    /// <summary>True when such words stand in a range of tokens.</summary>
    public static int FirstIn(TokenWords words, int start, int end) => Cues.FirstIn(words, start, end);

    /// <summary>Number of tokens of such words at a place, or 0.</summary>
    public static int LengthAt(TokenWords words, int at, int end) => Cues.LengthAt(words, at, end);

    /// <summary>"was not immediately clear", "remains unclear", "is not known".</summary>
    private static IEnumerable<string> Unclear()
    {
        foreach (var be in new[] { "is", "was", "are", "were", "remains", "remained", "remain", "'s" })
        {
            foreach (var word in new[] { "unclear", "unknown", "uncertain" }) yield return $"{be} {word}";
            if (be.StartsWith("remain", StringComparison.Ordinal)) continue;
            foreach (var not in new[] { "not", "n't" })
                foreach (var adverb in new[] { "", "immediately ", "yet ", "entirely ", "at once ", "publicly " })
                    foreach (var word in new[] { "clear", "known", "certain" }) yield return $"{be} {not} {adverb}{word}";
        }
    }

    private static IEnumerable<string> Expand()
    {
        string[] unable = ["could not", "can not", "cannot", "could n't", "ca n't", "was unable to", "were unable to", "has been unable to", "have been unable to",
            "was not able to", "were not able to", "has not been able to", "have not been able to", "is unable to", "are unable to", "did not", "has not", "have not",
            "not possible to", "impossible to", "no way to"];
        string[] adverbs = ["", "immediately ", "independently ", "be ", "be independently ", "be immediately ", "immediately be ", "independently be ", "yet be ", "yet ", "been ", "been independently ",
            "immediately be independently ", "be verified or independently ", "be immediately "];
        string[] verbs = ["verify", "verified", "authenticate", "authenticated", "corroborate", "corroborated", "establish", "established", "determine", "determined", "ascertain", "ascertained"];
        foreach (var u in unable)
            foreach (var a in adverbs)
            {
                foreach (var v in verbs) yield return $"{u} {a}{v}";
                if (u is not ("did not" or "has not" or "have not") || a.Contains("independently", StringComparison.Ordinal))
                {
                    yield return $"{u} {a}confirm";
                    yield return $"{u} {a}confirmed";
                }
            }
    }
}
