using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>A report in the making: its text, and the statements with their places in it.</summary>
internal sealed class SyntheticReport(string name)
{
    private readonly StringBuilder _text = new();
    private readonly List<Func<string, int, Statement>> _said = [];
    private int _body;

    public void Header(string key, string value) => _text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");

    public void Body()
    {
        _text.Append('\n');
        _body = _text.Length;
    }

    public void Say(SyntheticSaying saying)
    {
        var speaker = TextSpan.FromLength(_text.Length, saying.Source.Name.Length);
        _text.Append(saying.Source.Name).Append(' ');
        var cue = TextSpan.FromLength(_text.Length, saying.Stance == Stance.Denies ? 6 : 4);
        _text.Append(saying.Stance == Stance.Denies ? "denied" : "said").Append(" that ");
        var content = TextSpan.FromLength(_text.Length, saying.Content.Length);
        _text.Append(saying.Content).Append(". What else became of it will be told when more is known.\n\n");
        _said.Add((sha256, at) => new Statement
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{sha256[..16]}-{at}"),
            Mode = Mode.Indirect,
            Stance = saying.Stance,
            Speaker = [speaker],
            Cue = [cue],
            Content = [content],
            Source = saying.Source,
            Figures = FigureOf(saying, content),
            FoundBy = "bench",
        });
    }

    public ReportReading Read(ReportHeader header)
    {
        var text = _text.ToString();
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var report = new Report { Name = name, Sha256 = sha256, Text = text, Body = new TextSpan(_body, text.Length), Header = header };
        return new ReportReading(report, [.. _said.Select((make, i) => make(sha256, i))], "bench 1");
    }

    private static Figure[] FigureOf(SyntheticSaying saying, TextSpan content)
    {
        if (saying.Measure is null) return [];
        var at = content.Start + saying.Words.IndexOf("{n}", StringComparison.Ordinal);
        var length = saying.Count.ToString(CultureInfo.InvariantCulture).Length;
        return [new Figure { Span = TextSpan.FromLength(at, length), Measure = saying.Measure, Scope = saying.Measure.Split(' ')[1], Bound = Bound.Exactly, Low = saying.Count, High = saying.Count }];
    }
}
