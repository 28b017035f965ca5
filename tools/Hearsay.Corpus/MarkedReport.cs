using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>A report with its gold marks. Spans count UTF-16 code units of <see cref="Text"/>, header lines included.</summary>
/// <param name="Name">File name without extension.</param>
/// <param name="Text">The whole text, line feeds only.</param>
/// <param name="Sources">Every voice of the report, one entry an identity.</param>
/// <param name="Statements">Every marked act of saying, in order of number.</param>
internal sealed record MarkedReport(
    string Name,
    string Text,
    IReadOnlyList<MarkedSource> Sources,
    IReadOnlyList<MarkedStatement> Statements)
{
    /// <summary>Where the text below the header lines begins; 0 when there is no header.</summary>
    public int BodyStart => Header.BodyStart(Text);

    /// <summary>The words of a list of spans, fragments joined by a blank.</summary>
    public string Words(IReadOnlyList<TextSpan> spans) => string.Join(' ', spans.Select(s => s.In(Text)));
}

/// <summary>One identity within the report, whatever words name it.</summary>
/// <param name="Id">Short name, unique in the report.</param>
/// <param name="Kind">What sort of voice it is.</param>
/// <param name="Name">The fullest name the report gives it.</param>
/// <param name="Role">Office or description, or null.</param>
/// <param name="Mention">Where the text first names it.</param>
internal sealed record MarkedSource(string Id, SourceKind Kind, string Name, string? Role, TextSpan? Mention);

/// <summary>One marked act of saying.</summary>
internal sealed record MarkedStatement
{
    public required int Number { get; init; }

    public required Mode Mode { get; init; }

    public Stance Stance { get; init; } = Stance.Asserts;

    public IReadOnlyList<TextSpan> Speaker { get; init; } = [];

    public IReadOnlyList<TextSpan> Cue { get; init; } = [];

    public IReadOnlyList<TextSpan> Content { get; init; } = [];

    /// <summary>Identity of who says it, or null when nothing tells.</summary>
    public string? Source { get; init; }

    /// <summary>Identities of who carried it, nearest to the source first, the publisher left out.</summary>
    public IReadOnlyList<string> Via { get; init; } = [];

    public string? Channel { get; init; }

    public PartialDate? SaidOn { get; init; }

    /// <summary>Words outside the content that give the date of saying.</summary>
    public IReadOnlyList<TextSpan> SaidOnWords { get; init; } = [];

    public bool Held { get; init; }

    /// <summary>Identity of who holds the speaker, or null when the report does not say.</summary>
    public string? Custodian { get; init; }

    /// <summary>Figures of which this is the innermost statement; the scope is in the figure.</summary>
    public IReadOnlyList<Figure> Figures { get; init; } = [];

    /// <summary>Dates of which this is the innermost statement.</summary>
    public IReadOnlyList<TimeMention> Times { get; init; } = [];

    /// <summary>What the report says of this statement and others.</summary>
    public IReadOnlyList<StatementLink> Links { get; init; } = [];
}

/// <summary>A relation that the report states between two statements.</summary>
/// <param name="Relation">Which.</param>
/// <param name="Target">Number of the other statement.</param>
internal readonly record struct StatementLink(Relation Relation, int Target);
