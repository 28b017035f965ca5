using System.Text;
using System.Text.RegularExpressions;
using Hearsay.People;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Hearsay.Desk.Web;

/// <summary>How a request goes about the names of protected persons: what they are called instead, and whether the person at the desk chose to see them.</summary>
/// <param name="Dossier">Name of the dossier.</param>
/// <param name="Names">The pseudonyms as texts have them.</param>
/// <param name="AreShown">True when the names are to be seen.</param>
internal sealed partial record NameHiding(string Dossier, Pseudonyms Names, bool AreShown)
{
    /// <summary>How a request hides names; null where it shows them, or nobody's are hidden.</summary>
    public static NameHiding? Of(HttpContext context) => context.Features.Get<NameHiding>() is { AreShown: false } hiding ? hiding : null;

    /// <summary>What reports tell of persons without their names, for what a page says in other words than theirs.</summary>
    public TellingMemory Told { get; init; } = new();

    /// <summary>Sentences of claims, and words of statements and decisions, that tell of a person without the name, the longest first, with what is shown instead.</summary>
    public IReadOnlyList<TellingSentence> Sentences { get; init; } = [];

    /// <summary>
    /// A page as it is sent: names give way in what is read and in what is sent back, never in the markup itself. What tells the unit, the home town or a relative beside a name is left out of
    /// what is read, whatever markup parts it from the name.
    /// </summary>
    /// <param name="html">The page, made by the desk: every value in it is encoded.</param>
    /// <param name="written">How the page writes text.</param>
    public string Hide(string html, Func<string, string> written)
    {
        html = Sentences.Aggregate(html, (page, sentence) => sentence.LeftOutOf(page));
        var read = new PageText(html);
        html = read.Without(Names.Details(read.Text), written(Pseudonyms.LeftOut));
        var names = Pseudonyms.Of(Dossier, Names.Names.Select(n => n.Name), inHtml: true);
        var page = new StringBuilder(html.Length);
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            page.Append(names.Hide(html[at..tag.Index]));
            page.Append(tag.Value.StartsWith("<style", StringComparison.Ordinal) ? tag.Value : Attribute().Replace(tag.Value, value => $"{value.Groups[1].Value}{(value.Groups["read"].Success ? names.Hide(value.Groups[2].Value, withDetails: true) : Hide(value.Groups[2].Value, names))}\""));
            at = tag.Index + tag.Length;
        }

        return page.Append(names.Hide(html[at..])).ToString();
    }

    /// <summary>What was sent, with the names in place of their pseudonyms.</summary>
    public FormCollection Show(IFormCollection form) => new(form.ToDictionary(field => field.Key, field => Show(field.Value), StringComparer.Ordinal), form.Files);

    /// <summary>What an address asks for, with the names in place of their pseudonyms.</summary>
    public QueryString Show(IQueryCollection query) => QueryString.Create(query.SelectMany(field => Show(field.Value).Select(value => KeyValuePair.Create(field.Key, value))));

    private StringValues Show(StringValues values) => new([.. values.Select(value => value is ['/', ..] ? ShowAddress(value) : value is null ? null : Names.Show(value))]);

    // What a form goes back to may be of whom it makes known.
    private string ShowAddress(string value) =>
        Names.Names.Aggregate(value, (shown, name) => shown.Replace(Uri.EscapeDataString(name.Pseudonym), Uri.EscapeDataString(name.Name), StringComparison.Ordinal));

    // In an address names stand escaped: whole ones of a source, and whatever was asked for.
    private string Hide(string value, Pseudonyms names) => value is ['/' or '#', ..]
        ? Asked().Replace(
            Names.Names.Aggregate(value, (hidden, name) => hidden.Replace(Uri.EscapeDataString(name.Name), Uri.EscapeDataString(name.Pseudonym), StringComparison.Ordinal)),
            asked => asked.Groups["asked"].Value + Uri.EscapeDataString(Asked(asked.Groups["source"].Success, Uri.UnescapeDataString(asked.Groups["value"].Value))))
        : names.Hide(value);

    // A source's page is found again by a whole name alone.
    private string Asked(bool isSource, string value) => isSource ? Names.PseudonymOf(value) ?? value : Names.Hide(value);

    [GeneratedRegex(@"(?<asked>[?&;](?:q|source|place|text|measure|(?<source>name))=)(?<value>[^&#;]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    [GeneratedRegex("""<style>.*?</style>|<[^>"]*(?:"[^"]*"[^>"]*)*>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(\s(?:(?<read>title|aria-label|alt|placeholder)|value|href|action|src|data)="")([^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
