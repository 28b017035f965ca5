using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Stix;

/// <summary>A statement as a STIX note on whoever says and carries it. It refers to no report: the report refers to it, and a bundle without circles can be taken in piece by piece.</summary>
internal sealed class StixStatements(StixObjects objects, Agents agents, HeldGrades grades, StixTimes times)
{
    public static string Id(string statement) => StixId.Of("note", "statement", statement);

    public IEnumerable<JsonObject> Of(ShownStatement shown, ShownReport report)
    {
        var (statement, created) = (shown.Statement, times.AddedOf(report.Sha256));
        var (id, source) = (Id(statement.Id), agents.Of(statement, report));
        var carriers = statement.Via.Select(carrier => StixSources.Id(agents.Of(carrier, report))).ToList();
        yield return objects.Of(
            "note",
            id,
            created,
            ("abstract", $"{source.Name}: {InWords.Of(statement.Stance)}, {InWords.Of(statement.Mode)}"),
            ("content", shown.Quote),
            ("object_refs", JsonParts.Texts(carriers.Prepend(StixSources.Id(source)).Distinct())),
            ("labels", JsonParts.Texts(["statement"])),
            ("lang", report.Language),
            ("extensions", StixObjects.Extension(
                ("record", "statement"),
                ("statement_id", statement.Id),
                ("report_ref", StixReports.Id(report.Sha256)),
                ("source_ref", StixSources.Id(source)),
                ("via_refs", JsonParts.Texts(carriers)),
                ("mode", Interchange.Word(statement.Mode)),
                ("stance", Interchange.Word(statement.Stance)),
                ("channel", statement.Channel),
                ("said_on", statement.SaidOn?.ToString()),
                ("in_custody", statement.InCustody),
                ("content", JsonParts.List(shown.Content.Select(Place))),
                ("speaker", JsonParts.List(shown.Speaker.Select(Place))),
                ("cue", JsonParts.List(shown.Cue.Select(Place))),
                ("figures", JsonParts.List(statement.Figures.Select(Figure))),
                ("grades", JsonParts.List(grades.Statements[statement.Id].Select(StixSources.Grade))))));
        yield return objects.Relationship(id, "said-by", StixSources.Id(source), created);
        foreach (var carrier in carriers.Distinct()) yield return objects.Relationship(id, "carried-by", carrier, created);
    }

    private static JsonObject Place(ShownSpan span) => JsonParts.Node(("start", span.Start), ("end", span.End));

    private static JsonObject Figure(Figure figure) => JsonParts.Node(
        ("measure", figure.Measure),
        ("scope", figure.Scope),
        ("bound", Interchange.Word(figure.Bound)),
        ("low", figure.Low),
        ("high", figure.High),
        ("unit", figure.Unit?.Name),
        ("population", figure.Population),
        ("place", figure.Place),
        ("per", figure.Per),
        ("as_of", figure.AsOf?.ToString()),
        ("since", figure.Since?.ToString()),
        ("role", figure.Role == FigureRole.Count ? null : Interchange.Word(figure.Role)));
}
