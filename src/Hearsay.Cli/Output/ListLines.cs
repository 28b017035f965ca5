namespace Hearsay.Cli.Output;

/// <summary>A figure as <c>figures --format json</c> prints it; the words are those of the interchange JSON.</summary>
internal sealed record FigureLine(
    string Statement, string Report, string? Source, string Stance, string Measure, string? Scope, string Bound, double? Low, double? High, string? AsOf);

/// <summary>A source as <c>sources --format json</c> prints it.</summary>
internal sealed record SourceLine(string Name, string Kind, int Statements, int Carried, int Reports);

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
    IReadOnlyList<string> Notes);

/// <summary>What <c>verify --format json</c> prints.</summary>
internal sealed record VerifyLine(string Dossier, int Reports, IReadOnlyList<FaultLine> Faults);

/// <summary>A fault in JSON.</summary>
internal sealed record FaultLine(string File, string Problem, string Remedy);
