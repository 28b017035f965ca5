using Hearsay.Intake.Recordings;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>
/// Plain text, with or without a header of <c>Key: value</c> lines: what is left when no other format takes it (see <see cref="TextIntake"/>).
/// Its text is never altered; the times of a transcript become marks.
/// </summary>
internal sealed class TextFormat : IReportFormat
{
    public string Name => Report.PlainText;

    public string Noun => "plain text";

    public IReadOnlyList<string> Endings => [".txt", ".text"];

    public bool Recognises(Head head) => BinaryFormat.Of(head.Start.Span) is null && head.Text is not null;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var result = TextIntake.Read(part, intaking.Limits);
        if (!result.IsReport) return [Taken.Of(result.Fault)];
        var report = result.Report;
        return [Taken.Of(ReportParts.Of(part, Name, report.Text, report.Body, report.Header, report.Notes, TurnTimes.Of(report.Text, report.Body), null), part.Bytes)];
    }
}
