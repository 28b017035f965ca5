using Hearsay.Corpus.Checks;
using Hearsay.Corpus.Marks;
using Hearsay.Model;

namespace Hearsay.Corpus.Tests;

/// <summary>Small marked reports for tests.</summary>
internal static class Marked
{
    public const string Header = "Publisher: Testpost\nTitle: T\nPublished: 2031-03-05\n\n";

    /// <summary>A report of a body and a table; fails the test when it cannot be read.</summary>
    public static MarkedReport Report(string body, string table)
    {
        var (report, faults) = MarksReader.Read("t.marks", "t", $"{Header}{body}\n====\n{table}\n");
        Assert.Empty(faults);
        return report!;
    }

    /// <summary>The faults of reading, or of checking what was read.</summary>
    public static IReadOnlyList<Fault> Faults(string body, string table)
    {
        var (report, faults) = MarksReader.Read("t.marks", "t", $"{Header}{body}\n====\n{table}\n");
        return report is null ? faults : ReportChecker.Check(report, "t.marks");
    }
}
