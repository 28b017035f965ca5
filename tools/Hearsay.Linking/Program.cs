using System.Globalization;
using System.Text;
using Hearsay.Cli.Evaluation;
using Hearsay.Corroboration;
using Hearsay.Corroboration.Linking;
using Hearsay.Exports;
using Hearsay.Linking;
using Hearsay.Model;

// Learns the weights of linking: `Hearsay.Linking CHECKOUT EVAL [FOLDER [ANSWERS...]]` writes PairWeights.txt of the checkout. Blind dossiers are left alone. With FOLDER,
// every dossier is also linked by weights learned from others, and written there as NAME.read.json and NAME.fed.json for score_dossier.py; with numbers of answers also as
// NAME.read-5.json and so on after so many of a person who knows the gold.
if (args.Length < 2 || !args.Skip(3).All(a => int.TryParse(a, out _)))
{
    Console.Error.WriteLine("usage: Hearsay.Linking CHECKOUT EVAL [FOLDER [ANSWERS...]]");
    return 2;
}

const double Penalty = 3;
// There are three times as many pairs of short dossiers as of long ones; so weighed, both kinds count alike.
const double ShortWeight = 0.3;
int[] asked = [.. args.Skip(3).Select(int.Parse)];
var (checkout, data) = (args[0], args[1]);
List<(string Name, string Fold, string Gold, string Reports)> sources =
[
    .. Directory.GetDirectories(Path.Combine(data, "dossiers")).Order(StringComparer.Ordinal).Prepend(Path.Combine(data, "seed"))
        .Select(f => (Path.GetFileName(f), Path.GetFileName(f), Path.Combine(f, "gold.json"), Path.Combine(f, "reports"))),
    // Short ones are left out together with the others of one writer, who shares their first letter.
    .. OwnDossier.In(checkout).Where(d => !d.IsBlind).Select(d => (d.Name, d.Set.Length > 0 ? d.Name[..1] : d.Name, d.Gold, d.Reports)),
];
var dossiers = sources.ConvertAll(s => GoldDossier.Load(s.Name, s.Gold, s.Reports));
var folds = sources.Select(s => s.Fold).Distinct().ToDictionary(f => f, f => Learned(dossiers.Where((_, i) => sources[i].Fold != f)), StringComparer.Ordinal);
foreach (var (left, source) in dossiers.Zip(sources)) LeaveOut(left, new PairModel(folds[source.Fold]));
var weights = Learned(dossiers);
var text = new StringBuilder("# Weights of the evidence on two statements, learned by tools/Hearsay.Linking; see docs/linking-model.md. Do not edit.\n");
foreach (var (name, weight) in PairModel.Names.Zip(weights)) text.Append(CultureInfo.InvariantCulture, $"{name}: {weight:0.0000}\n");
File.WriteAllText(Path.Combine(checkout, "src", "Hearsay.Corroboration", "Linking", "PairWeights.txt"), text.ToString());
return 0;

double[] Learned(IEnumerable<GoldDossier> from) => LogisticRegression.Fit([.. from.SelectMany(d => d.Examples.Select(e => e with { Weight = IsShort(d) ? ShortWeight : 1 }))], Penalty);

bool IsShort(GoldDossier dossier) => sources.Exists(s => s.Name == dossier.Name && s.Fold.Length == 1);

void LeaveOut(GoldDossier left, PairModel model)
{
    var judged = left.Examples.Select(e => (e.IsSame, Likely: model.Of(e.Evidence))).ToList();
    var (found, right, same) = (judged.Count(j => j.Likely >= 0.5), judged.Count(j => j.Likely >= 0.5 && j.IsSame), judged.Count(j => j.IsSame));
    var loss = judged.Average(j => -Math.Log(Math.Max(1e-9, j.IsSame ? j.Likely : 1 - j.Likely)));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{left.Name}: pairs {judged.Count}, precision {right / (double)Math.Max(1, found):0.000}, recall {right / (double)Math.Max(1, same):0.000}, loss {loss:0.0000}"));
    if (args.Length < 3) return;
    foreach (var (kind, readings, gold) in new[] { ("read", left.Read, left.OfRead), ("fed", left.Fed, left.OfFed) })
    {
        Write(left.Name, kind, readings, new ClaimLinker(model).Link(readings));
        foreach (var answers in asked) Write(left.Name, $"{kind}-{answers}", readings, new ClaimLinker(model).Link(readings, Answering.Decisions(model, readings, gold, answers)));
    }
}

void Write(string dossier, string kind, IReadOnlyList<ReportReading> readings, IReadOnlyList<Claim> claims)
{
    using var file = File.Create(Path.Combine(args[2], $"{dossier}.{kind}.json"));
    DossierJson.Write(file, dossier, readings, claims);
}
