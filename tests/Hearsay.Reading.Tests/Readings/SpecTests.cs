using System.Text;
using Hearsay.Model;
using Hearsay.Reading.Attribution;

namespace Hearsay.Reading.Tests.Readings;

/// <summary>
/// Runs every case of tests/Readings through the rules alone: the specs say what a rule does. What the model adds is learned, so it is
/// measured on corpora (MODEL_CARD.md), not specified.
/// </summary>
public sealed class SpecTests
{
    private static readonly Reader Rules = new(new RuleAttributionFinder());

    private static readonly Spec[] Specs =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*-*.md").Order(StringComparer.Ordinal)
            .SelectMany(f => SpecParser.Parse(Path.GetFileNameWithoutExtension(f), File.ReadAllText(f).ReplaceLineEndings("\n"))),
    ];

    public static IEnumerable<TheoryDataRow<string, string>> Cases => Specs.Select(s => new TheoryDataRow<string, string>(s.File, s.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Read_Excerpt_GivesTheStatementsOfTheSpec(string file, string name)
    {
        var spec = Specs.Single(s => s.File == file && s.Name == name);
        var reading = Rules.Read(spec.Report);
        var found = spec.Columns.Contains("protected")
            ? reading.ProtectedPersons.Select(p => SpecColumns.CellsOf(p, spec.Columns, spec.Report.Text)).ToList()
            : spec.Columns.Contains("mention")
            ? reading.Sources.SelectMany(s => s.Mentions.Select(m => SpecColumns.CellsOf(m, s.Source, spec.Columns, spec.Report.Text))).ToList()
            : reading.Statements.Where(s => IsWanted(s, spec)).Select(s => RowOf(s, spec, reading)).ToList();
        var left = new List<string[]>(found);
        var missing = spec.Rows.Where(row => !Take(left, row)).ToList();
        if (missing.Count > 0 || (left.Count > 0 && !spec.IsOpen)) Assert.Fail(Report(spec, missing, left));
    }

    /// <summary>The report's own voice is compared only where a spec speaks of it.</summary>
    private static bool IsWanted(Statement statement, Spec spec)
    {
        var mode = spec.Columns.ToList().IndexOf("mode");
        return statement.Mode != Mode.Narrated || (mode >= 0 && spec.Rows.Any(r => r[mode] == "narrated"));
    }

    private static string[] RowOf(Statement statement, Spec spec, ReportReading reading) =>
        [.. spec.Columns.DefaultIfEmpty("content").Select(c => SpecColumns.CellOf(c, statement, reading))];

    private static bool Take(List<string[]> found, string[] expected)
    {
        var at = found.FindIndex(f => f.Zip(expected).All(p => SpecColumns.Agree(p.Second, p.First)));
        if (at >= 0) found.RemoveAt(at);
        return at >= 0;
    }

    private static string Report(Spec spec, List<string[]> missing, List<string[]> left)
    {
        var lines = new StringBuilder().Append(spec).Append('\n');
        lines.AppendJoin('\n', missing.Select(r => "  expected, not found: | " + string.Join(" | ", r) + " |")).Append('\n');
        lines.AppendJoin('\n', left.Select(r => "  found, not expected: | " + string.Join(" | ", r) + " |"));
        return lines.ToString();
    }
}
