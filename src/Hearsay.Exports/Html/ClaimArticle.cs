using AngleSharp.Dom;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Html;

/// <summary>A claim on the page: its level and why, its origins, its figures and its statements.</summary>
internal sealed class ClaimArticle(Markup make, StatementEntry entry, IReadOnlyDictionary<string, (ShownStatement Statement, ShownReport Report)> statements)
{
    private const int MostLinks = 100;

    // A statement stands on the page once: a further claim that it belongs to leads to it.
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>True for a statement that a claim on the page already has.</summary>
    public bool IsShown(string statement) => _shown.Contains(statement);

    /// <summary>The claim.</summary>
    public IElement Of(Claim claim)
    {
        var head = $"claim-{claim.Id}";
        return Markup.With(
            make.Element(
                "article",
                null,
                Markup.With(make.Element("h3", null, make.Words(claim.Text)), "id", head),
                make.Element("p", "level", make.Element("strong", InWords.Of(claim.Level), InWords.Of(claim.Level)), make.Text($": {InWords.Independent(claim.Independence)}")),
                claim.LevelReason.Length == 0 ? null : make.Element("p", "why", make.Words(claim.LevelReason)),
                Origins(claim),
                Figures(claim),
                make.Element("h4", null, claim.Statements.Count == 1 ? "Statement" : "Statements"),
                make.Element("ol", "statements", claim.Statements.Where(statements.ContainsKey).Select(id => Statement(id, claim))),
                Links(claim)),
            "aria-labelledby",
            head);
    }

    private IElement Statement(string id, Claim claim)
    {
        var (statement, report) = statements[id];
        return _shown.Add(id)
            ? entry.Of(statement, report, claim)
            : make.Element("li", "statement", make.Text("Shown above: "), make.Link($"#{StatementEntry.Id(id)}", make.Words(statement.Quote)));
    }

    private IElement? Origins(Claim claim) => claim.Origins.Count == 0 ? null : make.Element(
        "section",
        null,
        make.Element("h4", null, claim.Origins.Count == 1 ? "Origin" : "Origins"),
        make.Element("ul", "origins", claim.Origins.Select(origin => make.Element(
            "li",
            null,
            make.Element("p", null, make.Element("strong", null, make.Words(origin.Source.Name)), make.Text($" ({InWords.Of(origin.Source.Kind)})")),
            origin.HeldBy is null ? null : make.Element("p", "flag", make.Element("strong", null, "in custody"), make.Text(" held by "), make.Words(origin.HeldBy), make.Text(" when speaking; nobody outside stands for it")),
            List("reasons", origin.Reasons.Where(reason => reason.Length > 0).Distinct(StringComparer.Ordinal))))));

    private IElement? Figures(Claim claim)
    {
        var figures = claim.Statements.Where(statements.ContainsKey).Select(id => statements[id]).SelectMany(s => s.Statement.Statement.Figures, (s, figure) => (s.Statement.Statement, s.Report, Figure: figure)).ToList();
        return figures.Count == 0 ? null : make.Table(
            "Figures",
            ["Figure", "What is counted", "As of", "Source", "Stance", "Report"],
            figures.Select(row => ((string?)null, (IReadOnlyList<INode?>)
            [
                make.Text(InWords.Amount(row.Figure)),
                make.Words(InWords.Measured(row.Figure)),
                row.Figure.AsOf is { } day ? make.Time(day) : make.Text("not told"),
                row.Statement.Source is { } source ? make.Words(source.Name) : make.Text(InWords.Speaker(null, row.Statement.Mode)),
                make.Text(InWords.Of(row.Statement.Stance)),
                make.Link($"#{StatementEntry.Id(row.Statement.Id)}", make.Words(row.Report.Header.Publisher ?? row.Report.Name)),
            ])));
    }

    private IElement? Links(Claim claim)
    {
        if (claim.Links.Count == 0) return null;
        var reasons = claim.Links.Where(link => link.Reason.Length > 0).Select(link => link.Reason).Distinct(StringComparer.Ordinal).ToList();
        return reasons.Count == 0 ? null : make.Element(
            "details",
            null,
            make.Element("summary", null, "Why these were taken to speak of the same thing"),
            List("reasons", reasons.Take(MostLinks)),
            reasons.Count <= MostLinks ? null : make.Element("p", null, $"The first {MostLinks} of {InWords.Count(reasons.Count, "reason")}."));
    }

    private IElement? List(string style, IEnumerable<string> lines)
    {
        var items = lines.Select(line => make.Element("li", null, make.Words(line))).ToList();
        return items.Count == 0 ? null : make.Element("ul", style, items);
    }
}
