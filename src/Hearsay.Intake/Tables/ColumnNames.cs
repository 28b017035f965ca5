namespace Hearsay.Intake.Tables;

/// <summary>What the columns of tables of news and posts are usually called, the surest name of each field first.</summary>
internal static class ColumnNames
{
    private static readonly Dictionary<ReportField, string[]> Usual = new()
    {
        [ReportField.Text] = Names("text fulltext bodytext articletext posttext tweettext messagetext articlebody maintext plaintext body content article story message post tweet transcript selftext description summary caption"),
        [ReportField.Title] = Names("title headline articletitle posttitle heading subject"),
        [ReportField.Publisher] = Names("publisher outlet publishername outletname newsoutlet sourcename medianame publication newspaper source media site website domain account accountname username screenname channelname feed"),
        [ReportField.Published] = Names("published publishedat publishdate publisheddate publicationdate datepublished pubdate date datetime timestamp createdat createdutc created postedat postdate posted time day"),
        [ReportField.Modified] = Names("modified modifiedat datemodified lastmodified updated updatedat edited"),
        [ReportField.Byline] = Names("byline author authors authorname writer reporter journalist creator by"),
        [ReportField.Url] = Names("url link permalink articleurl weburl sourceurl address uri href"),
        [ReportField.Agency] = Names("agency newsagency wireservice wire creditline credit forwardedfrom fwdfrom"),
        [ReportField.Channel] = Names("channel chat group platform programme program subreddit"),
        [ReportField.Language] = Names("language lang languagecode"),
    };

    /// <summary>True when a column of this name usually holds the text of reports.</summary>
    public static bool IsText(string column) => Usual[ReportField.Text].Contains(Plain(column));

    /// <summary>The column of each field that has one by its name; no column stands for two fields.</summary>
    public static Dictionary<ReportField, string> Guess(IReadOnlyCollection<string> columns, IReadOnlyDictionary<ReportField, string> told)
    {
        var found = new Dictionary<ReportField, string>(told);
        var plain = columns.Except(told.Values, StringComparer.Ordinal).GroupBy(Plain, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var (field, names) in Usual)
        {
            if (found.ContainsKey(field)) continue;
            if (names.FirstOrDefault(plain.ContainsKey) is { } name) found[field] = plain[name];
        }

        return found;
    }

    private static string Plain(string column) => string.Concat(column.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static string[] Names(string names) => names.Split(' ');
}
