using System.CommandLine;
using Hearsay.Model;
using Hearsay.Reading.Statements.Stances;
using Hearsay.Reading.Statements.Stances.Learned;
using Hearsay.Training.Stances;

namespace Hearsay.Training.Commands;

/// <summary>stances: trains what a speaker does with a content on marked reports, and measures it beside the rules.</summary>
internal static class StancesCommand
{
    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "Folder of marked reports to learn from.", DefaultValueFactory = _ => "corpus/train" };
        var check = new Option<string>("--check") { Description = "Folder of marked reports to measure on.", DefaultValueFactory = _ => "corpus/dev" };
        var output = new Option<string>("--out") { Description = "The table to write.", DefaultValueFactory = _ => "src/Hearsay.Reading/Model/stances.tsv" };
        var passes = new Option<int>("--passes") { Description = "Passes over the examples.", DefaultValueFactory = _ => 30 };
        var rate = new Option<float>("--rate") { Description = "Size of the first steps.", DefaultValueFactory = _ => 0.1f };
        var penalty = new Option<float>("--penalty") { Description = "How far each pass draws weights to zero.", DefaultValueFactory = _ => 0.1f };
        var command = new Command("stances", "Train the stances of statements on marked reports.") { train, check, output, passes, rate, penalty };
        command.SetAction(parse => Run(parse.GetValue(train)!, parse.GetValue(check)!, parse.GetValue(output)!, new StanceTrainer(1, parse.GetValue(passes), parse.GetValue(rate), parse.GetValue(penalty))));
        return command;
    }

    private static void Run(string train, string check, string output, StanceTrainer trainer)
    {
        var model = trainer.Train([.. Examples(train).Select(e => (e.Features, e.Label))]);
        using (var table = new StreamWriter(output)) model.Write(table);
        using var written = new StreamReader(output);
        Measure(StanceModel.Read(written), [.. Examples(check)]);
    }

    private static IEnumerable<(IReadOnlyList<string> Features, int Label, Stance ByRules)> Examples(string folder) =>
        MarkedActs.Read(folder).Select(m => (StanceRules.Of(m.Act, m.Words), m)).Select(x => ((IReadOnlyList<string>)StanceFeatures.Of(x.m.Act, x.m.Words, x.Item1), (int)x.m.Stance, x.Item1));

    private static void Measure(StanceModel model, List<(IReadOnlyList<string> Features, int Label, Stance ByRules)> examples)
    {
        foreach (var least in new[] { 0f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f })
        {
            var judged = examples.ConvertAll(e => (e.Label, e.ByRules, Learned: Judge(model, e.Features, e.ByRules, least)));
            var others = judged.FindAll(j => j.Label != (int)Stance.Asserts);
            Console.WriteLine(FormattableString.Invariant($"least {least:F1}: of {judged.Count} by rules {judged.Count(j => (int)j.ByRules == j.Label)}, learned {judged.Count(j => j.Learned == j.Label)}; other than asserts, of {others.Count} by rules {others.Count(j => (int)j.ByRules == j.Label)}, learned {others.Count(j => j.Learned == j.Label)}"));
        }
    }

    private static int Judge(StanceModel model, IReadOnlyList<string> features, Stance byRules, float least)
    {
        var shares = model.Probabilities(features);
        var best = Array.IndexOf(shares, shares.Max());
        return shares[best] >= least ? best : (int)byRules;
    }
}
