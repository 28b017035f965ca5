using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Hearsay.Exports.Html;
using Hearsay.Exports.Shown;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>
/// A dossier as one page to mail, read and print: claims by level with origins, figures and every statement in its words, fragments last, then sources and reports. It needs nothing beside
/// itself and runs nothing: there is no script, and its policy lets a browser load nothing and apply no style but its own. Not for programs, which have <see cref="DossierJson"/>.
/// </summary>
public static class DossierHtml
{
    private const string Fragments = "fragments";

    private static readonly string Style = Embedded("dossier.css");

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a dossier; the same dossier always gives the same bytes.</summary>
    /// <param name="output">Where to; it is left open.</param>
    /// <param name="dossier">Its name.</param>
    /// <param name="readings">Its readings, in any order.</param>
    /// <param name="claims">Its claims.</param>
    /// <param name="grades">The grades that hold; none when null.</param>
    /// <param name="text">How texts are shown; as they are when null.</param>
    public static void Write(Stream output, string dossier, IEnumerable<ReportReading> readings, IReadOnlyList<Claim> claims, HeldGrades? grades = null, ExportText? text = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        var (shown, make) = (ShownDossier.Of(dossier, readings, claims, grades, text ?? ExportText.AsItIs), new Markup());
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n");
        Markup.Write(writer, Head(shown, make));
        writer.Write("<body>\n");
        Markup.Write(writer, Header(shown, make, text is { HidesNames: true }));
        writer.Write("<main>\n");
        WriteClaims(writer, shown, make);
        Markup.Write(writer, Section(make, "sources", "Sources", SourceTable.Of(shown, make)));
        Markup.Write(writer, Section(make, "reports", "Reports", ReportTable.Of(shown.Reports, make)));
        writer.Write("</main>\n</body>\n</html>\n");
    }

    // One claim at a time, so that no page stands in memory.
    private static void WriteClaims(TextWriter writer, ShownDossier shown, Markup make)
    {
        var statements = shown.Reports.SelectMany(r => r.Statements, (report, statement) => (Statement: statement, Report: report)).ToDictionary(s => s.Statement.Statement.Id, StringComparer.Ordinal);
        var entry = new StatementEntry(make, shown.Grades);
        var articles = new ClaimArticle(make, entry, statements);
        foreach (var part in Parts(shown))
        {
            Markup.Write(writer, Markup.With(make.Element("h2", null, Title(part.Key)), "id", part.Key));
            Markup.Write(writer, make.Element("p", "quiet", $"{InWords.Count(part.Count(), "claim")}: {(part.First().IsFragment ? "a few words each that tell nothing alone" : InWords.Meaning(part.First().Level))}."));
            foreach (var claim in part) Markup.Write(writer, articles.Of(claim));
        }

        var others = statements.Values.Where(s => !articles.IsShown(s.Statement.Statement.Id)).ToList();
        if (others.Count > 0) Markup.Write(writer, Section(make, "others", "Statements of no claim", make.Element("ol", "statements", others.Select(s => entry.Of(s.Statement, s.Report, null)))));
    }

    private static IElement Head(ShownDossier shown, Markup make) => make.Element(
        "head",
        null,
        Markup.With(make.Element("meta", null), "charset", "utf-8"),
        Meta(make, "http-equiv", "Content-Security-Policy", Policy),
        Meta(make, "name", "viewport", "width=device-width, initial-scale=1"),
        Meta(make, "name", "referrer", "no-referrer"),
        Meta(make, "name", "robots", "noindex"),
        Meta(make, "name", "color-scheme", "light dark"),
        make.Element("title", null, $"{Plain(shown.Name)}: claims and who stands behind them"),
        make.Element("style", null, Style));

    private static IElement Header(ShownDossier shown, Markup make, bool hidesNames) => make.Element(
        "header",
        null,
        make.Element("h1", null, make.Words(shown.Name)),
        make.Element("p", "lead", $"{InWords.Count(shown.Claims.Count, "claim")} made of {InWords.Count(shown.Reports.Sum(r => r.Statements.Count), "statement")} in {InWords.Count(shown.Reports.Count, "report")}."),
        make.Element("p", null, "This page does not say what is true. It says who is known to say it, where it began, how it travelled, and what contradicts it."),
        hidesNames ? make.Element("p", null, "Names of captives, victims, minors and others who are protected are replaced by pseudonyms, in quoted words, too.") : null,
        Markup.With(make.Element("nav", null, make.Element("ul", null, Places(shown).Select(place => make.Element("li", null, make.Link($"#{place.Id}", make.Text(place.Name)))))), "aria-label", "Parts of this page"));

    private static IEnumerable<(string Id, string Name)> Places(ShownDossier shown)
    {
        foreach (var part in Parts(shown)) yield return (part.Key, $"{Title(part.Key)} ({part.Count()})");
        yield return ("sources", "Sources");
        yield return ("reports", $"Reports ({shown.Reports.Count})");
    }

    private static IEnumerable<IGrouping<string, Claim>> Parts(ShownDossier shown) => shown.Claims.GroupBy(claim => claim.IsFragment ? Fragments : InWords.Of(claim.Level));

    private static IElement Section(Markup make, string id, string title, IElement content) => make.Element("section", null, Markup.With(make.Element("h2", null, title), "id", id), content);

    private static IElement Meta(Markup make, string attribute, string name, string content) => Markup.With(Markup.With(make.Element("meta", null), attribute, name), "content", content);

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    // A title bar shows text alone.
    private static string Plain(string words) => string.Concat(HiddenCharacters.Split(words).Select(run => run.Name is null ? run.Text : $"[{run.Name}]"));

    private static string Embedded(string name)
    {
        using var reader = new StreamReader(typeof(DossierHtml).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
