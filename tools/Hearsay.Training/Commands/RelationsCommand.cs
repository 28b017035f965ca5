using System.CommandLine;
using Hearsay.Reading.Statements.Relations.Learned;
using Hearsay.Training.Relations;

namespace Hearsay.Training.Commands;

/// <summary>relations: trains which statement does what to which on marked reports, and measures it.</summary>
internal static class RelationsCommand
{
    public static Command Create()
    {
        var train = new Option<string>("--train") { Description = "Folder of marked reports to learn from.", DefaultValueFactory = _ => "corpus/train" };
        var check = new Option<string>("--check") { Description = "Folder of marked reports to measure on.", DefaultValueFactory = _ => "corpus/dev" };
        var output = new Option<string>("--out") { Description = "The table to write.", DefaultValueFactory = _ => "src/Hearsay.Reading/Model/relations.tsv" };
        var passes = new Option<int>("--passes") { Description = "Passes over the examples.", DefaultValueFactory = _ => 40 };
        var rate = new Option<float>("--rate") { Description = "Size of the first steps.", DefaultValueFactory = _ => 0.05f };
        var penalty = new Option<float>("--penalty") { Description = "How far each pass draws weights to zero.", DefaultValueFactory = _ => 5f };
        var rarest = new Option<int>("--rarest") { Description = "Number of examples that a ground must be in.", DefaultValueFactory = _ => 3 };
        var folds = new Option<int>("--folds") { Description = "Measure on the reports to learn from too, each by a model that has not seen it, in so many parts.", DefaultValueFactory = _ => 1 };
        var command = new Command("relations", "Train the relations between statements on marked reports.") { train, check, output, passes, rate, penalty, rarest, folds };
        command.SetAction(parse => Run(parse.GetValue(train)!, parse.GetValue(check)!, parse.GetValue(output)!, parse.GetValue(folds),
            new RelationTrainer(1, parse.GetValue(passes), parse.GetValue(rate), parse.GetValue(penalty), parse.GetValue(rarest))));
        return command;
    }

    private static void Run(string train, string check, string output, int folds, RelationTrainer trainer)
    {
        List<RelationExample> read = [.. MarkedRelations.AsRead(train)], all = [.. read, .. MarkedRelations.AsMarked(train)];
        var model = trainer.Train(all);
        using (var table = new StreamWriter(output)) model.Write(table);
        using var written = new StreamReader(output);
        var shipped = RelationModel.Read(written);
        Measure(check, [.. MarkedRelations.AsRead(check).Select(e => (e, shipped))]);
        if (folds < 2) return;
        var unseen = Enumerable.Range(0, folds).Select(f => trainer.Train(all.FindAll(e => e.Mark.Report % folds != f))).ToList();
        Measure(train, read.ConvertAll(e => (e, unseen[e.Mark.Report % folds])));
    }

    private static void Measure(string name, List<(RelationExample Example, RelationModel Model)> examples)
    {
        var wanted = examples.SelectMany(x => x.Example.Wanted.Select(w => (x.Example.Mark, To: x.Example.Marks[w.Candidate], w.Label))).ToHashSet();
        var judged = examples.ConvertAll(x => (x.Example, Choice: Choose(x.Example, x.Model)));
        foreach (var least in new[] { 0.15f, 0.2f, LearnedRelations.Least, 0.35f, 0.5f })
        {
            var given = judged.Where(j => j.Choice.Share >= least && j.Example.Marks[j.Choice.Candidate] is >= 0 and var to && to != j.Example.Mark.Number)
                .Select(j => (j.Example.Mark, To: j.Example.Marks[j.Choice.Candidate], j.Choice.Label)).ToHashSet();
            var right = given.Count(wanted.Contains);
            Console.WriteLine(FormattableString.Invariant($"{name}, least {least:F2}: of {wanted.Count} within reach {right}, of {given.Count} given {right / (double)given.Count:F3}; ") + string.Join(", ", RelationModel.Labels.Select((l, k) =>
                FormattableString.Invariant($"{l} {given.Count(g => g.Label == k && wanted.Contains(g))} of {given.Count(g => g.Label == k)}, marked {wanted.Count(w => w.Label == k)}"))));
        }
    }

    private static (int Candidate, int Label, float Share) Choose(RelationExample example, RelationModel model)
    {
        var own = model.Sums(example.Own);
        var scores = example.Candidates.Select(c => model.Sums(c).Zip(own, (a, b) => a + b).ToArray()).ToList();
        RelationModel.ToShares(scores);
        return RelationModel.Choose(scores, example.Wholes);
    }
}
