using System.CommandLine;
using Hearsay.Corpus.Measures;
using Hearsay.Model;

namespace Hearsay.Corpus.Commands;

/// <summary><c>agree FIRST SECOND</c>: how far two people agree on the reports that both marked.</summary>
internal static class AgreeCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("first") { Description = "one person's .marks or .ann files" };
        var second = new Argument<string>("second") { Description = "the other's, of the same texts" };
        var differences = new Option<bool>("--differences") { Description = "print every difference with its place and words, to settle them by" };
        var command = new Command("agree", "Measure agreement of two markings, by kind of mark") { first, second, differences };
        command.SetAction(result => Run(result.GetValue(first)!, result.GetValue(second)!, result.GetValue(differences)));
        return command;
    }

    private static int Run(string first, string second, bool differences)
    {
        var (one, faults) = CorpusFolder.Read([first]);
        var (two, others) = CorpusFolder.Read([second]);
        var pairs = one.Join(two, r => r.Name, r => r.Name, (a, b) => (a, b)).ToList();
        List<Fault> all = [.. faults, .. others, .. pairs.Where(p => p.a.Text != p.b.Text).Select(p => new Fault(p.b.Name, "the two markings are of different texts.", "Mark the same text: only brackets and table may differ."))];
        if (pairs.Count == 0) all.Add(new Fault(second, "no report of that folder is in the other.", "Name two folders with reports of the same names."));
        var agreement = new Agreement();
        foreach (var (a, b) in pairs.Where(p => p.a.Text == p.b.Text)) agreement.Add(a, b);
        Console.WriteLine($"{pairs.Count} reports\n{"",-28} {"F1",6}   {"first",5} {"second",5}");
        foreach (var (name, score) in agreement.Scores) Console.WriteLine(Agreement.Show(name, score));
        foreach (var difference in differences ? agreement.Differences : []) Console.WriteLine(difference);
        return Output.Report(all);
    }
}
