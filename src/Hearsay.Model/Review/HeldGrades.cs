namespace Hearsay.Model;

/// <summary>The grades of a dossier that hold: the last of each person on each source and statement, unless it was taken back. Persons may grade differently; nothing is averaged.</summary>
public sealed record HeldGrades
{
    /// <summary>No grade at all.</summary>
    public static HeldGrades None { get; } = new();

    /// <summary>Decisions with a <see cref="ReliabilityMatter"/>, in order of their numbers.</summary>
    public IReadOnlyList<Decision> Sources { get; init; } = [];

    /// <summary>Decisions with a <see cref="CredibilityMatter"/> by the identity the statement has now, in order of their numbers.</summary>
    public ILookup<string, Decision> Statements { get; init; } = Array.Empty<Decision>().ToLookup(_ => "");

    /// <summary>The letters that a source of that name has.</summary>
    public IReadOnlyList<Reliability> OfSource(string name) =>
        [.. Sources.Select(d => (ReliabilityMatter)d.Matter).Where(m => string.Equals(m.Source.Name, name, StringComparison.OrdinalIgnoreCase)).Select(m => m.Grade).Distinct().Order()];

    /// <summary>The digits that any of some statements has.</summary>
    public IReadOnlyList<Credibility> OfStatements(IEnumerable<string> statements) =>
        [.. statements.SelectMany(id => Statements[id]).Select(d => ((CredibilityMatter)d.Matter).Grade).Distinct().Order()];
}
