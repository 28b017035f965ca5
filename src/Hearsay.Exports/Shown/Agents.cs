using Hearsay.Model;

namespace Hearsay.Exports.Shown;

/// <summary>
/// The sources, carriers and publishers of a dossier, each once. A name is one agent in all reports, as lists of sources have it. Without a proper name ("a senior official",
/// "the prisoners") it is another in each report: one node for both would tell other programs that they are one, which nobody knows.
/// </summary>
internal sealed class Agents
{
    private readonly string _dossier;
    private readonly SortedDictionary<string, Agent> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Statement Statement, ShownReport Report)> _statements = new(StringComparer.Ordinal);

    /// <summary>Those of a dossier.</summary>
    public Agents(ShownDossier dossier)
    {
        _dossier = dossier.Name;
        foreach (var report in dossier.Reports)
        {
            Publisher(report);
            foreach (var statement in report.Statements.Select(shown => shown.Statement))
            {
                _statements[statement.Id] = (statement, report);
                Of(statement, report);
                foreach (var carrier in statement.Via) Of(carrier, report);
            }
        }

        foreach (var origin in dossier.Claims.SelectMany(claim => claim.Origins)) Of(origin);
    }

    /// <summary>All, in order of their keys.</summary>
    public IEnumerable<Agent> All => _all.Values;

    /// <summary>Who published a report; null when it does not say.</summary>
    public Agent? Publisher(ShownReport report) =>
        string.IsNullOrWhiteSpace(report.Header.Publisher) ? null : Of(new Source { Name = report.Header.Publisher, Kind = SourceKind.Organization }, report);

    /// <summary>Whose word a statement is; the report's publisher for its own voice, and somebody unnamed of the report where nothing tells.</summary>
    public Agent Of(Statement statement, ShownReport report) =>
        statement.Source is { } source ? Of(source, report)
        : statement.Mode == Mode.Narrated && Publisher(report) is { } publisher ? publisher
        : Of(new Source { Name = InWords.Speaker(null, statement.Mode), Kind = SourceKind.Unnamed }, report);

    /// <summary>A source or a carrier of a report.</summary>
    public Agent Of(Source source, ShownReport report) => Of(source, report.Sha256);

    /// <summary>Where a claim comes from: the one of its statements' speakers and carriers who has that name, else a further one.</summary>
    public Agent Of(Origin origin)
    {
        var placed = origin.Statements.Where(_statements.ContainsKey).Select(id => _statements[id]).ToList();
        var named = placed.SelectMany(p => p.Statement.Via.Prepend(p.Statement.Source).OfType<Source>().Where(source => source.Name == origin.Source.Name).Select(source => Of(source, p.Report)))
            .Concat(placed.Select(p => Publisher(p.Report)).OfType<Agent>().Where(publisher => publisher.Name == origin.Source.Name));
        return named.FirstOrDefault() ?? Of(origin.Source, placed.Count > 0 ? placed[0].Report.Sha256 : "");
    }

    private Agent Of(Source source, string report)
    {
        var key = string.Join('\n', _dossier, Interchange.Word(source.Kind), source.Name, HasProperName(source) ? "" : report);
        if (!_all.TryGetValue(key, out var agent) || (agent.Role is null && source.Role is not null)) _all[key] = agent = new Agent(key, source.Name, source.Kind, source.Role);
        return agent;
    }

    private static bool HasProperName(Source source) => source.Kind is not (SourceKind.Unnamed or SourceKind.Group) && source.Name.Any(char.IsUpper);
}
