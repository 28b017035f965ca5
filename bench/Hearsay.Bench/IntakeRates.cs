using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using Hearsay.Intake;
using Hearsay.Intake.Tests.Made;
using Hearsay.Intake.WebArchives;
using Markdig;
using MimeKit;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Hearsay.Bench;

/// <summary>Reports taken in a second by format, on one core, and how many times the bare parse of the format's library that takes.</summary>
internal static class IntakeRates
{
    private const int Words = 600;

    private static string Text { get; } = string.Join("\n\n", Enumerable.Range(0, Words / 20).Select(i => $"The gate number {i} failed on Tuesday, said the keeper of the lock, and {i} boats were left on the ground below it."));

    private static IEnumerable<(string Name, byte[] Bytes, Func<byte[], object> Bare)> Formats()
    {
        var page = Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>T</title></head><body><nav>Menu</nav><article>{string.Concat(Text.Split("\n\n").Select(p => $"<p>{p}</p>"))}</article></body></html>");
        yield return ("a.txt", Encoding.UTF8.GetBytes(Text), b => Encoding.UTF8.GetString(b));
        yield return ("a.md", Encoding.UTF8.GetBytes(Text), b => Markdown.ToHtml(Encoding.UTF8.GetString(b)));
        yield return ("a.html", page, b => new HtmlParser().ParseDocument(new MemoryStream(b)));
        yield return ("a.eml", Encoding.UTF8.GetBytes($"From: a@b.example\nMessage-ID: <1@b.example>\nContent-Type: text/plain; charset=utf-8\n\n{Text}"), b => MimeMessage.Load(new MemoryStream(b)).TextBody ?? "");
        yield return ("a.rss", Feed(), b => SyndicationFeed.Load(XmlReader.Create(new MemoryStream(b))).Items.Count());
        yield return ("a.warc", Warc(page), b => new HtmlParser().ParseDocument(new MemoryStream(page)));
        yield return ("a.zip", Zip(page), b => Unzip(b));
        yield return ("a.pdf", Pdf(), b => ReadPages(b));
        yield return ("a.docx", MadeOffice.Docx(Paragraphs), b => WordprocessingDocument.Open(new MemoryStream(b), false).MainDocumentPart!.Document!.InnerText);
        yield return ("a.odt", MadeOffice.Odt(string.Concat(Paragraphs.Select(p => $"<text:p>{p}</text:p>"))), b => Entry(b, "content.xml"));
        yield return ("a.rtf", MadeOffice.Rtf(Paragraphs), b => Encoding.Latin1.GetString(b));
        yield return ("a.mhtml", MadeMail.Mhtml(Encoding.UTF8.GetString(page)), b => MimeMessage.Load(new MemoryStream(b)).HtmlBody ?? "");
        yield return ("a.srt", Encoding.UTF8.GetBytes(string.Join("\n\n", Paragraphs.Select((p, i) => $"{i + 1}\n00:{i:00}:00,000 --> 00:{i:00}:50,000\n{p}"))), b => Encoding.UTF8.GetString(b));
        yield return ("a.csv", Encoding.UTF8.GetBytes("headline,text\n" + string.Concat(Rows.Select(r => $"\"{r[0]}\",\"{r[1]}\"\n"))), b => Records(b));
        yield return ("a.xlsx", MadeWorkbook.Of(("S", [["headline", "text"], .. Rows])), b => SpreadsheetDocument.Open(new MemoryStream(b), false).WorkbookPart!.WorksheetParts.First().Worksheet!.InnerText);
        yield return ("a.jsonl", Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(r => JsonSerializer.Serialize(new { headline = r[0], text = r[1] })))), b => Encoding.UTF8.GetString(b).Split('\n').Select(l => JsonDocument.Parse(l)).Count());
        yield return ("telegram.json", Encoding.UTF8.GetBytes(Chat()), b => JsonDocument.Parse(b));
        yield return ("WhatsApp Chat with Lock.txt", Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select((r, i) => $"{i % 28 + 1}/05/2031, 09:30 - Ada Roke: {r[1]}"))), b => Encoding.UTF8.GetString(b));
        yield return ("ninjs.json", Encoding.UTF8.GetBytes(MadeNews.Ninjs1), b => JsonDocument.Parse(b));
        yield return ("newsml.xml", MadeNews.Message(MadeNews.Item("urn:a", 1, "usable", MadeNews.Xhtml)), b => XDocument.Load(new MemoryStream(b)));
    }

    private static string[] Paragraphs { get; } = Text.Split("\n\n");

    /// <summary>A headline and a text each.</summary>
    private static string[][] Rows { get; } = [.. Paragraphs.Select((p, i) => (string[])[$"Gate {i} fails", p])];

    private static string Chat() => MadeTelegram.Chat("Lock", "public_channel", [.. Paragraphs.Select((p, i) =>
        $$"""{"id": {{i + 1}}, "type": "message", "date": "2031-05-02T09:30:00", "date_unixtime": "1935473400", "from": "Lock", "from_id": "channel77", "text": {{JsonSerializer.Serialize(p)}}}""")]);

    private static int Records(byte[] bytes)
    {
        using var csv = new CsvParser(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        var rows = 0;
        while (csv.Read()) rows += csv.Record!.Length;
        return rows;
    }

    private static XDocument Entry(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var entry = zip.GetEntry(name)!.Open();
        return XDocument.Load(entry);
    }

    /// <summary>Prints a row for each format.</summary>
    public static int Run()
    {
        Console.WriteLine("| format | reports a file | reports a second | times the library's own parse |\n| --- | --- | --- | --- |");
        var intake = new ReportIntake();
        foreach (var (name, bytes, bare) in Formats())
        {
            var reports = intake.TakeIn(name, bytes).Count(t => t.Report is not null);
            var (ours, theirs) = (Seconds(() => intake.TakeIn(name, bytes).Count()), Seconds(() => bare(bytes)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {(name.StartsWith("a.", StringComparison.Ordinal) ? name[2..] : name)} | {reports} | {reports / ours:0} | {ours / theirs:0.0} |"));
        }

        return 0;
    }

    private static double Seconds(Func<object> work)
    {
        for (var i = 0; i < 20; i++) work();
        var (watch, rounds) = (Stopwatch.StartNew(), 0);
        for (; watch.Elapsed < TimeSpan.FromSeconds(2); rounds++) work();
        return watch.Elapsed.TotalSeconds / rounds;
    }

    private static byte[] Feed() => Encoding.UTF8.GetBytes(
        $"<rss version=\"2.0\"><channel><title>T</title><item><guid>1</guid><title>T</title><description>{WebUtility.HtmlEncode(string.Concat(Text.Split("\n\n").Select(p => $"<p>{p}</p>")))}</description></item></channel></rss>");

    private static byte[] Warc(byte[] page) =>
        WarcWriter.Write([new WebExchange(new Uri("https://a.example/"), DateTimeOffset.UnixEpoch, "GET / HTTP/1.1\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", page)], "bench");

    private static byte[] Zip(byte[] page)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("a.html").Open();
            entry.Write(page);
        }

        return bytes.ToArray();
    }

    private static object Unzip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var entry = zip.Entries[0].Open();
        return new HtmlParser().ParseDocument(entry);
    }

    private static byte[] Pdf()
    {
        using var builder = new PdfDocumentBuilder();
        var (page, font, y) = (builder.AddPage(PageSize.A4), builder.AddStandard14Font(Standard14Font.Helvetica), 800.0);
        foreach (var line in Text.Split("\n\n")) page.AddText(line, 9, new PdfPoint(40, y -= 14), font);
        return builder.Build();
    }

    private static int ReadPages(byte[] bytes)
    {
        using var document = PdfDocument.Open(bytes);
        return document.GetPages().Sum(p => p.GetWords().Count());
    }
}
