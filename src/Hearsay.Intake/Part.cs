using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>Bytes to make reports of: a whole file, or what was taken out of one.</summary>
public sealed record Part
{
    private string? _sha256;

    internal Part(Spending spending) => Spending = spending;

    /// <summary>The name its report gets: the file's, and the way inside it.</summary>
    public required string Name { get; init; }

    /// <summary>The bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The file it was taken out of; null for a whole file.</summary>
    public PartOf? Of { get; init; }

    /// <summary>SHA-256 of the bytes, as 64 lower-case hexadecimal digits. It is reckoned once, when first asked for.</summary>
    public string Sha256 => _sha256 ??= Hashes.Sha256(Bytes.Span);

    /// <summary>The format's name where what holds the part says so, or its bytes told when it was taken out; null where they must tell yet, or tell none.</summary>
    internal string? Format { get; init; }

    /// <summary>Which cells of a row hold what; null when the row does not come out of its table.</summary>
    internal Tables.TableColumns? Columns { get; init; }

    /// <summary>The text that was taken when a report is made anew; null when it is taken in for the first time.</summary>
    internal string? Text { get; init; }

    /// <summary>What that which holds the part knows of it; what the part says of itself goes before.</summary>
    internal ReportHeader Known { get; init; } = new();

    /// <summary>Where it stands in what holds it, beside its name: a feed's item, a record of a web archive. Its reports are marked so.</summary>
    internal IReadOnlyList<(MarkKind Kind, string Label)> Places { get; init; } = [];

    /// <summary>Titles of pages by their addresses, as a web archive's index has them; null where there is none.</summary>
    internal IReadOnlyDictionary<string, string>? Titles { get; init; }

    /// <summary>What is spent of the limits of the outermost file.</summary>
    internal Spending Spending { get; }

    /// <summary>0 for a whole file, one more for each part around it.</summary>
    internal int Depth { get; init; }
}
