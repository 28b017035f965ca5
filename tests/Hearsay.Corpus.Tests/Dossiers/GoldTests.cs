using System.Runtime.CompilerServices;

namespace Hearsay.Corpus.Tests.Dossiers;

/// <summary>The gold answers of the dossiers in <c>corpus/dossiers</c>: sound, and the checker finds what is not.</summary>
public sealed class GoldTests
{
    private static readonly Dictionary<string, string> Reports = new() { ["1.txt"] = Report("2031-05-02T08:00:00Z", "Two boats sank, the harbour said."), ["2.txt"] = Report("2031-05-02T09:00:00Z", "Two boats sank.") };

    private static readonly Gold Sound = new(
        "d", "boats", [new("S1", "the harbour", "organisation", []), new("S2", "Testpost", "media", [])],
        [
            new("a", "1.txt", "Two boats sank", 1, "S1", [], "indirect", "asserts", "C", "original", null),
            new("b", "2.txt", "Two boats sank", 1, "S2", [], "narrated", "asserts", "C", "reuse", "a"),
        ],
        [new("C", "A given number of boats sank.", ["S1"], "repeated", new("boats sunk", "boats", "sunk"))],
        [new("a", "boats sunk", "exactly", 2, 2, "2031-05-02")]);

    public static TheoryData<string, string> Dossiers => new(Table().Select(cells => (cells[0], cells[1])));

    [Theory]
    [MemberData(nameof(Dossiers))]
    public void Gold_AsCommitted_IsSound(string name, string reports)
    {
        var gold = Gold.Read(File.ReadAllText(Path.Combine(Root(), "corpus", "dossiers", name, "gold.json")));
        var texts = Directory.EnumerateFiles(Path.Combine([Root(), .. reports.Split('/')]), "*.txt").ToDictionary(f => Path.GetFileName(f)!, File.ReadAllText);

        Assert.Equal(Path.GetFileName(name), gold.Dossier);
        Assert.InRange(texts.Count, name.Contains('/', StringComparison.Ordinal) ? 4 : 10, 14);
        Assert.Empty(GoldChecker.Check(gold, texts));
    }

    [Fact]
    public void Table_EveryFolder_HasALineThatSaysDevOrBlind()
    {
        var home = Path.Combine(Root(), "corpus", "dossiers");
        var folders = Directory.EnumerateFiles(home, "gold.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(home, Path.GetDirectoryName(f)!));

        Assert.Equal(folders.Order(), Table().Select(cells => cells[0]).Order());
        Assert.All(Table(), cells => Assert.True(cells[2] is "dev" or "blind", cells[2]));
    }

    [Fact]
    public void Check_SoundGold_FindsNothing() => Assert.Empty(GoldChecker.Check(Sound, Reports));

    public static TheoryData<string, string> Mistakes => new()
    {
        { "content", "a: the content is not in the report." },
        { "half word", "a: the content does not begin and end at the ends of words." },
        { "header", "a: the content lies in the header; raise occurrence." },
        { "source", "b: there is no source S9." },
        { "id", "a: the id is used twice." },
        { "order", "a: it reuses b, which was not published before it." },
        { "origin", "C: the chains lead to S1." },
        { "level", "C: its statements do not make it corroborated." },
        { "bound", "a: the figure boats sunk has no sound bound or date." },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Check_OneMistake_IsNamed(string mistake, string expected) => Assert.Contains(expected, GoldChecker.Check(With(mistake), Reports));

    private static Gold With(string mistake)
    {
        var (a, b) = (Sound.Statements[0], Sound.Statements[1]);
        return mistake switch
        {
            "content" => Sound with { Statements = [a with { Occurrence = 2 }, b] },
            "half word" => Sound with { Statements = [a with { Content = "wo boats sank" }, b] },
            "header" => Sound with { Statements = [a with { Content = "Testpost" }, b] },
            "source" => Sound with { Statements = [a, b with { Source = "S9" }] },
            "id" => Sound with { Statements = [a, b with { Id = "a" }] },
            "order" => Sound with { Statements = [a with { Basis = "reuse", Reuses = "b" }, b with { Basis = "original", Reuses = null }] },
            "origin" => Sound with { Claims = [Sound.Claims[0] with { Origins = ["S1", "S2"] }] },
            "level" => Sound with { Claims = [Sound.Claims[0] with { Level = "corroborated" }] },
            "bound" => Sound with { Figures = [Sound.Figures[0] with { Bound = "atLeast" }] },
            _ => throw new ArgumentOutOfRangeException(nameof(mistake)),
        };
    }

    private static string Report(string published, string body) => $"Publisher: Testpost\nTitle: T\nPublished: {published}\nUrl: https://t.example/1\n\n{body}\n";

    private static IReadOnlyList<string[]> Table() => [.. File.ReadLines(Path.Combine(Root(), "corpus", "dossiers", "dossiers.tsv")).Skip(1).Select(line => line.Split('\t'))];

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..");
}
