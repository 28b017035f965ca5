using Hearsay.Cli.Output;

namespace Hearsay.Cli.Commands;

/// <summary>What may be meant by the beginning of an identity, for a message: each as it can be typed, with its words, in which protected persons stay hidden.</summary>
internal static class Candidates
{
    private const int MostNamed = 5;
    private const int LongestWords = 60;

    public static string Of(Dossier dossier, IEnumerable<(string Id, string Words)> meant)
    {
        var all = meant.ToList();
        var (names, ids) = (dossier.People.Pseudonyms(), new ShortIds(all.Select(m => m.Id)));
        var named = all.Take(MostNamed).Select(m => $"{ids.Of(m.Id)} “{Shortened(names.Hide(Printable.Line(m.Words), withDetails: true))}”");
        return $"{string.Join(", ", named)}{(all.Count > MostNamed ? $" and {all.Count - MostNamed} more" : "")}";
    }

    private static string Shortened(string words) => words.Length > LongestWords && words.LastIndexOf(' ', LongestWords) is > 0 and var end ? words[..end] + " …" : words;
}
