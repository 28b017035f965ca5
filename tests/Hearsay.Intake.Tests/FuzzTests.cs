using System.Diagnostics;
using System.Globalization;
using System.Text;
using Hearsay.Intake.Tests.Made;

namespace Hearsay.Intake.Tests;

/// <summary>
/// Bytes changed at random: whatever they become, intake ends in reports and faults and never throws. The seed is fixed;
/// HEARSAY_FUZZ=SECONDS goes on with further seeds for so long for each form.
/// </summary>
public sealed class FuzzTests
{
    private const int Rounds = 60;

    private static readonly Dictionary<string, Func<byte[]>> Seeds = new(StringComparer.Ordinal)
    {
        ["a.txt"] = () => Encoding.UTF8.GetBytes(Prose.Text),
        ["a.html"] = () => MadePage.Bytes("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"x\"}</script>"),
        ["a.mhtml"] = () => MadeMail.Mhtml(MadePage.Of()),
        ["a.md"] = () => Encoding.UTF8.GetBytes($"# T\n\n> {Prose.Text}\n\n| a | b |\n|---|---|\n| c | d |\n"),
        ["a.pdf"] = () => MadePdf.Of(MadePdf.Wrapped(80, Prose.Paragraphs), MadePdf.Wrapped(60, Prose.Paragraphs)),
        ["a.docx"] = () => MadeOffice.Docx(Prose.Paragraphs),
        ["a.odt"] = () => MadeOffice.Odt($"<text:p>{Prose.Paragraphs[0]}</text:p>"),
        ["a.rtf"] = () => MadeOffice.Rtf(Prose.Paragraphs),
        ["a.eml"] = () => MadeMail.Of(Prose.Text, ("b.html", MadePage.Bytes())),
        ["a.mbox"] = () => MadeMail.Mbox(MadeMail.Of(Prose.Text), MadeMail.Of(Prose.Paragraphs[0])),
        ["a.zip"] = () => MadeZip.Of(("b.txt", Encoding.UTF8.GetBytes(Prose.Text)), ("c.zip", MadeZip.Nested(2))),
        ["a.tar"] = () => MadeZip.Tar(("b.txt", Encoding.UTF8.GetBytes(Prose.Text)), ("c.txt", [65])),
        ["a.tar.gz"] = () => MadeZip.Gzip(MadeZip.Tar(("b.txt", Encoding.UTF8.GetBytes(Prose.Text)))),
        ["a.rss"] = () => MadeFeed.Rss2(),
        ["a.rdf"] = MadeFeed.Rss1,
        ["a.atom"] = MadeFeed.Atom,
        ["a.json"] = MadeFeed.Json,
        ["a.warc"] = () => MadeWarc.Of(MadeWarc.Records()),
        ["a.warc.gz"] = () => MadeWarc.Packed(MadeWarc.Records()),
        ["a.wacz"] = () => MadeWarc.Wacz(MadeWarc.Packed(MadeWarc.Records())),
        ["a.srt"] = () => "1\n00:00:01,500 --> 00:00:03,000\nIDA: We heard the chain\n\n2\n00:00:03,100 --> 00:00:05,000\n<i>go.</i>\n"u8.ToArray(),
        ["result.json"] = () => Encoding.UTF8.GetBytes(MadeTelegram.Chat("Fen Watch", "public_channel", MadeTelegram.Service, MadeTelegram.Post, MadeTelegram.Forward)),
        ["messages.html"] = () => MadeTelegram.Page("Quay", MadeTelegram.PageMessage(7, "Ida", "<div class=\"text\">One.</div>"), MadeTelegram.PageMessage(8, "Ida", "<div class=\"text\">Two.</div>")),
        ["_chat.txt"] = () => "14/03/2031, 22:41 - Marit: The gate is stuck.\nIt is late.\n[15.03.31, 10:15:00 PM] Ida: <Media omitted>\n16/03/2031, 00:05 - Ida: gate.jpg (file attached)\nHere.\n"u8.ToArray(),
        ["tweets.js"] = () => Encoding.UTF8.GetBytes(MadeX.Tweets(MadeX.Post, MadeX.Repost)),
        ["x.zip"] = () => MadeX.Archive(MadeX.Post, MadeX.Repost, MadeX.Long),
        ["a.csv"] = () => "date,title,text\n3/4/2031,Gate,\"The gate, it is \"\"said\"\", failed.\"\n14/4/2031 9:30 PM,Lock,The lock held.\n"u8.ToArray(),
        ["a.jsonl"] = () => "{\"title\":\"Gate\",\"text\":\"The gate failed.\",\"date\":\"2031-05-02\"}\n{\"text\":\"Two.\",\"authors\":[\"A\",\"B\"]}\n"u8.ToArray(),
        ["a.xlsx"] = () => MadeWorkbook.Of(("Posts", [["Headline", "Body", "Published"], ["Gate", "The gate failed.", MadeWorkbook.Day], ["=Lock", "=The lock held.", ""]])),
        ["ninjs.json"] = () => Encoding.UTF8.GetBytes(MadeNews.Ninjs1),
        ["news.xml"] = () => MadeNews.Message(MadeNews.Item("urn:a", 1, "usable", MadeNews.Xhtml), MadeNews.Item("urn:a", 2, "canceled", "")),
        ["b.txt"] = () => "[00:00:01] IDA: The gate failed.\n[00:00:09] Q: When?\n[00:00:12] IDA: On Tuesday.\n"u8.ToArray(),
    };

    public static TheoryData<string> Forms => [.. Seeds.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public void TakeIn_ChangedBytes_EndsInReportsAndFaults(string form)
    {
        var seed = Seeds[form]();
        var watch = Stopwatch.StartNew();
        var longer = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("HEARSAY_FUZZ") ?? "0", CultureInfo.InvariantCulture));
        for (var round = 0; round < Rounds || watch.Elapsed < longer; round++) Check(form, Changed(seed, new Random(round)), round);
    }

    private static void Check(string form, byte[] bytes, int round)
    {
        var limits = new IntakeLimits { MaxTime = TimeSpan.FromSeconds(20), MaxBytes = 4 * 1024 * 1024, MaxUnpackedBytes = 16 * 1024 * 1024 };
        try
        {
            foreach (var taken in Take.All(form, bytes, limits))
            {
                Assert.DoesNotContain("limit on time", taken.Fault?.Problem ?? "", StringComparison.Ordinal);
                if (taken.Report is not { } report) continue;
                Assert.False(report.Text.Length == 0);
                Assert.All(report.Marks, m => Assert.True(m.Span is { Start: >= 0, IsEmpty: false } && m.Span.End <= report.Text.Length));
            }
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{form}, round {round}: {e.Message}", e);
        }
    }

    private static byte[] Changed(byte[] seed, Random random)
    {
        var bytes = new List<byte>(seed);
        for (var change = random.Next(1, 9); change > 0 && bytes.Count > 1; change--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: bytes[at] = (byte)random.Next(256); break;
                case 2: bytes.RemoveRange(at, length); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length)); break;
                case 4: bytes.InsertRange(at, Encoding.ASCII.GetBytes(random.Next(int.MinValue, int.MaxValue).ToString(CultureInfo.InvariantCulture))); break;
                default: bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : length); break;
            }
        }

        return [.. bytes];
    }
}
