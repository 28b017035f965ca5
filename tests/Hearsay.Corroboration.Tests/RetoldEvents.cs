using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

/// <summary>An event told first by one, retold by another who had only that text, and told by a third who was there: a file of <c>Retold/</c> holds several.</summary>
/// <param name="Title">What it is, and what was done to the text.</param>
/// <param name="First">The first report.</param>
/// <param name="Retold">The one made of it; empty where nobody retold it.</param>
/// <param name="Apart">The one of somebody's own.</param>
internal sealed record RetoldEvents(string Title, Report First, Report Retold, Report Apart)
{
    /// <summary>The events of a file.</summary>
    public static IReadOnlyList<RetoldEvents> In(string file) =>
    [
        .. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Retold", file)).ReplaceLineEndings("\n").Split("\n## ").Skip(1).Select(Of),
    ];

    private static RetoldEvents Of(string block)
    {
        var texts = block.Split("\n--- ");
        var told = texts.Skip(1).Select(t => t.Split('\n', 2)).ToDictionary(t => t[0], t => t[1].Trim(), StringComparer.Ordinal);
        return new RetoldEvents(texts[0], Report("first", told["first"], 1), Report("retold", told.GetValueOrDefault("retold", ""), 3), Report("apart", told["apart"], 2));
    }

    private static Report Report(string name, string text, int day) => new()
    {
        Name = $"{name}.txt",
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))),
        Text = text,
        Body = new TextSpan(0, text.Length),
        Header = new ReportHeader { Publisher = $"The {name} paper", Published = Timestamp.TryParse($"2040-05-{day:D2}T08:00:00Z", out var at) ? at : null },
    };
}
