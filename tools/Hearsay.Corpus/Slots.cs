using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>One line of <c>slots.tsv</c>: which split, story and style a report has. A report belongs to the slot its file name begins with.</summary>
internal sealed record Slot(string Id, string Split, string Style, string Story);

/// <summary>The table of slots, which is also the file of splits.</summary>
internal sealed class Slots
{
    private static readonly string[] Splits = ["train", "dev", "test"];
    private readonly Dictionary<string, Slot> _slots = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Slot> All => _slots.Values;

    /// <summary>Reads the table; the first line names the columns.</summary>
    public static (Slots Slots, IReadOnlyList<Fault> Faults) Read(string file, string table)
    {
        var (slots, faults, number) = (new Slots(), new List<Fault>(), 1);
        foreach (var line in table.ReplaceLineEndings("\n").Split('\n').Skip(1))
        {
            number++;
            if (line.Length == 0) continue;
            var cells = line.Split('\t');
            if (cells.Length < 4 || !Splits.Contains(cells[1])) faults.Add(new Fault($"{file}:{number}", "it is no slot.", "Columns: id, split (train, dev or test), style, story, and what a writer needs."));
            else if (!slots._slots.TryAdd(cells[0], new Slot(cells[0], cells[1], cells[2], cells[3]))) faults.Add(new Fault($"{file}:{number}", $"slot {cells[0]} is there twice.", "Give it another id."));
        }

        foreach (var story in slots.All.GroupBy(s => s.Story).Where(g => g.Select(s => s.Split).Distinct().Count() > 1))
            faults.Add(new Fault(file, $"story \"{story.Key}\" stands in more than one split.", "All reports of a story belong to one split."));
        return (slots, faults);
    }

    /// <summary>The slot of a report named <c>ID-words</c>, or null.</summary>
    public Slot? Of(string report) => _slots.GetValueOrDefault(report.Split('-')[0]);
}
