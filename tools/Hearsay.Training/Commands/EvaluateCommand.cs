using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Hearsay.Model;
using Hearsay.Reading.Attribution;
using Hearsay.Reading.Network;
using Hearsay.Training.Corpora;
using Hearsay.Training.Scoring;

namespace Hearsay.Training.Commands;

/// <summary>evaluate: a model read on a compartment; figures, and predictions for <c>score_attribution.py</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = new Argument<string>("model") { Description = "A .hsm file." };
        var corpus = new Option<string>("--corpus") { Description = "A compartment, with text/ and attributions/.", DefaultValueFactory = _ => "../shared/eval/polnear/dev" };
        var predictions = new Option<string?>("--predictions") { Description = "Where predictions go, one JSON object a line." };
        var errors = new Option<string?>("--errors") { Description = "Where a list of what was missed and what was found wrongly goes." };
        var reader = new Option<string>("--reader") { Description = "model, rules or both.", DefaultValueFactory = _ => "both" };
        var set = new Option<string[]>("--set") { Description = "Settings in place of the model's, such as runPrice=2.", AllowMultipleArgumentsPerToken = true };
        var command = new Command("evaluate", "Measure a model.") { model, corpus, predictions, errors, reader, set };
        command.SetAction(parse => Run(
            parse.GetValue(model)!, parse.GetValue(corpus)!, parse.GetValue(predictions), parse.GetValue(errors), parse.GetValue(reader)!, parse.GetValue(set) ?? []));
        return command;
    }

    private static void Run(string model, string corpus, string? predictions, string? errors, string reader, string[] settings)
    {
        var file = ModelFile.Read(File.ReadAllBytes(model));
        foreach (var (name, value) in Settings.Parse(settings)) file.Metadata.Settings[name] = value;
        var finder = FinderOf(reader, new TrainedAttributionFinder(new ReaderNetwork(file)));
        var compartment = AttributionCorpus.Read(corpus);
        foreach (var document in compartment.Documents.Take(60)) finder.Find(document.Text);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var found = compartment.Documents.Select(d => finder.Find(d.Text)).ToList();
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        var words = compartment.Documents.Sum(d => d.Text.Tokens.Count);
        Console.WriteLine(compartment.Documents.Zip(found, (d, f) => Score(d, f)).Aggregate((a, b) => a + b));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} tokens in {seconds:F2} s of processor time, {words / seconds:F0} a second"));
        var reliability = new ReliabilityDiagram();
        foreach (var (document, f) in compartment.Documents.Zip(found)) reliability.Add(new TokenView(document.Text).Gold(document), new TokenView(document.Text).Found(f));
        Console.WriteLine(reliability);
        if (predictions is not null) File.WriteAllLines(predictions, compartment.Documents.Zip(found, (d, f) => Line(d, f)));
        if (errors is not null) File.WriteAllLines(errors, compartment.Documents.Zip(found, ErrorList.Of).SelectMany(e => e));
    }

    private static IAttributionFinder FinderOf(string reader, TrainedAttributionFinder model) => reader switch
    {
        "model" => model,
        "rules" => new RuleAttributionFinder(),
        "both" => new CombinedAttributionFinder(new RuleAttributionFinder(), new Lazy<TrainedAttributionFinder>(model)),
        _ => throw new ArgumentException($"\"{reader}\" is no reader; expected model, rules or both."),
    };

    private static Scorecard Score(CorpusDocument document, IReadOnlyList<Attribution> found)
    {
        var view = new TokenView(document.Text);
        return AttributionScorer.Score(view.Gold(document), view.Found(found));
    }

    private static string Line(CorpusDocument document, IReadOnlyList<Attribution> found)
    {
        var map = new CodePointMap(document.Text.Text);
        object[] Spans(IReadOnlyList<TextSpan> spans) => [.. spans.Select(map.ToCodePoints).Select(s => new { start = s.Start, end = s.End })];
        return JsonSerializer.Serialize(new
        {
            document = document.Text.Report.Name,
            statements = found.Select(f => new { speaker = Spans(f.Speaker), cue = Spans(f.Cue), content = Spans(f.Content), confidence = f.Confidence }),
        });
    }
}
