using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

/// <summary>Builds a report and its reading by hand: each statement's content becomes a sentence of the text.</summary>
internal sealed class ReportBuilder(string name, string publisher, string published = "2040-05-01T12:00:00Z")
{
    private readonly StringBuilder _text = new();
    private readonly List<Statement> _statements = [];
    private ReportHeader _header = new() { Publisher = publisher, Published = Timestamp.TryParse(published, out var at) ? at : null };

    public static Source Person(string name, string? role = null) => new() { Name = name, Kind = SourceKind.Person, Role = role };

    public static Source Body(string name, params string[] aliases) => new() { Name = name, Kind = SourceKind.Government, Aliases = aliases };

    public static Source Unnamed(string name) => new() { Name = name, Kind = SourceKind.Unnamed };

    public static Source Outlet(string name) => new() { Name = name, Kind = SourceKind.Organization };

    public ReportBuilder With(Func<ReportHeader, ReportHeader> header)
    {
        _header = header(_header);
        return this;
    }

    public ReportBuilder Text(string words)
    {
        _text.Append(words).Append(' ');
        return this;
    }

    public ReportBuilder Says(Source? source, string content, Stance stance = Stance.Asserts, Mode mode = Mode.Indirect, Source[]? via = null, params Figure[] figures)
    {
        var span = TextSpan.FromLength(_text.Length, content.Length);
        _text.Append(content).Append(". ");
        _statements.Add(new Statement
        {
            Id = $"{name}:{_statements.Count:D3}",
            Mode = mode,
            Stance = stance,
            Content = [span],
            Source = source,
            Via = via ?? [],
            FoundBy = "test",
            Figures = [.. figures.Select(f => f with { Span = span })],
        });
        return this;
    }

    public ReportBuilder Tells(string content, params Figure[] figures) =>
        Says(Outlet(publisher), content, Stance.Asserts, Mode.Narrated, null, figures);

    public static Figure Count(string measure, double value, Bound bound = Bound.Exactly, string? asOf = null, string? scope = null) => new()
    {
        Span = default,
        Measure = measure,
        Scope = scope,
        Bound = bound,
        Low = bound is Bound.AtMost or Bound.LessThan ? null : value,
        High = bound is Bound.AtLeast or Bound.MoreThan ? null : value,
        AsOf = PartialDate.TryParse(asOf, out var date) ? date : null,
    };

    public ReportReading Build()
    {
        var text = _text.ToString();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name + text)));
        var report = new Report { Name = name, Sha256 = hash, Text = text, Body = new TextSpan(0, text.Length), Header = _header };
        return new ReportReading(report, [.. _statements], "test");
    }
}
