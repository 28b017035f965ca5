using System.Text.Json;
using CsCheck;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>
/// What an update tells, put together, is what linking from nothing gives: for reports in any order and any batches, some read again, some with another head or text, some gone, some
/// decisions made. Names, figures, copies, credits and notices are such that one report changes what others mean.
/// </summary>
public sealed class ClaimUpdateProperties
{
    private const int Tried = 150;

    private static readonly string[] Contents =
    [
        "a ferry sank off Pellworm with its cargo of timber", "the vessel loaded with timber had sunk near Pellworm", "the harbour master resigned on Friday",
        "the master of the harbour has stepped down", "we did not know of the crack in the hull", "the captain had warned the owners of a crack in the hull",
        "owners knew of the cracked hull before the ferry left", "the lighthouse at Skarn was dark all night", "287 people were killed when the ferry sank", "the number was 287",
        "31 people were injured on the ferry", "31 people were treated in the hospital", "a storm closed the school in Vinter", "Not much",
        "the ferry sank off Pellworm with its cargo of timber and the lighthouse at Skarn was dark all night",
        "no ferry has sunk off Pellworm", "the owners were not warned", "nobody at Skarn put out the light",
    ];

    // Told by one, and by another in other words: added to a report as a whole.
    private static readonly string[][] Tellings =
    [
        ["A stork had nested for 17 years in the chimney of the brewery", "The old mill at Skarn was sold for 640,000 marks to a maker of organs", "Its wheel turns again since Easter and drives a saw made in 1911"],
        ["In the chimney of the brewery a stork nested for 17 years", "To a maker of organs the old mill at Skarn has been sold, for 640,000 marks", "A saw made in 1911 is driven by the wheel, which turns again since Easter"],
    ];

    private static readonly Source[] Sources =
    [
        Body("Coast Guard", "the coastguard"), Body("Northern Coast Guard"), Body("Ministry of Health of Arle"), Body("Northern Coast Guard Service"), Body("Health Ministry"), Body("the army"), Body("Arle Army"), Body("Belm Army"),
        Person("Ines Tamm"), Person("Tamm"), Person("I. Tamm"), Person("Otto Tamm"), Person("Otto Brill", "spokesman for Pellworm Lines"), Person("Ida Moor", "governor of Arle"), Person("Una Moor", "governor of Belm"),
        Person("Nils Aro", "spokesman for the ministry"), Outlet("Pellworm Lines"), Outlet("the company"), Outlet("TAMM"), Outlet("AROS"), Person("Per Aros"), Unnamed("a sailor"), Unnamed("the governor"),
        Unnamed("an officer of the Coast Guard"), new() { Name = "residents of Skarn", Kind = SourceKind.Group }, new() { Name = "our engineers", Kind = SourceKind.Group },
    ];

    private static readonly string[] Publishers = ["Skarn Herald", "Radio Vinter", "Pellworm Lines", "Northern Coast Guard", "Evening Hour", "Ministry of Health of Arle"];

    private static readonly Gen<(int Publisher, int Head, (int Content, int Source, int Stance, int Via)[] Said)> Given =
        Gen.Select(Gen.Int[0, Publishers.Length - 1], Gen.Int[0, 19], Gen.Select(Gen.Int[0, Contents.Length - 1], Gen.Int[0, Sources.Length], Gen.Int[0, 9], Gen.Int[0, 40]).Array[1, 6]);

    private static readonly Gen<ReportReading[]> Dossiers = Gen.Select(Given.Array[3, 9], Gen.Shuffle(Enumerable.Range(0, 9).ToArray()))
        .Select((reports, days) => reports.Select((r, i) => Report(r, i, days[i])).ToArray());

    private static ReportReading Report((int Publisher, int Head, (int Content, int Source, int Stance, int Via)[] Said) given, int number, int day)
    {
        var builder = new ReportBuilder($"{number:D2}.txt", Publishers[given.Publisher], $"2040-05-{day + 1:D2}T06:00:00Z").Text($"Report number {number}.").With(h => h with
        {
            Agency = given.Head == 0 ? "Radio Vinter" : null,
            Url = given.Head < 8 ? $"https://news.example/{given.Head % 3}" : null,
        });
        foreach (var (content, source, stance, via) in given.Said)
        {
            Figure[] figures = content switch { 8 => [Count("people killed", 287, scope: "killed")], 9 => [Count("number", 287)], 10 => [Count("people injured", 31)], 11 => [Count("people treated", 31)], _ => [] };
            if (source == Sources.Length) builder.Tells(Contents[content], figures);
            else builder.Says(Sources[source], Contents[content], stance switch { 0 => Stance.Denies, 1 => Stance.Doubts, _ => Stance.Asserts }, Mode.Indirect, via < Sources.Length ? [Sources[via]] : null, figures);
        }

        // Names that some write wrong.
        if (given.Publisher < 5 && given.Head is not 8 and not 9) builder.Text($"There {(given.Head % 3 == 0 ? "Marta Halvarsen" : "Marta Halvorsen")} met {(given.Head % 4 == 0 ? "Jonas Pettermvist" : "Jonas Petterqvist")}.");
        if (given.Head is >= 10 and < 16)
            foreach (var words in Tellings[given.Head % Tellings.Length]) builder.Tells(words);
        var reading = builder.Build();
        reading = reading with { Statements = [.. reading.Statements.Zip(given.Said, Marked)] };
        return given.Head is 8 or 9 ? reading with { Report = reading.Report with { Withdrawn = given.Head == 8, Replaces = $"https://news.example/{number % 3}" } } : reading;
    }

    // Some who have it through another are that one's captives, and some denials take back what was said before.
    private static Statement Marked(Statement statement, (int Content, int Source, int Stance, int Via) said) => statement with
    {
        InCustody = statement.Via.Count > 0 && said.Stance is 2 or 3 or 4,
        Relations = said.Stance == 0 && said.Content % 2 == 0 ? [new StatedRelation(Relation.Corrects, statement.Content[0], new RelationSide(statement.Id, null), new RelationSide(null, statement.Content[0]))] : [],
    };

    [Fact]
    public void Update_ReportsInAnyOrderAndBatches_TellsWhatLinkingFromNothingGives() => Gen.Select(Dossiers, Gen.Int[0, 99].Array[3, 12]).Sample((dossier, turns) =>
    {
        var (memory, told, there) = (new LinkMemory(), new Told(), new List<ReportReading>());
        var waiting = new Queue<ReportReading>(dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal));
        foreach (var turn in turns)
        {
            List<ReportReading> read = [.. Enumerable.Range(0, (turn % 3) + 1).Where(_ => waiting.Count > 0).Select(_ => waiting.Dequeue())];
            there.AddRange(read);
            Check(memory, told, there, read, ClaimDecisions.None);
        }
    }, iter: Tried);

    [Fact]
    public void Update_ReadAgainAndDecidedBetween_TellsWhatLinkingFromNothingGives() => Gen.Select(Dossiers, Gen.Int[0, 99].Array[3, 10]).Sample((dossier, turns) =>
    {
        var (memory, told, there, decisions) = (new LinkMemory(), new Told(), new List<ReportReading>(), ClaimDecisions.None);
        var waiting = new Queue<ReportReading>(dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal));
        foreach (var turn in turns)
        {
            var read = new List<ReportReading>();
            if (turn % 4 == 0 && there.Count > 0) read.Add(there[turn % there.Count] = Again(there[turn % there.Count]));
            else if (turn % 4 == 1 && there.Exists(r => r.Statements.Count > 0)) decisions = Decided([.. there.SelectMany(r => r.Statements)], turn);
            else if (waiting.TryDequeue(out var next))
            {
                there.Add(next);
                read.Add(next);
            }

            Check(memory, told, there, read, decisions);
        }
    }, iter: Tried);

    [Fact]
    public void Update_DecisionsOfAllKindsMadeAndTakenBackBetween_TellsWhatLinkingFromNothingGives() => Gen.Select(Dossiers, Gen.Int[0, 99_999].Array[6, 14]).Sample((dossier, turns) =>
    {
        var (memory, told, there, decisions) = (new LinkMemory(), new Told(), new List<ReportReading>(), ClaimDecisions.None);
        var waiting = new Queue<ReportReading>(dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal));
        foreach (var turn in turns)
        {
            var at = turn / 8;
            var read = ReadIn(turn, dossier, waiting, there);
            if (turn % 8 > 2) decisions = DecidedMore(decisions, [.. dossier.SelectMany(r => r.Statements)], dossier[at % dossier.Length], at);
            Check(memory, told, there, read, decisions);
        }
    }, iter: Tried);

    [Fact]
    public void Update_WhoIsWhoDecidedAndTakenBackBetween_TellsWhatLinkingFromNothingGives() => Gen.Select(Dossiers, Gen.Int[0, 9_999_999].Array[8, 18]).Sample((dossier, turns) =>
    {
        var (memory, told, there, decisions) = (new LinkMemory(), new Told(), new List<ReportReading>(), ClaimDecisions.None);
        var waiting = new Queue<ReportReading>(dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal));
        foreach (var turn in turns)
        {
            var at = turn / 8;
            var read = ReadIn(turn, dossier, waiting, there);
            if (turn % 8 == 3) decisions = decisions with { Rejected = at % 3 == 0 ? [.. decisions.Rejected.Skip(1)] : [.. decisions.Rejected, .. dossier[at % dossier.Length].Statements.Where((_, i) => i % 2 == at / 9 % 2).Select(s => s.Id)] };
            if (turn % 8 > 3) decisions = decisions with { Sources = WhoIsWho(decisions.Sources, dossier, at) };
            Check(memory, told, there, read, decisions);
        }
    }, iter: Tried);

    [Fact]
    public void Update_OtherHeadsAndTextsAndReportsGoneBetween_TellsWhatLinkingFromNothingGives() => Gen.Select(Dossiers, Dossiers, Gen.Int[0, 9_999_999].Array[8, 18]).Sample((dossier, others, turns) =>
    {
        var (memory, told, there, decisions) = (new LinkMemory(), new Told(), new List<ReportReading>(), ClaimDecisions.None);
        var waiting = new Queue<ReportReading>(dossier.OrderBy(r => r.Report.Sha256, StringComparer.Ordinal));
        foreach (var turn in turns)
        {
            var (at, which) = (turn / 10, there.Count == 0 ? 0 : turn / 10 % there.Count);
            List<ReportReading> read = there.Count < 3 || turn % 10 < 2 ? [.. waiting.TryDequeue(out var next) ? [next] : Array.Empty<ReportReading>()] : (turn % 10) switch
            {
                2 => [ReadOtherwise(there[which], dossier, at)],
                3 or 4 => [Headed(there[which], at / there.Count)],
                5 => [.. there.Where((_, i) => i != which).Take(2).Select(r => Headed(r, at / there.Count))],
                6 => [Rewritten(there[which], dossier, others)],
                _ => [],
            };
            Put(read, there);
            if (turn % 10 == 7 && read.Count == 0 && there.Count > 0)
            {
                waiting.Enqueue(there[which]);
                there.RemoveAt(which);
                new ClaimLinker().Link(there, decisions, memory);
            }

            if (turn % 10 == 8) decisions = DecidedMore(decisions, [.. dossier.SelectMany(r => r.Statements)], dossier[at % dossier.Length], at);
            if (turn % 10 == 9) decisions = decisions with { Sources = WhoIsWho(decisions.Sources, dossier, at) };
            Check(memory, told, there, read, decisions);
        }
    }, iter: Tried);

    // Another head, as a person gives it or as it is read from the file by another program.
    private static ReportReading Headed(ReportReading reading, int at)
    {
        var (report, header, by) = (reading.Report, reading.Report.Header, at / 10);
        return reading with
        {
            Report = (at % 10) switch
            {
                0 or 1 or 2 => report with { Header = header with { Published = by % 13 == 0 ? null : new Timestamp(PartialDate.Of(2040, 5, by % 12 + 1), by % 5 == 0 ? null : new TimeOnly(6, 0), TimeSpan.Zero) } },
                3 or 4 => report with { Header = header with { Publisher = by % 9 == 0 ? null : by % 9 == 1 ? Sources[by / 9 % Sources.Length].Name : Publishers[by % Publishers.Length] } },
                5 => report with { Header = header with { Title = by % 5 == 0 ? null : Contents[by % Contents.Length] } },
                6 => report with { Header = header with { Agency = by % 3 == 0 ? Publishers[by / 3 % Publishers.Length] : null } },
                7 => report with { Header = header with { Byline = by % 3 == 0 ? null : Sources[by % Sources.Length].Name, Channel = by % 3 == 1 ? "@herald" : null } },
                8 => report with { Header = header with { Url = by % 4 == 0 ? null : $"https://news.example/{by % 3}" }, Name = by % 7 == 0 ? $"{by % 11:D2} moved.txt" : report.Name },
                _ => report with { Withdrawn = by % 2 == 0, Replaces = by % 3 == 0 ? null : $"https://news.example/{by % 3}" },
            },
        };
    }

    // Another text of the same file.
    private static ReportReading Rewritten(ReportReading reading, ReportReading[] dossier, ReportReading[] others)
    {
        var number = Array.FindIndex(dossier, r => r.Report.Sha256 == reading.Report.Sha256);
        if (number >= others.Length) return reading;
        return others[number] with { Report = others[number].Report with { Sha256 = reading.Report.Sha256 } };
    }

    private static void Put(List<ReportReading> read, List<ReportReading> there)
    {
        foreach (var reading in read)
        {
            there.RemoveAll(r => r.Report.Sha256 == reading.Report.Sha256);
            there.Add(reading);
        }
    }

    // What a turn brings: a report more, or one that is read otherwise; none in a turn of decisions.
    private static List<ReportReading> ReadIn(int turn, ReportReading[] dossier, Queue<ReportReading> waiting, List<ReportReading> there)
    {
        var read = new List<ReportReading>();
        if ((there.Count < 2 || turn % 8 < 2) && waiting.TryDequeue(out var next)) read.Add(next);
        if (turn % 8 == 2 && there.Count > 0) read.Add(ReadOtherwise(there[turn / 8 % there.Count], dossier, turn / 8));
        Put(read, there);
        return read;
    }

    // One more decision on who is who, in one report or in all, or one less.
    private static IReadOnlyList<SourceDecision> WhoIsWho(IReadOnlyList<SourceDecision> known, ReportReading[] dossier, int at)
    {
        if (at % 7 == 0) return [.. known.Where((_, i) => i != at / 7 % Math.Max(1, known.Count))];
        var report = dossier[at / 7 % dossier.Length];
        var decision = new SourceDecision(Name(at / 11), Name(at / 401), at % 7 == 6 ? (SourceVerdict)(at / 7 % 6) : (SourceVerdict)(at % 2), "A person said so.");
        return decision.First == decision.Second ? known : [.. known, decision];

        SourceName Name(int which) => new((which % 8) switch
        {
            0 => report.Report.Header.Publisher!,
            < 5 => report.Statements.Count > 0 && report.Statements[which / 8 % report.Statements.Count].Source is { } said ? which % 8 == 4 && said.Aliases.Count > 0 ? said.Aliases[0] : said.Name : "TAMM",
            _ => Sources[which / 8 % Sources.Length].Name,
        }, which % 3 == 0 ? report.Report.Sha256 : null);
    }

    // As it was read first, without some statements, with some that another says, or by another; the place in the text stays.
    private static ReportReading ReadOtherwise(ReportReading reading, ReportReading[] dossier, int at) => (at % 5) switch
    {
        4 => reading with { Statements = [.. reading.Statements.Select(s => s with { Stance = s.Stance == Stance.Denies ? Stance.Asserts : Stance.Denies, Mode = at % 3 == 0 ? Mode.Narrated : s.Mode })] },
        0 => dossier.First(r => r.Report.Sha256 == reading.Report.Sha256),
        1 => reading with { Statements = [.. reading.Statements.Where((_, i) => i % 2 == at / 5 % 2)] },
        2 => reading with { Statements = [.. reading.Statements.Select((s, i) => s with { Source = Sources[(at + i) % Sources.Length] })] },
        _ => reading with { Report = reading.Report with { }, Statements = [.. reading.Statements.Select((s, i) => i == at / 5 % Math.Max(1, reading.Statements.Count) ? s with { Source = Sources[at % Sources.Length], Figures = [] } : s)] },
    };

    // One more decision, or one less.
    private static ClaimDecisions DecidedMore(ClaimDecisions known, IReadOnlyList<Statement> statements, ReportReading report, int at)
    {
        var (one, other) = (statements[at % statements.Count], statements[at / 7 % statements.Count]);
        var (first, second) = (new SourceName(Sources[at % Sources.Length].Name, at % 9 == 0 ? report.Report.Sha256 : null), new SourceName(at % 2 == 0 ? report.Report.Header.Publisher! : Sources[at / 5 % Sources.Length].Name));
        return (at % 10) switch
        {
            0 or 1 or 2 when one.Id != other.Id => known with { Links = [.. known.Links, new LinkDecision(one.Id, other.Id, (LinkVerdict)(at / 3 % 4))] },
            3 => known with { Rejected = [.. known.Rejected, one.Id] },
            4 => known with { Accepted = [.. known.Accepted, one.Id] },
            5 => known with { Reports = [.. known.Reports, new ReportDecision(report.Report.Sha256, (ReportVerdict)(at % 2), "A person said so.")] },
            6 or 7 => known with { Sources = [.. known.Sources, new SourceDecision(first, second, (SourceVerdict)(at / 3 % 6), "A person said so.")] },
            8 => known with { Links = [.. known.Links.Skip(1)], Sources = [.. known.Sources.SkipLast(1)] },
            _ => known with { Links = [.. known.Links.SkipLast(1)], Rejected = [.. known.Rejected.Skip(1)], Accepted = [], Reports = [.. known.Reports.Skip(1)] },
        };
    }

    private static ReportReading Again(ReportReading reading) => reading with { Statements = [.. reading.Statements.Skip(1).Select(s => s with { Stance = Stance.Denies })] };

    private static ClaimDecisions Decided(IReadOnlyList<Statement> statements, int turn)
    {
        var (one, other) = (statements[turn % statements.Count], statements[(turn * 7) % statements.Count]);
        return new ClaimDecisions
        {
            Links = one.Id == other.Id ? [] : [new LinkDecision(one.Id, other.Id, (LinkVerdict)(turn % 4))],
            Rejected = turn % 5 == 0 ? [one.Id] : [],
            Sources = turn % 2 == 0 ? [new SourceDecision(new SourceName("Ines Tamm"), new SourceName("Coast Guard"), (SourceVerdict)(turn % 5), "A person said so.")] : [],
        };
    }

    private static void Check(LinkMemory memory, Told told, List<ReportReading> there, List<ReportReading> read, ClaimDecisions decisions)
    {
        told.Take(new ClaimLinker().Update(read, decisions, memory));
        Assert.Equal(new ClaimLinker().Link(there, decisions).Select(c => JsonSerializer.Serialize(c)), told.Claims());
    }

    // What a ledger does with updates.
    private sealed class Told
    {
        private readonly LinkedList<string> _order = new();
        private readonly Dictionary<string, (LinkedListNode<string> Place, string Shown)> _claims = new(StringComparer.Ordinal);

        public void Take(ClaimUpdate update)
        {
            foreach (var id in update.IsWhole ? [.. _claims.Keys] : update.Gone.Concat(update.Made.Select(m => m.Claim.Id).Where(_claims.ContainsKey)).ToList())
            {
                _order.Remove(_claims[id].Place);
                _claims.Remove(id);
            }

            foreach (var (claim, after) in update.Made)
                _claims.Add(claim.Id, (after is null ? _order.AddFirst(claim.Id) : _order.AddAfter(_claims[after].Place, claim.Id), JsonSerializer.Serialize(claim)));
            Assert.Equal(update.Count, _claims.Count);
        }

        public IEnumerable<string> Claims() => _order.Select(id => _claims[id].Shown);
    }
}
