using System.Text.Json;
using System.Text.Json.Serialization;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>The sources of one report with the words that stand for them, into the table and out of it.</summary>
internal static class MentionRows
{
    public static void Write(Session session, long reportId, IReadOnlyList<MentionedSource> sources, Offsets offsets)
    {
        session.Run("DELETE FROM mentioned_source WHERE report_id = $1", reportId);
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i].Source;
            KeptMention[] mentions = [.. sources[i].Mentions.Select(m => Kept(m, offsets))];
            session.Run(
                "INSERT INTO mentioned_source (report_id, ordinal, name, kind, role, aliases_json, mentions_json) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                reportId, i, source.Name, Words.Of(source.Kind), source.Role, Words.OfList(source.Aliases), JsonSerializer.Serialize(mentions, MentionsJson.Default.KeptMentionArray));
        }
    }

    public static IReadOnlyList<MentionedSource> Read(Session session, long reportId, Offsets offsets) =>
        session.Rows(Sql.Query("mentioned-sources"), r => new MentionedSource(r.Source(0), Mentions(r.GetString(4), offsets)), reportId);

    private static KeptMention Kept(SourceMention mention, Offsets offsets)
    {
        var (start, end) = offsets.ToLedger(mention.Span);
        (int Start, int End)? taken = mention.TakesUp is { } span ? offsets.ToLedger(span) : null;
        return new KeptMention(start, end, Words.Of(mention.Reason), taken?.Start, taken?.End);
    }

    private static IReadOnlyList<SourceMention> Mentions(string json, Offsets offsets) =>
        [.. (JsonSerializer.Deserialize(json, MentionsJson.Default.KeptMentionArray) ?? []).Select(m => new SourceMention(
            offsets.FromLedger(m.Starts, m.Ends), Words.Parse<MentionReason>(m.Reason), m.TakenStarts is { } start && m.TakenEnds is { } end ? offsets.FromLedger(start, end) : null))];
}

/// <summary>One mention as the ledger keeps it.</summary>
internal sealed record KeptMention(int Starts, int Ends, string Reason, int? TakenStarts, int? TakenEnds);

/// <summary>JSON of lists of mentions; what is null is left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeptMention[]))]
internal sealed partial class MentionsJson : JsonSerializerContext;
