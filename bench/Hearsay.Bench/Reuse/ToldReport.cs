using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Bench.Reuse;

/// <summary>
/// A made-up report as sentences, for what is found of reports told again in other words: twelve to twenty sentences of eight words of <see cref="Prose"/>, each second one with one of four names that
/// are the report's own, each third one with a number.
/// </summary>
internal sealed record ToldReport(IReadOnlyList<string[]> Sentences)
{
    private const int Names = 4;
    private const int WordsOfSentence = 8;
    private const double LeftOut = 0.2;

    /// <summary>The report of a number, the same whenever it is asked for.</summary>
    public static ToldReport At(int number)
    {
        var random = new Random(unchecked((number * 486187739) + 3));
        string[] names = [.. Enumerable.Range(0, Names).Select(_ => Name(random))];
        return new ToldReport([.. Enumerable.Range(0, random.Next(12, 21)).Select(i => Sentence(random, i, names))]);
    }

    /// <summary>The same in other words: the order of its sentences kept, one in five left out, the words of each in another order, and of those that are no names and numbers so many replaced.</summary>
    public ToldReport InOtherWords(double replaced, Random random) => new([.. Sentences.Where(_ => random.NextDouble() >= LeftOut).Select(s => Changed(s, replaced, random))]);

    /// <summary>Another report of the same event: its names and numbers, in an order of its own, among other words.</summary>
    public ToldReport ByAnother(Random random)
    {
        string[] known = [.. Sentences.SelectMany(s => s).Where(IsFact).Distinct()];
        random.Shuffle(known);
        var at = 0;
        return new ToldReport([.. Enumerable.Range(0, random.Next(12, 21)).Select(i => (string[])[.. Prose.Words(random, WordsOfSentence), .. i % 2 == 0 && at < known.Length ? [known[at++]] : Array.Empty<string>()])]);
    }

    /// <summary>It as a report, of a publisher of its own.</summary>
    public Report ToReport(string name, int day)
    {
        var text = new StringBuilder();
        foreach (var sentence in Sentences) text.Append(char.ToUpperInvariant(sentence[0][0])).Append(string.Join(' ', sentence), 1, string.Join(' ', sentence).Length - 1).Append(". ");
        var body = text.ToString();
        return new Report
        {
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + body))),
            Text = body,
            Body = new TextSpan(0, body.Length),
            Header = new ReportHeader { Publisher = $"Paper {name}", Published = Timestamp.TryParse($"{2040 + (day / 360):D4}-{1 + (day / 30 % 12):D2}-{1 + (day % 28):D2}", out var at) ? at : null },
        };
    }

    private static string[] Sentence(Random random, int at, string[] names)
    {
        List<string> words = [.. Prose.Words(random, WordsOfSentence)];
        if (at % 2 == 0) words.Insert(WordsOfSentence / 2, names[random.Next(Names)]);
        if (at % 3 == 0) words.Insert(2, random.Next(13, 9999).ToString(CultureInfo.InvariantCulture));
        return [.. words];
    }

    private static string[] Changed(string[] sentence, double replaced, Random random)
    {
        string[] words = [.. sentence.Select(w => IsFact(w) || random.NextDouble() >= replaced ? w : Prose.Words(random, 1)[0])];
        random.Shuffle(words);
        return words;
    }

    private static bool IsFact(string word) => char.IsDigit(word[0]) || char.IsUpper(word[0]);

    private static string Name(Random random) => string.Join(' ', Enumerable.Range(0, 2).Select(_ => string.Concat(Prose.Words(random, 2)) is var word ? $"{char.ToUpperInvariant(word[0])}{word[1..]}" : ""));
}
