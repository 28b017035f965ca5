using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Bench.Reuse;

/// <summary>
/// The reports of a made-up ledger by number, the same whenever they are asked for. Of twenty, thirteen are of their own, one is a wire item of some 60 words, two are
/// copies of earlier ones, three copies with one word in ten edited, and one is a long article that holds an earlier wire item. Two of five, wire items
/// apart, end in the standing notice of one of 300 publishers, of 25 words.
/// </summary>
/// <param name="Number">Its number.</param>
/// <param name="Words">Its words without the notice.</param>
/// <param name="Of">Number of the report whose words it has; its own number when it has none.</param>
internal sealed record StoredReport(int Number, string[] Words, int Of)
{
    private const int Group = 20;
    private const int Publishers = 300;
    private const int NoticeWords = 25;
    private const int LongEnough = 100;

    /// <summary>Which numbers are wire items.</summary>
    public static bool IsWire(int number) => number % Group == 13;

    /// <summary>Which numbers are reports of their own words, not wire items.</summary>
    public static bool IsOwn(int number) => number % Group < 13;

    /// <summary>The report of a number.</summary>
    public static StoredReport At(int number)
    {
        var random = new Random(unchecked((number * 486187739) + 7));
        var kind = number % Group;
        var earlier = (random.Next(Math.Max(1, number / Group)) * Group) + (kind == 19 ? 13 : random.Next(13));
        return kind switch
        {
            < 13 => new StoredReport(number, Prose.Words(random, random.Next(150, 350)), number),
            13 => new StoredReport(number, Prose.Words(random, random.Next(50, 70)), number),
            14 or 15 => new StoredReport(number, [.. Prose.Words(random, 12), .. At(earlier).Words], earlier),
            < 19 => new StoredReport(number, Prose.Edited(At(earlier).Words, 0.1, random), earlier),
            _ => new StoredReport(number, Within(At(earlier).Words, random), earlier),
        };
    }

    /// <summary>A long article with words in it.</summary>
    public static string[] Within(string[] words, Random random) => [.. Prose.Words(random, random.Next(100, 400)), .. words, .. Prose.Words(random, random.Next(100, 300))];

    /// <summary>A report of some words, with a publisher's notice or, where they are few, without.</summary>
    public static Report Report(string name, string[] words, Random random)
    {
        var publisher = random.Next(Publishers);
        var notice = words.Length >= LongEnough && random.Next(5) < 2 ? Prose.Words(new Random(-1 - publisher), NoticeWords) : [];
        var text = Prose.Text(words, notice);
        return new Report
        {
            Name = name,
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
            Text = text,
            Body = new TextSpan(0, text.Length),
            Header = new ReportHeader { Publisher = $"Paper {publisher}" },
        };
    }

    /// <summary>It as a report; its name is its number.</summary>
    public Report ToReport() => Report(Number.ToString(CultureInfo.InvariantCulture), Words, new Random(Number));
}
