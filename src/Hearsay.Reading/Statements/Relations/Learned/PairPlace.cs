using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>Where two acts stand to each other and what each of them does. Of few values each, so that what they weigh together is worked out once.</summary>
/// <param name="Acts">Acts from one to the other, 0 for one that comes after.</param>
/// <param name="Sentences">Sentences between their beginnings.</param>
/// <param name="Paragraphs">Paragraphs between their beginnings.</param>
/// <param name="Source">Whether one source says both.</param>
/// <param name="Nesting">How one stands in the other.</param>
/// <param name="Stance">Stance of the later side.</param>
/// <param name="ToStance">Stance of the earlier side.</param>
/// <param name="IsQuestion">True where the earlier side ends in a question mark.</param>
internal readonly record struct PairPlace(int Acts, int Sentences, int Paragraphs, PairSource Source, PairNesting Nesting, Stance Stance, Stance ToStance, bool IsQuestion) : IPairShape
{
    private static readonly int[] Steps = [0, 1, 2, 3, 5];

    /// <summary>A distance as far as it tells: five, as four or five are; six for all that is further.</summary>
    public static int Step(int distance)
    {
        foreach (var step in Steps)
            if (distance <= step) return step;
        return Steps[^1] + 1;
    }

    /// <inheritdoc/>
    public void AddTo(List<string> grounds)
    {
        grounds.Add($"acts {Acts}");
        grounds.Add($"sentences {Sentences}");
        grounds.Add($"paragraphs {Paragraphs}");
        grounds.Add($"where {Sentences} {Paragraphs} {Stance}");
        grounds.Add($"acts {Acts} {Stance}");
        grounds.Add($"source {Source}");
        grounds.Add($"source {Source} {Stance}");
        grounds.Add($"stances {Stance} {ToStance}");
        grounds.Add($"nesting {Nesting}");
        grounds.Add($"nesting {Nesting} {Stance} {Source}");
        if (IsQuestion) grounds.Add($"question {Acts} {Source} {Paragraphs}");
    }
}
