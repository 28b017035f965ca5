using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A statement as interchange gives it. Spans count Unicode code points of the report's decoded text.</summary>
public sealed record StatementForm
{
    /// <summary>Identity within the dossier.</summary>
    public required string Id { get; init; }

    /// <summary>direct, mixed, indirect or narrated.</summary>
    public required string Mode { get; init; }

    /// <summary>asserts, denies, doubts, cannotVerify, declines, asks or intends.</summary>
    public required string Stance { get; init; }

    /// <summary>Words that name the speaker; may be empty.</summary>
    public required IReadOnlyList<SpanForm> Speaker { get; init; }

    /// <summary>Words that report the act of saying; may be empty.</summary>
    public required IReadOnlyList<SpanForm> Cue { get; init; }

    /// <summary>What is said; never empty.</summary>
    public required IReadOnlyList<SpanForm> Content { get; init; }

    /// <summary>The innermost speaker, or null when nothing tells.</summary>
    public required SourceForm? Source { get; init; }

    /// <summary>Who carried it, nearest to the source first; may be empty.</summary>
    public required IReadOnlyList<SourceForm> Via { get; init; }

    /// <summary>By what means it was said, or null.</summary>
    public required string? Channel { get; init; }

    /// <summary>ISO 8601 date, perhaps partial, or null.</summary>
    public required string? SaidOn { get; init; }

    /// <summary>True when the speaker was held captive when it was said.</summary>
    public required bool InCustody { get; init; }

    /// <summary>The figures of the content; may be empty.</summary>
    public required IReadOnlyList<FigureForm> Figures { get; init; }

    /// <summary>Sums that reading made of figures stated together; not written where there is none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FigureForm>? DerivedFigures { get; init; }

    /// <summary>The dates named in the content; may be empty.</summary>
    public required IReadOnlyList<TimeForm> Times { get; init; }

    /// <summary>The words outside the content that tell when it was said; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TimeForm? SaidTime { get; init; }

    /// <summary>The places named in the content; may be empty.</summary>
    public required IReadOnlyList<PlaceForm> Places { get; init; }

    /// <summary>Words of probability of this statement's own level; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<SpanForm>? Hedges { get; init; }

    /// <summary>Relations between statements that this one states; not written where there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RelationForm>? Relations { get; init; }

    /// <summary>How credible persons judge what it says, in a dossier's list; not written where nobody graded it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GradeForm>? Grades { get; init; }

    /// <summary>Name of the report, in a dossier's list; not written where the report holds the statement.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Report { get; init; }
}
