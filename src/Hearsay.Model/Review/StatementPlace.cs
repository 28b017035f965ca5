namespace Hearsay.Model;

/// <summary>
/// A statement as it stood when a person decided on it, with enough to find it again after another reading: where it stood and the words there
/// (the text position and text quote of the W3C Web Annotation model).
/// </summary>
/// <param name="Statement">Its identity then.</param>
/// <param name="Report">SHA-256 of the report.</param>
/// <param name="Start">Where its content began, in code points of the report's text.</param>
/// <param name="End">Where its content ended, exclusive, in code points.</param>
/// <param name="Words">The text from start to end.</param>
/// <param name="Source">Name of its source then; null when nothing told.</param>
public sealed record StatementPlace(string Statement, string Report, int Start, int End, string Words, string? Source)
{
    /// <summary>The place of a statement in a report.</summary>
    public static StatementPlace Of(Report report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(statement);
        var whole = new TextSpan(statement.Content[0].Start, statement.Content.Max(c => c.End));
        var (start, end) = new CodePointMap(report.Text).ToCodePoints(whole);
        return new StatementPlace(statement.Id, report.Sha256, start, end, whole.In(report.Text), statement.Source?.Name);
    }
}
