using System.Text.Json.Nodes;
using Hearsay.Exports.Shown;

namespace Hearsay.Exports.Stix;

/// <summary>
/// Other identities for the objects of which an export hides something, and for those that refer to them: to whoever takes in two exports, two objects of one identity are versions of one, of
/// which the one with the names may replace the other. They follow from the identity that the object has elsewhere, so that a later export that hides has a version of the same object.
/// </summary>
internal sealed class StixHiding
{
    private readonly HashSet<string> _ids;

    private StixHiding(HashSet<string> ids) => _ids = ids;

    /// <summary>Finds those objects.</summary>
    /// <param name="objects">All objects of a bundle, with the identities that they have where nothing is hidden.</param>
    /// <param name="shown">The dossier as the bundle shows it.</param>
    public static StixHiding Of(IEnumerable<JsonObject> objects, ShownDossier shown)
    {
        var ids = shown.Reports.Where(report => report.HidesAddress).Select(report => StixReports.Id(report.Sha256)).ToHashSet(StringComparer.Ordinal);
        if (shown.Hidden.Count == 0 && ids.Count == 0) return new StixHiding(ids);
        var referring = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var made in objects)
        {
            var id = Id(made);
            foreach (var text in Texts(made).Select(value => value.GetValue<string>()))
            {
                if (shown.Hidden.Contains(text)) ids.Add(id);
                else if (text != id && IsId(text)) (referring.TryGetValue(text, out var from) ? from : referring[text] = []).Add(id);
            }
        }

        var waiting = new Queue<string>(ids);
        while (waiting.TryDequeue(out var id))
            foreach (var from in referring.GetValueOrDefault(id) ?? []) if (ids.Add(from)) waiting.Enqueue(from);
        return new StixHiding(ids);
    }

    /// <summary>The object with other identities where it, or what it refers to, hides something.</summary>
    public JsonObject Of(JsonObject made)
    {
        if (_ids.Count == 0) return made;
        foreach (var value in Texts(made).Where(value => _ids.Contains(value.GetValue<string>())).ToList()) value.ReplaceWith(StixId.Hidden(value.GetValue<string>()));
        return made;
    }

    /// <summary>The identity of the bundle.</summary>
    public string Of(string bundle) => _ids.Count == 0 ? bundle : StixId.Hidden(bundle);

    private static string Id(JsonObject made) => made["id"]!.GetValue<string>();

    // A type and a UUID, such as no name or word of a report is.
    private static bool IsId(string text) => text.LastIndexOf("--", StringComparison.Ordinal) is > 0 and var at && Guid.TryParseExact(text.AsSpan(at + 2), "D", out _);

    private static IEnumerable<JsonValue> Texts(JsonNode? node) => node switch
    {
        JsonObject made => made.SelectMany(member => Texts(member.Value)),
        JsonArray list => list.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.String => [value],
        _ => [],
    };
}
