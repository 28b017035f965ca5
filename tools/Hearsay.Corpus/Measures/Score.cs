namespace Hearsay.Corpus.Measures;

/// <summary>Precision, recall and F1 of a count of matches.</summary>
internal readonly record struct Score(double Matched, double First, double Second)
{
    public double F1 => First + Second == 0 ? 1 : 2 * Matched / (First + Second);

    public static Score operator +(Score a, Score b) => new(a.Matched + b.Matched, a.First + b.First, a.Second + b.Second);
}
