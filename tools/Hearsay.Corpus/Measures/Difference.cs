namespace Hearsay.Corpus.Measures;

/// <summary>One place where two people marked a report differently.</summary>
/// <param name="Report">Name of the report.</param>
/// <param name="Line">Line of the plain text, from 1.</param>
/// <param name="Measure">The measure it lowers, as in <see cref="Agreement.Scores"/>.</param>
/// <param name="First">What the first has there, or null when nothing.</param>
/// <param name="Second">What the second has there, or null when nothing.</param>
/// <param name="Words">The words it is about.</param>
internal sealed record Difference(string Report, int Line, string Measure, string? First, string? Second, string Words)
{
    /// <summary>One line: place, kind, both answers, words.</summary>
    public override string ToString() => $"{Report}:{Line} {Measure[2..]}: {First ?? "-"} <> {Second ?? "-"} | {Words.ReplaceLineEndings(" ")}";
}
