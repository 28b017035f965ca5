using Hearsay.Model;
using Hearsay.Reading.Attribution.Rules;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// The speaker will not say. In the cue: <c>The mayor declined to comment on the report.</c> In the words themselves:
/// <c>"I am not going to talk about the lamp," Orry said.</c>
/// </summary>
internal sealed class DeclinesRule : IStanceRule
{
    private static readonly string[] Saying =
        ["comment", "say", "talk", "speak", "discuss", "answer", "respond", "reply", "speculate", "elaborate", "confirm", "disclose", "reveal", "specify", "be drawn", "go into", "give details"];

    // Of oneself. Whoever "cannot speak for the hospital" goes on to speak, and whoever "cannot say whether" does not know.
    private static readonly string[] Telling =
    [
        "comment", "talk", "discuss", "answer", "speculate", "be drawn", "speak about", "speak of", "say anything", "say more", "say any more", "go into", "name names",
        .. new[] { "a figure", "a number", "a name", "figures", "numbers", "names", "details" }.SelectMany(thing => new[] { $"give {thing}", $"give you {thing}", $"give any {thing}" }),
    ];

    private static readonly Phrases Cues = new(
    [
        "declined", "declines", "declining", "refused to comment", "no comment", "nothing to say", "gave no figure", "gave no figures", "gave no number", "gave no details", "gave no detail", "gave no reason", "gave no toll", "gives no figure", "gives no reason", "gave no further details",
        .. Saying.SelectMany(v => new[]
        {
            $"would not {v}", "would n't " + v, $"will not {v}", "wo n't " + v, $"declines to {v}", $"yet to {v}", $"refused to {v}", $"refuses to {v}", $"did not {v}", "did n't " + v, $"has not {v}", $"have not {v}", $"could not {v}",
        }),
        "neither confirm nor deny", "neither confirmed nor denied", "not comment on", "n't comment on", "not describe", "not commented", "not replied", "not responded", "not answered", "not immediately respond", "not immediately reply", "not immediately comment", "not immediately available",
    ]);

    private static readonly Phrases Words = new(
    [
        "no comment", "nothing to add", "not for me to", "not for us to", "that is one for", "that 's one for", "that is a matter for", "that 's a matter for", "that is a question for", "that is for the", "that is for my", "you must ask", "you should ask", "you would have to ask", "you will have to ask", "you 'll have to ask", "please ask", "ask the", "that 's a question for", "i 'd leave that to", "i would leave that to", "i 'll leave that to", "i leave that to",
        .. new[] { "i", "we" }.SelectMany(who => Telling.SelectMany(v => new[]
        {
            $"{who} do not {v}", $"{who} do n't {v}", $"{who} will not {v}", $"{who} wo n't {v}", $"{who} can not {v}", $"{who} cannot {v}", $"{who} ca n't {v}",
            $"{who} am not going to {v}", $"{who} 'm not going to {v}", $"{who} are not going to {v}", $"{who} 're not going to {v}", $"{who} would rather not {v}",
            $"{who} am not able to {v}", $"{who} 'm not able to {v}", $"{who} are not able to {v}", $"{who} 're not able to {v}", $"{who} do not want to {v}", $"{who} do n't want to {v}",
            $"{who} am not here to {v}", $"{who} are not here to {v}", $"{who} decline to {v}",
        })),
    ]);

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words) =>
        act.Found.FoundBy == SilenceRule.Name || act.HasCue(words, Cues) || (!act.IsNarrated && act.Opens(words, Words)) ? Stance.Declines : null;
}
