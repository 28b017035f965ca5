using System.Text;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

/// <summary>Takes bytes in as the program does.</summary>
internal static class Take
{
    public static IReadOnlyList<Taken> All(string name, byte[] bytes, IntakeLimits? limits = null, IntakeChoices? choices = null) => [.. new ReportIntake(limits, null, choices).TakeIn(name, bytes)];

    public static IReadOnlyList<Report> Reports(string name, byte[] bytes, IntakeLimits? limits = null, IntakeChoices? choices = null) => [.. All(name, bytes, limits, choices).Where(t => t.Report is not null).Select(t => t.Report!)];

    public static IReadOnlyList<Fault> Faults(string name, byte[] bytes, IntakeLimits? limits = null) => [.. All(name, bytes, limits).Where(t => t.Fault is not null).Select(t => t.Fault!)];

    /// <summary>What was said of the file as a whole.</summary>
    public static IReadOnlyList<string> Remarks(string name, byte[] bytes) => [.. All(name, bytes).Where(t => t.Remark is not null).Select(t => t.Remark!.Text)];

    /// <summary>The only thing that comes out, which must be a report.</summary>
    public static Report Report(string name, byte[] bytes)
    {
        var taken = Assert.Single(All(name, bytes));
        Assert.True(taken.Report is not null, taken.Fault?.ToString());
        return taken.Report;
    }

    public static Report Report(string name, string text) => Report(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The only thing that comes out, which must be a fault.</summary>
    public static Fault Fault(string name, byte[] bytes, IntakeLimits? limits = null)
    {
        var taken = Assert.Single(All(name, bytes, limits));
        Assert.True(taken.Fault is not null, taken.Report?.Text);
        Assert.NotEmpty(taken.Fault.Remedy);
        return taken.Fault;
    }

    /// <summary>The words of a mark.</summary>
    public static IEnumerable<(string Label, string Words)> Marks(Report report) => report.Marks.Select(m => (m.Label, m.Span.In(report.Text)));
}
