using System.Text.Json.Serialization;

namespace Hearsay.Cli.Output;

/// <summary>A figure as <c>figures --format json</c> prints it; the words are those of the interchange JSON.</summary>
internal sealed record FigureLine(
    string Statement, string Report, string? Source, string Stance, string Measure, string? Scope, string Bound, double? Low, double? High, string? AsOf)
{
    /// <summary>Number of the series it stands in; figures of one series count the same thing.</summary>
    public int Series { get; init; }

    /// <summary>What the series counts.</summary>
    public string SeriesMeasure { get; init; } = "";

    /// <summary>Identity of the claim the series belongs to.</summary>
    public string Claim { get; init; } = "";

    /// <summary>The day it is taken to hold for: as stated, else when said, else when published.</summary>
    public string? On { get; init; }

    /// <summary>Whom it goes back to.</summary>
    public string Origin { get; init; } = "";

    /// <summary>True for the lowest asserted number of its series.</summary>
    public bool IsLowest { get; init; }

    /// <summary>True for the highest asserted number of its series.</summary>
    public bool IsHighest { get; init; }

    /// <summary>How it stands to the last figure of each origin before it.</summary>
    public IReadOnlyList<FigureRelationLine> Relations { get; init; } = [];

    /// <summary>The parts that its statement says make it, or null when it says so of none.</summary>
    public SumLine? Sum { get; init; }
}

/// <summary>How a figure stands to an earlier one.</summary>
internal sealed record FigureRelationLine(string Statement, string Origin, string Relation, string Why);

/// <summary>The parts of a whole, and where the dossier's figures break the sum.</summary>
internal sealed record SumLine(IReadOnlyList<PartLine> Parts, IReadOnlyList<string> Broken);

/// <summary>One part of a whole.</summary>
internal sealed record PartLine(string Measure, string? Scope, double? Value);

/// <summary>A source as <c>sources --format json</c> prints it.</summary>
internal sealed record SourceLine(string Name, string Kind, int Statements, int Carried, int Reports)
{
    /// <summary>The letters from A to F that persons gave it; left out when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Grades { get; init; }
}

/// <summary>A report as <c>reports --format json</c> prints it.</summary>
internal sealed record ReportLine(
    string Document,
    string Sha256,
    string? Title,
    string? Publisher,
    string? Published,
    long Bytes,
    string Added,
    string Reader,
    int Statements,
    IReadOnlyList<string> Notes,
    string Format,
    string? Language,
    string? Url,
    string? Container,
    IReadOnlyList<string> SameTextAs);

/// <summary>What <c>search --format json</c> prints: how many there are, and the latest of them.</summary>
internal sealed record SearchLine(int AllStatements, IReadOnlyList<FoundStatementLine> Statements, int AllReports, IReadOnlyList<FoundReportLine> Reports);

/// <summary>A statement that was found.</summary>
internal sealed record FoundStatementLine(string Id, string Report, string? Source, string Stance, string? Publisher, string? Published, string Words);

/// <summary>A report that was found.</summary>
internal sealed record FoundReportLine(string Document, string Sha256, string? Title, string? Publisher, string? Published, int Statements);

/// <summary>What <c>verify --format json</c> prints.</summary>
internal sealed record VerifyLine(string Dossier, int Reports, IReadOnlyList<FaultLine> Faults);

/// <summary>A fault in JSON.</summary>
internal sealed record FaultLine(string File, string Problem, string Remedy);
