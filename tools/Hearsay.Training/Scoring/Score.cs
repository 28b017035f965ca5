namespace Hearsay.Training.Scoring;

/// <summary>Hits against predictions and gold, and the figures made of them.</summary>
internal readonly record struct Score(int Hits, int Predicted, int Gold)
{
    public double F1 => Predicted + Gold == 0 ? 0 : 2.0 * Hits / (Predicted + Gold);

    public static Score operator +(Score left, Score right) =>
        new(left.Hits + right.Hits, left.Predicted + right.Predicted, left.Gold + right.Gold);
}

/// <summary>The figures of a compartment.</summary>
internal sealed record Scorecard(Score Cue, Score Speaker, Score Content, Score Relation)
{
    public static Scorecard operator +(Scorecard a, Scorecard b) =>
        new(a.Cue + b.Cue, a.Speaker + b.Speaker, a.Content + b.Content, a.Relation + b.Relation);

    public override string ToString() => FormattableString.Invariant(
        $"relation {Relation.F1:F4} (P {(double)Relation.Hits / Math.Max(1, Relation.Predicted):F3} R {(double)Relation.Hits / Math.Max(1, Relation.Gold):F3}) cue {Cue.F1:F4} speaker {Speaker.F1:F4} content {Content.F1:F4}");
}
