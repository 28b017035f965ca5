using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hearsay.Corpus.Tests.Dossiers;

/// <summary>The gold answers of a dossier, as <c>corpus/dossiers/README.md</c> describes the file. A key more or less is an error.</summary>
internal sealed record Gold(
    string Dossier, string About, IReadOnlyList<GoldSource> Sources, IReadOnlyList<GoldStatement> Statements, IReadOnlyList<GoldClaim> Claims, IReadOnlyList<GoldFigure> Figures)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static Gold Read(string json) => JsonSerializer.Deserialize<Gold>(json, Format)!;
}

internal sealed record GoldSource(string Id, string Name, string Kind, IReadOnlyList<string> Aliases);

internal sealed record GoldStatement(
    string Id, string Report, string Content, int Occurrence, string Source, IReadOnlyList<string> Via, string Mode, string Stance, string Claim, string Basis, string? Reuses);

internal sealed record GoldClaim(string Id, string Text, IReadOnlyList<string> Origins, string Level, ClaimFigure? Figure);

internal sealed record ClaimFigure(string Measure, string Unit, string Scope);

internal sealed record GoldFigure(string Statement, string Measure, string Bound, double? Low, double? High, string AsOf);
