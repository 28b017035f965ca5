using System.Text.Json.Serialization;

namespace Hearsay.Exports.Forms;

/// <summary>A claim as interchange gives it.</summary>
/// <param name="Id">Identity within the dossier.</param>
/// <param name="Text">One plain sentence.</param>
/// <param name="Level">single, repeated, corroborated or disputed.</param>
/// <param name="Origins">The sources left when chains and reuse are followed back.</param>
/// <param name="Independence">How many of them can count as independent.</param>
/// <param name="Statements">Identities of its statements.</param>
public sealed record ClaimForm(
    string Id,
    string Text,
    string Level,
    IReadOnlyList<OriginForm> Origins,
    IndependenceForm Independence,
    IReadOnlyList<string> Statements)
{
    /// <summary>True for a fragment, a few words that tell nothing alone; left out for all others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Fragment { get; init; }

    /// <summary>Those of the statements that no longer stand, and why; left out when all do.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<WithdrawnForm>? Withdrawn { get; init; }

    /// <summary>What the rest of the dossier tells of single statements; left out when it tells nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<NoteForm>? Notes { get; init; }

    /// <summary>The digits from 1 to 6 that persons gave any of its statements, best first and never averaged; left out when nobody did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Grades { get; init; }
}

/// <summary>A statement that no longer stands.</summary>
/// <param name="Statement">Its identity.</param>
/// <param name="Reason">What was withdrawn or corrected.</param>
public sealed record WithdrawnForm(string Statement, string Reason);

/// <summary>What the rest of a dossier tells of a statement; it changes no level.</summary>
/// <param name="Statement">Its identity.</param>
/// <param name="Kind">takenBack, inCustody or ownNumber.</param>
/// <param name="By">Who took it back, the custodian, or whose number it is.</param>
/// <param name="Report">Name of the report that shows it.</param>
/// <param name="On">ISO 8601 date, perhaps partial, or null.</param>
/// <param name="Reason">Why it holds of this statement.</param>
public sealed record NoteForm(string Statement, string Kind, string By, string Report, string? On, string Reason);

/// <summary>An origin of a claim.</summary>
/// <param name="Name">The origin's name.</param>
public sealed record OriginForm(string Name)
{
    /// <summary>Name of who held it captive when it spoke; left out when it spoke freely.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? HeldBy { get; init; }
}

/// <summary>The range of independent origins.</summary>
/// <param name="Min">With unnamed roots merged into whatever they could be.</param>
/// <param name="Max">With every root its own.</param>
public sealed record IndependenceForm(int Min, int Max);
