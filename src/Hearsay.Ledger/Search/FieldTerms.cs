using System.Globalization;
using Hearsay.Ledger.Sqlite;
using Hearsay.Model;

namespace Hearsay.Ledger.Search;

/// <summary>Turns words and fields into conditions. Values are handed over apart from the SQL, in <paramref name="values"/>, from <c>$2</c> on.</summary>
internal sealed class FieldTerms(List<object> values)
{
    private static readonly string[] Comparisons = [">=", "<=", ">", "<", "="];

    /// <summary>Words in the form of FTS5, or one that is spelt nearly so: in a statement's content, or in a report's title and text.</summary>
    public SearchTerm Words(object match)
    {
        var value = Value(match);
        return new(
            $"s.id IN (SELECT rowid FROM statement_words WHERE statement_words MATCH {value})",
            $"r.id IN (SELECT rowid FROM report_words WHERE report_words MATCH {value})")
        {
            Words = [match],
            NeedsWords = true,
        };
    }

    /// <exception cref="FormatException">There is no such field, or its value is none.</exception>
    public SearchTerm Of(string field, string value) => value.Trim() is not { Length: > 0 } given
        ? throw new FormatException($"nothing follows '{field}:'.")
        : field switch
        {
            "source" => Source(Value(Like.Part(given)!)),
            "publisher" => OfReport($"(r.publisher IS NOT NULL AND r.publisher LIKE {Value(Like.Part(given)!)} ESCAPE '\\')"),
            "stance" => OfStatement($"s.stance = {Value(Member<Stance>(field, given))}"),
            "level" => OfStatement($"EXISTS (SELECT 1 FROM claim_statement AS cs JOIN claim AS c ON c.id = cs.claim_id WHERE cs.statement_id = s.id AND c.level = {Value(Member<Level>(field, given))})"),
            "place" => Place(Value(Like.Part(given)!)),
            "before" => Published("<", field, given),
            "after" => Published(">", field, given),
            "figure" => Figure(given),
            _ => throw new FormatException($"there is no field '{field}:'; there are source, publisher, place, stance, level, before, after and figure. Put '{field}:{given}' in quotation marks to search for it as words."),
        };

    private static SearchTerm Source(string value) => OfStatement(
        $"EXISTS (SELECT 1 FROM source AS c WHERE c.id = s.source_id AND (c.name LIKE {value} ESCAPE '\\' OR EXISTS (SELECT 1 FROM json_each(c.aliases_json) AS a WHERE a.value LIKE {value} ESCAPE '\\')))");

    private static SearchTerm Place(string value) => OfStatement(
        $"EXISTS (SELECT 1 FROM place AS p LEFT JOIN place_candidate AS k ON k.statement_id = p.statement_id AND k.place_ordinal = p.ordinal WHERE p.statement_id = s.id AND (p.name LIKE {value} ESCAPE '\\' OR k.name LIKE {value} ESCAPE '\\' OR k.within LIKE {value} ESCAPE '\\'))");

    // A date known less exactly than the one asked for is not surely before or after it.
    private SearchTerm Published(string comparison, string field, string given)
    {
        if (!PartialDate.TryParse(given, out var date)) throw new FormatException($"'{field}:{given}' has no date; write 2031, 2031-05 or 2031-05-06.");
        var value = Value(date.ToString());
        return OfReport($"(r.published IS NOT NULL AND length(r.published) >= length({value}) AND substr(r.published, 1, length({value})) {comparison} {value})");
    }

    private SearchTerm Figure(string given)
    {
        var comparison = Array.Find(Comparisons, c => given.StartsWith(c, StringComparison.Ordinal));
        if (!double.TryParse(given[(comparison?.Length ?? 0)..], NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw new FormatException($"'figure:{given}' has no number; write figure:>100, figure:<=20 or figure:12.");
        var value = Value(number);
        return OfStatement($"EXISTS (SELECT 1 FROM figure AS f WHERE f.statement_id = s.id AND f.is_derived = 0 AND (f.low {comparison ?? "="} {value} OR f.high {comparison ?? "="} {value}))");
    }

    private static SearchTerm OfReport(string condition) => new(condition, condition);

    private static SearchTerm OfStatement(string condition) => new(condition, $"EXISTS (SELECT 1 FROM statement AS s WHERE s.report_id = r.id AND {condition})");

    private static string Member<T>(string field, string given)
        where T : struct, Enum
    {
        var plain = string.Concat(given.Where(char.IsLetter));
        foreach (var member in Enum.GetValues<T>())
            if (string.Equals(member.ToString(), plain, StringComparison.OrdinalIgnoreCase)) return Ledger.Words.Of(member);
        throw new FormatException($"'{field}:{given}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Ledger.Words.Of))}.");
    }

    private string Value(object value)
    {
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${values.Count + 1}");
    }
}
