using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.JsonLd;

/// <summary>A statement as an entity of PROV-O, and its spans as Web Annotations on the report.</summary>
internal sealed class StatementNodes(Agents agents, HeldGrades grades)
{
    public IEnumerable<JsonObject> Of(ShownStatement shown, ShownReport report)
    {
        var (statement, id) = (shown.Statement, LinkedData.Statement(shown.Statement.Id));
        var speaker = LinkedData.Source(agents.Of(statement, report));
        yield return Statement(shown, report, id, speaker);
        yield return Annotation(statement, "content", "oa:describing", id, report, shown.Content);
        if (shown.Speaker.Count > 0) yield return Annotation(statement, "speaker", "oa:identifying", speaker, report, shown.Speaker);
        if (shown.Cue.Count > 0) yield return Annotation(statement, "cue", "oa:describing", id, report, shown.Cue);
    }

    private JsonObject Statement(ShownStatement shown, ShownReport report, string id, string speaker)
    {
        var statement = shown.Statement;
        var carriers = statement.Via.Select(carrier => LinkedData.Source(agents.Of(carrier, report))).ToList();
        return JsonParts.Node(
            ("id", id),
            ("type", JsonParts.Texts(["hearsay:Statement", "prov:Entity", .. statement.Mode == Mode.Direct ? ["schema:Quotation"] : Array.Empty<string>()])),
            ("text", shown.Quote),
            ("wasAttributedTo", speaker),
            ("via", JsonParts.Texts(carriers)),
            ("qualifiedAttribution", JsonParts.List([Attribution(speaker, "speaker"), .. carriers.Distinct().Select(carrier => Attribution(carrier, "carrier")), .. Publisher(report)])),
            (statement.Mode == Mode.Direct ? "wasQuotedFrom" : "wasDerivedFrom", LinkedData.Report(report.Sha256)),
            ("mode", Interchange.Word(statement.Mode)),
            ("stance", Interchange.Word(statement.Stance)),
            ("channel", statement.Channel),
            ("saidOn", statement.SaidOn?.ToString()),
            ("inCustody", statement.InCustody),
            ("figure", JsonParts.List(statement.Figures.Select(Figure))),
            ("grade", JsonParts.List(grades.Statements[statement.Id].Select(SourceNodes.Grade))));
    }

    private IEnumerable<JsonObject> Publisher(ShownReport report) => agents.Publisher(report) is { } publisher ? [Attribution(LinkedData.Source(publisher), "publisher")] : [];

    private static JsonObject Attribution(string agent, string role) => JsonParts.Node(("type", "prov:Attribution"), ("agent", agent), ("hadRole", $"hearsay:{role}"));

    private static JsonObject Figure(Figure figure) => JsonParts.Node(
        ("type", "schema:QuantitativeValue"),
        ("name", figure.Measure),
        ("scope", figure.Scope),
        ("bound", Interchange.Word(figure.Bound)),
        ("minValue", figure.Low),
        ("maxValue", figure.High),
        ("unitText", figure.Unit?.Name),
        ("population", figure.Population),
        ("place", figure.Place),
        ("per", figure.Per),
        ("asOf", figure.AsOf?.ToString()),
        ("since", figure.Since?.ToString()),
        ("role", figure.Role == FigureRole.Count ? null : Interchange.Word(figure.Role)));

    private static JsonObject Annotation(Statement statement, string marks, string motivation, string body, ShownReport report, IReadOnlyList<ShownSpan> spans) => JsonParts.Node(
        ("id", LinkedData.Annotation(statement.Id, marks)),
        ("type", "Annotation"),
        ("motivation", motivation),
        ("marks", marks),
        ("body", body),
        ("target", JsonParts.List(spans.Select(span => JsonParts.Node(("type", "SpecificResource"), ("source", LinkedData.Report(report.Sha256)), ("selector", JsonParts.List(Selectors(span))))))));

    private static IEnumerable<JsonObject> Selectors(ShownSpan span) =>
    [
        JsonParts.Node(("type", "TextPositionSelector"), ("start", span.Start), ("end", span.End)),
        JsonParts.Node(("type", "TextQuoteSelector"), ("exact", span.Words), ("prefix", span.Before), ("suffix", span.After)),
    ];
}
