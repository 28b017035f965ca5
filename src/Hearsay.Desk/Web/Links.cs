using System.Globalization;
using Hearsay.Desk.Text;
using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Web;

/// <summary>The addresses of the desk. Every item has one, and it stays the same for as long as the item does.</summary>
internal static class Links
{
    public static string Dossier(string dossier) => $"/d/{Uri.EscapeDataString(dossier)}";

    public static string Adding(int id) => string.Create(CultureInfo.InvariantCulture, $"/adding/{id}");

    public static string Claims(string dossier, Level? level = null) =>
        $"{Dossier(dossier)}/claims{(level is { } only ? $"?level={InWords.Of(only)}" : "")}";

    public static string Claim(string dossier, string claimId) => $"{Dossier(dossier)}/claims/{Uri.EscapeDataString(claimId)}";

    public static string Sources(string dossier) => $"{Dossier(dossier)}/sources";

    public static string Source(string dossier, string name, SourceKind kind) =>
        $"{Sources(dossier)}/one?name={Uri.EscapeDataString(name)}&kind={Words.Key(kind)}";

    public static string Figures(string dossier) => $"{Dossier(dossier)}/figures";

    public static string Timeline(string dossier) => $"{Dossier(dossier)}/timeline";

    public static string Timeline(string dossier, TimelineClock clock, PartialDate? from = null, PartialDate? to = null, int page = 1) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Timeline(dossier)}?clock={TimelineWords.Key(clock)}{(from is { } first ? $"&from={first}" : "")}{(to is { } last ? $"&to={last}" : "")}{(page > 1 ? $"&page={page}" : "")}");

    public static string Map(string dossier, bool world = false) => $"{Dossier(dossier)}/map{(world ? "?view=world" : "")}";

    public static string Search(string dossier, string? query = null) => $"{Dossier(dossier)}/search{(query is null ? "" : $"?q={Uri.EscapeDataString(query)}")}";

    public static string SaveSearch(string dossier) => $"{Search(dossier)}/save";

    public static string ForgetSearch(string dossier) => $"{Search(dossier)}/forget";

    public static string Review(string dossier, string search = "") =>
        $"{Dossier(dossier)}/review{(search.Length > 0 ? $"?q={Uri.EscapeDataString(search)}" : "")}";

    public static string Decide(string dossier) => $"{Review(dossier)}/decide";

    public static string Undo(string dossier) => $"{Review(dossier)}/undo";

    public static string GiveHeader(string dossier) => $"{Review(dossier)}/header";

    public static string Withdraw(string dossier) => $"{Review(dossier)}/withdraw";

    public static string DecideSources(string dossier) => $"{Review(dossier)}/sources";

    public static string DecideMention(string dossier) => $"{Review(dossier)}/mention";

    public static string DecidePerson(string dossier) => $"{Review(dossier)}/person";

    /// <summary>Whose names are hidden.</summary>
    public static string People(string dossier, int page = 1) => string.Create(CultureInfo.InvariantCulture, $"{Dossier(dossier)}/people{(page > 1 ? $"?page={page}" : "")}");

    public static string Grade(string dossier) => $"{Review(dossier)}/grade";

    public static string Names(string dossier) => $"{Dossier(dossier)}/names";

    public static string Decisions(string dossier) => $"{Dossier(dossier)}/decisions";

    public static string Link(string dossier) => $"{Dossier(dossier)}/link";

    /// <summary>To the claim that holds a statement, whichever that is by then.</summary>
    public static string ClaimOf(string dossier, string statementId) => $"{Dossier(dossier)}/statements/{Uri.EscapeDataString(statementId)}/claim";

    public static string Report(string dossier, string sha256) => $"{Dossier(dossier)}/reports/{sha256}";

    public static string ReportPage(string dossier, string sha256, int page) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report(dossier, sha256)}?page={page}");

    /// <summary>The words of a report that stand for its sources.</summary>
    public static string Mentions(string dossier, string sha256, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{Report(dossier, sha256)}/mentions{(page > 1 ? $"?page={page}" : "")}");

    /// <summary>Identity, on that page, of the words that begin there.</summary>
    public static string MentionId(int at) => string.Create(CultureInfo.InvariantCulture, $"m{at}");

    public static string Original(string dossier, string sha256) => $"{Report(dossier, sha256)}/original";

    /// <summary>What a browser shows of the original.</summary>
    public static string Shown(string dossier, string sha256, string? page = null) => $"{Report(dossier, sha256)}/shown{(page is null ? "" : $"#page={page}")}";

    /// <summary>The report with its original beside it.</summary>
    public static string Beside(string dossier, string sha256, int page = 1, string? at = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Report(dossier, sha256)}?original=beside{(page > 1 ? $"&page={page}" : "")}{(at is null ? "" : $"&at={Uri.EscapeDataString(at)}")}");

    /// <summary>To the first character of the statement's content; the whole passage is lit when the page opens.</summary>
    public static string Passage(string dossier, PlacedStatement placed) =>
        $"{Holding(dossier, placed.Report.Sha256, placed.Statement.Id, placed.Report.Size)}#{PassageId(placed.Statement)}";

    /// <summary>To the statement of a mark on a line of time.</summary>
    public static string Passage(string dossier, TimelineMark mark) => $"{Holding(dossier, mark.Sha256, mark.StatementId, mark.Size)}#s-{mark.StatementId}";

    /// <summary>To a statement that names a place.</summary>
    public static string Passage(string dossier, NamedPlace place) => $"{Holding(dossier, place.Sha256, place.First, place.Size)}#s-{place.First}";

    /// <summary>To the words of a figure of a series.</summary>
    public static string Passage(string dossier, SeriesFigure figure) =>
        $"{Holding(dossier, figure.Report.Sha256, figure.Statement.Id)}#{FigureId(figure.Statement.Id, figure.Figure)}";

    /// <summary>To the words of a figure.</summary>
    public static string Figure(string dossier, StatedFigure stated) =>
        $"{Holding(dossier, stated.Sha256, stated.StatementId)}#{FigureId(stated.StatementId, stated.Figure)}";

    /// <summary>To the words of a figure of a statement.</summary>
    public static string Figure(string dossier, PlacedStatement placed, Figure figure) =>
        $"{Holding(dossier, placed.Report.Sha256, placed.Statement.Id, placed.Report.Size)}#{FigureId(placed.Statement.Id, figure)}";

    public static string PassageId(Statement statement) => $"s-{statement.Id}";

    public static string CardId(Statement statement) => $"c-{statement.Id}";

    public static string FigureId(string statementId, Figure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"f-{statementId}-{figure.Span.Start}");

    // A text has no more UTF-16 units than its original had bytes, so what is shorter than a page needs no page named.
    private static string Holding(string dossier, string sha256, string statementId, long size = long.MaxValue) =>
        size <= ReportLayout.PageLength ? Report(dossier, sha256) : $"{Report(dossier, sha256)}?statement={Uri.EscapeDataString(statementId)}";
}
