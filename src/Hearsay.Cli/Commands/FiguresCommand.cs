using System.CommandLine;
using System.Globalization;
using Hearsay.Cli.Output;
using Hearsay.Exports;
using Hearsay.Model;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay figures</c>: every figure of a dossier by what it counts, with who gives it and what it clashes with.</summary>
internal static class FiguresCommand
{
    public static Command Create(Terminal terminal) =>
        DossierCommand.Create(
            terminal, "figures", "List a dossier's figures by what they count and when: who gives them, the lowest and the highest, what clashes or was revised.", (output, dossier, json) =>
        {
            var figures = dossier.FigureLedger();
            if (json) ListJson.Write(output.Out, FigureLines.Of(figures));
            else Print(output, figures, dossier.Name);
        });

    private static void Print(Terminal terminal, FigureLedger figures, string dossier)
    {
        Table.PrintAny(
            terminal,
            [.. figures.Series.SelectMany(s => s.Figures.Select((f, i) => (Series: s, Given: f, At: i)))],
            $"no statement of '{dossier}' gives a figure.",
            new("Measure", r => r.Series.Measure),
            new("As of", r => r.Given.On?.ToString()),
            new("Value", r => Amount.Of(r.Given.Figure), IsNumber: true),
            new("Source", r => r.Given.Origin),
            new("Stance", r => Interchange.Word(r.Given.Statement.Stance)),
            new("Report", r => r.Given.Report.Name),
            new("Stands", r => Standing(r.Series, r.At)),
            new("Words", r => r.Given.Figure.Span.In(r.Given.Report.Text)));
        PrintRanges(terminal, [.. figures.Series.Where(s => s.Lowest.Count > 0 && !s.Lowest.SequenceEqual(s.Highest))]);
        PrintWholes(terminal, figures.Wholes);
    }

    private static void PrintRanges(Terminal terminal, IReadOnlyList<FigureSeries> series)
    {
        if (series.Count == 0) return;
        Line(terminal, "");
        Table.Print(
            terminal,
            series,
            new("Measure", s => s.Measure),
            new("Lowest", s => Amount.Of(s.Figures[s.Lowest[0]].Figure), IsNumber: true),
            new("by", s => Names(s, s.Lowest)),
            new("Highest", s => Amount.Of(s.Figures[s.Highest[0]].Figure), IsNumber: true),
            new("by", s => Names(s, s.Highest)),
            new("Conflicts", s => Count(s, FigureRelation.Conflict), IsNumber: true),
            new("Revisions", s => Count(s, FigureRelation.Revision), IsNumber: true));
    }

    private static void PrintWholes(Terminal terminal, IReadOnlyList<StatedWhole> wholes)
    {
        foreach (var whole in wholes)
        {
            var parts = string.Join(" + ", whole.Parts.Select(p => $"{Amount.Of(p)} {p.Scope ?? p.Measure}"));
            Line(terminal, "");
            Line(terminal, $"{Amount.Of(whole.Whole)} {whole.Whole.Scope ?? whole.Whole.Measure} = {parts}, says {whole.Statement.Source?.Name ?? whole.Report.Name} in {whole.Report.Name}: {(whole.Broken.Count == 0 ? "nothing breaks it." : "broken.")}");
            foreach (var broken in whole.Broken) Line(terminal, $"- {broken}");
        }
    }

    // The gravest thing to say of a figure: a clash, then a revision, then growth.
    private static string? Standing(FigureSeries series, int at)
    {
        var pairs = series.Pairs.Where(p => p.Later == at).ToList();
        foreach (var (relation, words) in ((FigureRelation, string)[])[(FigureRelation.Conflict, "clashes with"), (FigureRelation.Revision, "revises"), (FigureRelation.Update, "grew from")])
            if (pairs.Find(p => p.Relation == relation) is { } pair) return $"{words} {Amount.Of(series.Figures[pair.Earlier].Figure)} of {series.Figures[pair.Earlier].Origin}";
        return null;
    }

    private static string Names(FigureSeries series, IReadOnlyList<int> at) => string.Join("; ", at.Select(i => series.Figures[i].Origin).Distinct(StringComparer.Ordinal));

    private static string Count(FigureSeries series, FigureRelation relation) => series.Pairs.Count(p => p.Relation == relation).ToString(CultureInfo.InvariantCulture);

    private static void Line(Terminal terminal, string line)
    {
        using var output = terminal.OutText();
        output.WriteLine(Printable.Line(line));
    }
}
