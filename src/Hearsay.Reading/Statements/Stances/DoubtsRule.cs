using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// The speaker says that it may not be so, or knows no more than a hope, a fear or a suspicion. Examples: <c>The pilot doubted that the buoy had
/// moved.</c> · <c>The owners fear the worst.</c> · <c>The ministry would not rule out sabotage.</c>
/// </summary>
internal sealed class DoubtsRule : IStanceRule
{
    private static readonly Phrases Cues = new(
        "doubt", "doubts", "doubted", "doubting", "doubtful", "cast doubt", "casts doubt", "sceptical", "skeptical", "unconvinced", "not convinced", "n't convinced", "not sure that", "questioned",
        "questions whether", "called into question", "not believe", "n't believe", "not think", "n't think", "disbelieved", "not persuaded", "is n't sure", "not sure", "not certain",
        "hope", "hopes", "hoped", "hoping", "fear", "fears", "feared", "fearing", "suspect", "suspects", "suspected", "suspicion", "not rule out", "n't rule out", "not ruled out", "not exclude", "n't exclude", "not excluded", "no knowledge of", "no recollection of",
        "not recall", "n't recall", "guess", "guesses", "guessed", "supposes", "supposed", "suppose", "wondered if", "praying");

    private static readonly Phrases Undone = new("no doubt", "not doubt", "n't doubt", "without doubt");

    private static readonly Phrases Words = new("i doubt", "we doubt", "i do not believe", "i do n't believe", "we do not believe", "i am not convinced", "i 'm not convinced", "we are not convinced", "i do n't buy", "i would be careful with", "i would be very careful with", "i 'd be careful with", "i 'd be very careful with", "we would be careful with", "i would not rely on", "i would n't rely on", "i would n't trust", "i would not trust", "i therefore do n't buy");

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        if (act.HasCue(words, Cues)) return act.HasCue(words, Undone) ? null : Stance.Doubts;
        return !act.IsNarrated && act.Opens(words, Words) ? Stance.Doubts : null;
    }
}
