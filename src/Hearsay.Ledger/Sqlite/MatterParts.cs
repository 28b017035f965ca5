using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>What a decision is about, taken apart into what the tables keep of it.</summary>
/// <param name="Matter">Which sort of matter, one word.</param>
/// <param name="Verdict">What was decided, one word.</param>
/// <param name="Statements">The statements it names, the one decided on first.</param>
internal sealed record MatterParts(string Matter, string Verdict, IReadOnlyList<StatementPlace> Statements)
{
    private const string Link = "link";
    private const string OneStatement = "statement";

    public static MatterParts Of(DecisionMatter matter) => matter switch
    {
        LinkMatter link => new MatterParts(Link, Words.Of(link.Verdict), [link.Statement, .. link.Others]),
        StatementMatter one => new MatterParts(OneStatement, Words.Of(one.Verdict), [one.Statement]),
        _ => throw new ArgumentException($"The ledger does not keep decisions of a {matter.GetType().Name}.", nameof(matter)),
    };

    /// <exception cref="FormatException">The parts are not those of any matter: the rows were altered.</exception>
    public DecisionMatter Whole() => (Matter, Statements) switch
    {
        (Link, [var statement, _, ..]) => new LinkMatter(statement, [.. Statements.Skip(1)], Words.Parse<LinkVerdict>(Verdict)),
        (OneStatement, [var statement]) => new StatementMatter(statement, Words.Parse<StatementVerdict>(Verdict)),
        _ => throw new FormatException($"A decision of a '{Matter}' with {Statements.Count} statements is none that this program knows."),
    };
}
