using System.CommandLine;
using Hearsay.Corpus.Brat;
using Hearsay.Corpus.Checks;
using Hearsay.Model;

namespace Hearsay.Corpus.Commands;

/// <summary><c>build FOLDER</c>: makes train, dev and test from the marks files, or says what is out of date.</summary>
internal static class BuildCommand
{
    private static readonly string[] Splits = ["train", "dev", "test"];

    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "the corpus folder, with marked/ and slots.tsv", DefaultValueFactory = _ => "corpus" };
        var verify = new Option<bool>("--verify") { Description = "write nothing; fail when a file is missing, stale or left over" };
        var command = new Command("build", "Write text and brat annotations of every marks file into its split") { folder, verify };
        command.SetAction(result => Output.Report(Run(result.GetValue(folder)!, result.GetValue(verify))));
        return command;
    }

    /// <summary>Faults of marks, slots and, when verifying, of the files made from them. Nothing is written when a marks file has a fault.</summary>
    public static IReadOnlyList<Fault> Run(string folder, bool verify)
    {
        var table = Path.Combine(folder, "slots.tsv");
        if (!File.Exists(table)) return [new Fault(table, "it is not there.", "Name the corpus folder, which holds marked/ and slots.tsv.")];
        var (slots, slotFaults) = Slots.Read(table, File.ReadAllText(table, CorpusFolder.Utf8));
        var (reports, faults) = CorpusFolder.Read([Path.Combine(folder, "marked")]);
        var placed = reports.Select(r => (Report: r, Slot: slots.Of(r.Name))).ToList();
        List<Fault> all =
        [
            .. slotFaults, .. faults,
            .. placed.Where(p => p.Slot is null).Select(p => new Fault(p.Report.Name, "its name begins with no slot of slots.tsv.", "Name it ID-words.marks after the slot's id.")),
            .. SharedWords.Check(placed.Where(p => p.Slot is not null).Select(p => (p.Slot!.Story, p.Report))),
        ];
        if (all.Count > 0) return all;
        var wanted = placed.SelectMany(p => new[]
        {
            (Path: Path.Combine(folder, p.Slot!.Split, p.Report.Name + ".txt"), Words: p.Report.Text),
            (Path: Path.Combine(folder, p.Slot.Split, p.Report.Name + ".ann"), Words: AnnWriter.Write(p.Report)),
        }).ToDictionary(w => w.Path, w => w.Words);
        return verify ? [.. Verify(folder, wanted)] : Write(folder, wanted);
    }

    private static IEnumerable<Fault> Verify(string folder, Dictionary<string, string> wanted)
    {
        foreach (var (path, words) in wanted.Where(w => !File.Exists(w.Key) || File.ReadAllText(w.Key) != w.Value))
            yield return new Fault(path, File.Exists(path) ? "it is not what its marks file says." : "it is missing.", "Run: dotnet run --project tools/Hearsay.Corpus -- build");
        foreach (var path in Existing(folder).Where(p => !wanted.ContainsKey(p)))
            yield return new Fault(path, "no marks file makes it.", "Run: dotnet run --project tools/Hearsay.Corpus -- build");
    }

    private static List<Fault> Write(string folder, Dictionary<string, string> wanted)
    {
        foreach (var path in Existing(folder).Where(p => !wanted.ContainsKey(p))) File.Delete(path);
        foreach (var (path, words) in wanted)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, words, CorpusFolder.Utf8);
        }

        Console.WriteLine($"{wanted.Count / 2} reports written");
        return [];
    }

    private static List<string> Existing(string folder) =>
        [.. Splits.Select(s => Path.Combine(folder, s)).Where(Directory.Exists).SelectMany(Directory.EnumerateFiles).Where(f => Path.GetExtension(f) is ".txt" or ".ann")];
}
