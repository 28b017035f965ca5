using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Desk.Tests;

/// <summary>A reading made by hand: a text, and statements found in it by their words.</summary>
internal sealed class Draft(string name, string text, ReportHeader header)
{
    private readonly List<Statement> _statements = [];
    private readonly List<ProtectedPerson> _protected = [];

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The original; the text itself where nothing else is said.</summary>
    public byte[] Bytes { get; init; } = Encoding.UTF8.GetBytes(text);

    public string Format { get; init; } = Report.PlainText;

    /// <summary>Where each of these stretches of words stands in the original: its page.</summary>
    public IReadOnlyList<(string Words, string Page)> Pages { get; init; } = [];

    /// <summary>Marks a person as one to protect, for the words that show it.</summary>
    public void Protect(string name, Protection reason, string because) => _protected.Add(new ProtectedPerson(name, reason, [Span(name)], Span(because)));

    public ReportReading Reading => new(
        new Report { Name = name, Sha256 = Hash, Text = text, Body = new TextSpan(0, text.Length), Header = header, Format = Format, Marks = [.. Pages.Select(page => new TextMark(Span(page.Words), MarkKind.Page, page.Page))] },
        [.. _statements.OrderBy(statement => statement.Content[0])],
        "rules by hand")
    { ProtectedPersons = [.. _protected] };

    /// <summary>Adds a statement; words are looked up in the text and must stand in it.</summary>
    public Statement Say(string content, string? speaker = null, string? cue = null, Func<Statement, Statement>? with = null)
    {
        var statement = new Statement
        {
            Id = $"{Hash[..10]}-{_statements.Count}",
            Mode = speaker is null ? Mode.Narrated : Mode.Indirect,
            Speaker = speaker is null ? [] : [Span(speaker)],
            Cue = cue is null ? [] : [Span(cue)],
            Content = [Span(content)],
            Source = speaker is null ? null : new Source { Name = speaker, Kind = SourceKind.Person },
            FoundBy = "by hand",
        };
        statement = with is null ? statement : with(statement);
        _statements.Add(statement);
        return statement;
    }

    /// <summary>Puts another statement in the place of one.</summary>
    public Statement Change(Statement statement, Func<Statement, Statement> with) => _statements[_statements.IndexOf(statement)] = with(statement);

    public TextSpan Span(string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text does not hold \"{words}\".");
        return TextSpan.FromLength(at, words.Length);
    }
}

/// <summary>The dossier the tests look at: three small reports of a flood, a nested chain, a denial, a captive, figures.</summary>
internal static class Drafts
{
    public static (List<Draft> Reports, List<Claim> Claims) Flood()
    {
        var wire = new Draft(
            "wire/01.txt",
            "Governor Aune said that Mayor Ilse Brandt had told him at least twelve boats sank.\n\nThe quay is closed.\n\nA captured pilot said the lock was opened on purpose.\n",
            new ReportHeader { Title = "Boats lost at Vell", Publisher = "Vell Press", Published = Stamp(6) });
        var outer = wire.Say("Mayor Ilse Brandt had told him at least twelve boats sank", "Governor Aune", "said");
        outer = wire.Change(outer, s => s with
        {
            Places =
            [
                Place(wire, "Mayor", "Bergen", new KnownPlace("Bergen", PlaceKind.City, "Norway")),
                Place(wire, "Ilse", "Norway", new KnownPlace("Norway", PlaceKind.Country, null)),
                Place(wire, "Brandt", "Ålesund", new KnownPlace("Vell", PlaceKind.City, "Norway")),
                Place(wire, "told", "Georgia", new KnownPlace("Georgia", PlaceKind.Country, null), new KnownPlace("Georgia", PlaceKind.Region, "United States")),
                Place(wire, "boats", "Vell lock"),
            ],
        });
        var inner = wire.Say("at least twelve boats sank", "Mayor Ilse Brandt", "had told him", s => s with
        {
            Via = [new Source { Name = "Governor Aune", Kind = SourceKind.Person }],
            SaidOn = PartialDate.Of(2031, 5),
            Times = [new TimeMention { Span = wire.Span("boats sank"), From = PartialDate.Of(2031, 5, 4), To = PartialDate.Of(2031, 5, 5), Rule = "by hand" }],
            Figures = [new Figure { Span = wire.Span("at least twelve boats"), Measure = "boats sunk", Bound = Bound.AtLeast, Low = 12, AsOf = PartialDate.Of(2031, 5, 6) }],
        });
        var narrated = wire.Say("The quay is closed.");
        var captive = wire.Say("the lock was opened on purpose", "A captured pilot", " said ", s => s with
        {
            InCustody = true,
            Times = [new TimeMention { Span = wire.Span("on purpose"), Rule = "unresolved" }],
            Via = [new Source { Name = "Harbour Guard", Kind = SourceKind.Government }],
        });
        var paper = new Draft(
            "paper.txt",
            "\"Not one boat sank,\" harbour master Odd Lie told the paper.\r\n\r\nUp to 30 boats were moored there, he said.\r\n",
            new ReportHeader { Title = "Master denies losses", Publisher = "The Lamp", Published = Stamp(7), Byline = "R. Ode", Url = "https://lamp.example/1" });
        var denial = paper.Say("\"Not one boat sank,\"", "harbour master Odd Lie", "told", s => s with { Mode = Mode.Direct, Stance = Stance.Denies });
        paper.Say("Up to 30 boats were moored there", "he", " said", s => s with
        {
            Figures = [new Figure { Span = paper.Span("Up to 30 boats"), Measure = "boats moored", Bound = Bound.AtMost, High = 30 }],
        });
        var bare = new Draft("untitled.txt", "Nobody could check that boats sank.\n", new ReportHeader());
        var doubt = bare.Say("boats sank", "Nobody", "could check", s => s with { Stance = Stance.CannotVerify });
        return ([wire, paper, bare], [Sunk(inner, denial, doubt), Alone("c-quay", narrated), Alone("c-lock", captive), Alone("c-outer", outer)]);
    }

    /// <summary>A report that tries to run a script from every place a page shows.</summary>
    public static (Draft Report, Claim Claim) Hostile()
    {
        const string Attack = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'><svg onload=alert(2)>";
        var report = new Draft(
            $"{Attack}.txt",
            $"The {Attack} speaker said {Attack} was seen 5 times.\n\n\u202Egnihton\u202C said he, zero\u200Bwidth, bell\u0007.\n",
            new ReportHeader { Title = Attack, Publisher = Attack, Byline = Attack, Agency = Attack, Channel = Attack, Url = $"javascript:alert(1)//{Attack}", Published = Stamp(8) });
        var statement = report.Say("was seen 5 times", "speaker", "said", s => s with
        {
            Source = new Source { Name = Attack, Kind = SourceKind.Organization, Role = Attack },
            Via = [new Source { Name = Attack, Kind = SourceKind.Unnamed }],
            Channel = Attack,
            Places = [Place(report, "seen", Attack), Place(report, "times", Attack, new KnownPlace(Attack, PlaceKind.City, Attack))],
            Times = [new TimeMention { Span = report.Span("5 times"), From = PartialDate.Of(2031), To = PartialDate.Of(2031), Rule = Attack }],
            Figures = [new Figure { Span = report.Span("5 times"), Measure = Attack, Scope = Attack, Bound = Bound.Exactly, Low = 5, High = 5 }],
        });
        return (report, Alone("c/hostile?#", statement) with { Text = Attack, LevelReason = Attack });
    }

    /// <summary>A claim that the first statements of two reports make.</summary>
    public static Claim Same(string id, Draft one, Draft other) => Sunk(one.Reading.Statements[0], other.Reading.Statements[0]) with { Id = id };

    private static Claim Sunk(params Statement[] statements) => new()
    {
        Id = "c-sunk",
        Text = "Boats sank at Vell.",
        Level = Level.Disputed,
        LevelReason = "Odd Lie denies what Ilse Brandt says.",
        Independence = new Independence(1, 2),
        Statements = [.. statements.Select(statement => statement.Id)],
        Origins = [new Origin(statements[0].Source!, [statements[0].Id], ["Governor Aune names her."]), new Origin(statements[1].Source!, [statements[1].Id], ["He speaks for himself."])],
        Links = [new ClaimLink(statements[0].Id, statements[1].Id, 0.8, "Both speak of boats that sank.")],
    };

    /// <summary>A claim of one statement.</summary>
    public static Claim Alone(string id, Statement statement) => new()
    {
        Id = id,
        Text = "One statement alone.",
        Level = Level.Single,
        LevelReason = "One origin, one report.",
        Independence = new Independence(1, 1),
        Statements = [statement.Id],
        Origins = [new Origin(statement.Source ?? new Source { Name = "Vell Press", Kind = SourceKind.Organization }, [statement.Id], ["It says so itself."])],
    };

    private static PlaceMention Place(Draft draft, string at, string name, params KnownPlace[] candidates) => new() { Span = draft.Span(at), Name = name, Candidates = candidates, Rule = "by hand" };

    private static Timestamp Stamp(int day) => new(PartialDate.Of(2031, 5, day), new TimeOnly(9, 30), TimeSpan.FromHours(2));
}
