using System.Globalization;
using AngleSharp.Dom;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports.Html;

/// <summary>A statement on the page: its words, then who says them, through whom, how, when, and in which report.</summary>
internal sealed class StatementEntry(Markup make, HeldGrades grades)
{
    /// <summary>What links lead to.</summary>
    public static string Id(string statement) => $"statement-{statement}";

    /// <summary>The statement with what its claim tells of it.</summary>
    /// <param name="shown">The statement.</param>
    /// <param name="report">The report it stands in.</param>
    /// <param name="claim">The claim; null where it is of none.</param>
    public IElement Of(ShownStatement shown, ShownReport report, Claim? claim)
    {
        var statement = shown.Statement;
        return Markup.With(
            make.Element(
                "li",
                "statement",
                [
                    Markup.With(Markup.With(make.Element("blockquote", null, make.Element("p", null, make.Words(shown.Quote))), "lang", report.Language), "dir", "auto"),
                    .. Flags(statement, claim),
                    make.Element("dl", null, Facts(shown, report).SelectMany(fact => new[] { make.Element("dt", null, fact.Name), make.Element("dd", null, fact.Value) })),
                ]),
            "id",
            Id(statement.Id));
    }

    private IEnumerable<IElement> Flags(Statement statement, Claim? claim)
    {
        foreach (var withdrawn in claim?.Withdrawn.Where(w => w.Statement == statement.Id) ?? []) yield return Flag("no longer stands", withdrawn.Reason);
        foreach (var note in claim?.Notes.Where(n => n.Statement == statement.Id) ?? []) yield return Flag(InWords.Of(note.Kind), note.Reason);
        if (statement.InCustody) yield return make.Element("p", "flag", make.Element("strong", null, "in custody"), make.Text(" The speaker was held captive when this was said."));
    }

    private IElement Flag(string what, string why) => make.Element("p", "flag", make.Element("strong", null, what), make.Text(" "), make.Words(why));

    private IEnumerable<(string Name, INode[] Value)> Facts(ShownStatement shown, ShownReport report)
    {
        var statement = shown.Statement;
        yield return ("Source", Source(statement));
        if (statement.Via.Count > 0) yield return ("Via", [.. Between(statement.Via.Select(carrier => make.Words(carrier.Name)), ", then ")]);
        yield return ("Stance", [make.Element("strong", null, InWords.Of(statement.Stance))]);
        yield return ("Mode", [make.Text(InWords.Of(statement.Mode))]);
        if (statement.SaidOn is { } day) yield return ("Said on", [make.Time(day)]);
        if (statement.Channel is { Length: > 0 } channel) yield return ("Channel", [make.Words(channel)]);
        if (grades.Statements[statement.Id].ToList() is { Count: > 0 } given) yield return ("Grades", [.. Between(given.Select(Grade), "; ")]);
        yield return ("Report", [.. Report(report)]);
        yield return ("SHA-256", [make.Element("code", null, report.Sha256)]);
        yield return ("Place", [make.Text(string.Join(", ", shown.Content.Select(span => string.Create(CultureInfo.InvariantCulture, $"characters {span.Start} to {span.End}"))))]);
    }

    private INode[] Source(Statement statement)
    {
        var name = statement.Source is { } source ? make.Words(source.Name) : make.Text(InWords.Speaker(null, statement.Mode));
        return statement.Source?.Role is { Length: > 0 } role ? [name, make.Text(", "), make.Words(role)] : [name];
    }

    private IEnumerable<INode> Report(ShownReport report)
    {
        yield return make.Link($"#{ReportTable.Id(report)}", make.Words(report.Title));
        if (report.Header.Publisher is { Length: > 0 } publisher)
        {
            yield return make.Text(", ");
            yield return make.Words(publisher);
        }

        if (report.Header.Published is { } published)
        {
            yield return make.Text(", ");
            yield return make.Time(published);
        }
    }

    private IElement Grade(Decision decision)
    {
        var grade = ((CredibilityMatter)decision.Matter).Grade;
        return make.Element(
            "span",
            null,
            [
                make.Text(string.Create(CultureInfo.InvariantCulture, $"{(int)grade}, {InWords.Of(grade)}, by ")),
                make.Words(decision.By),
                .. decision.Why.Length == 0 ? Array.Empty<INode>() : [make.Text(": "), make.Words(decision.Why)],
            ]);
    }

    private IEnumerable<INode> Between(IEnumerable<INode> nodes, string between) => nodes.SelectMany((node, at) => at == 0 ? [node] : new[] { make.Text(between), node });
}
