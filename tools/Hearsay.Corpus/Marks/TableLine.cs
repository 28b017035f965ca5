using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>A line of the table below the text that describes a statement: <c>3 varga denies channel="Telegram" about=1</c>.</summary>
internal sealed partial record TableLine(int Line, int Number, string? Source)
{
    private static readonly string[] Keys = ["via", "channel", "said", "held", .. Words.Relations.Keys];

    public Mode? Mode { get; private init; }

    public Stance Stance { get; private init; }

    public IReadOnlyList<string>? Via { get; private init; }

    public string? Channel { get; private init; }

    public PartialDate? SaidOn { get; private init; }

    public bool Held { get; private init; }

    public string? Custodian { get; private init; }

    public IReadOnlyList<StatementLink> Links { get; private init; } = [];

    /// <summary>Reads one line; null when it is no statement line or has a fault.</summary>
    public static TableLine? Read(string words, int line, Action<int, string, string> report)
    {
        var tokens = Token().Matches(words).Select(m => m.Value).ToList();
        if (tokens.Count < 2 || !int.TryParse(tokens[0], out var number))
        {
            report(line, $"\"{words}\" is no line of the table.", "Write NUMBER SOURCE [mode] [stance] [key=value], @id kind Name | role, or # and a note.");
            return null;
        }

        var read = new TableLine(line, number, tokens[1] == "?" ? null : tokens[1]);
        foreach (var token in tokens.Skip(2))
        {
            if (read.With(token) is { } next) read = next;
            else report(line, $"\"{token}\" is neither a mode, a stance nor a known key=value.", $"Modes: {string.Join(' ', Words.Modes.Keys)}. Stances: {string.Join(' ', Words.Stances.Keys)}. Keys: {string.Join(' ', Keys)}.");
        }

        return read;
    }

    private TableLine? With(string token)
    {
        if (Words.Modes.TryGetValue(token, out var mode)) return this with { Mode = mode };
        if (Words.Stances.TryGetValue(token, out var stance)) return this with { Stance = stance };
        if (token == "held") return this with { Held = true };
        var at = token.IndexOf('=', StringComparison.Ordinal);
        if (at < 1) return null;
        var (key, value) = (token[..at], token[(at + 1)..].Trim('"'));
        return key switch
        {
            "via" => this with { Via = value == "-" ? [] : value.Split(',') },
            "channel" when value.Length > 0 => this with { Channel = value },
            "said" => PartialDate.TryParse(value, out var date) ? this with { SaidOn = date } : null,
            "held" => this with { Held = true, Custodian = value },
            _ => Words.Relations.TryGetValue(key, out var relation) ? WithLinks(relation, value) : null,
        };
    }

    private TableLine? WithLinks(Relation relation, string value)
    {
        var targets = value.Split(',').Select(v => int.TryParse(v, out var n) ? n : -1).ToList();
        return targets.Contains(-1) ? null : this with { Links = [.. Links, .. targets.Select(t => new StatementLink(relation, t))] };
    }

    [GeneratedRegex("[a-zA-Z]+=\"[^\"]*\"|\\S+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
