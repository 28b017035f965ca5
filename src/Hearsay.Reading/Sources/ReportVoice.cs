using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Statements.Narration;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// Whose voice the report's own is. The publisher's, unless the text is an agency's: credited in the header with no writer of the
/// publisher's own, in the dateline ("DREY (Halyard) -"), or signed at the end ("(HLD)"). An agency that the text itself credits
/// carries every statement of it.
/// </summary>
internal sealed class ReportVoice
{
    private readonly NameBook _names;

    public ReportVoice(TokenWords words, NameBook names)
    {
        _names = names;
        var header = words.Text.Report.Header;
        Publisher = EntityOf(header.Publisher);
        if (Publisher is not null)
        {
            Publisher.IsPublisher = true;
            // Who writes under the name of its own house, and is no body by that name, is a person.
            if (string.Equals(header.Byline, header.Publisher, StringComparison.OrdinalIgnoreCase) && BodyWords.KindOfName(header.Publisher!.ToLowerInvariant().Split(' ')) is null && !OutletWords.IsName(header.Publisher)) Publisher.Kind = SourceKind.Person;
        }

        IsRelease = Publisher is { IsMedia: false } && header.Byline is null && header.Agency is null;
        var inText = Credited(words);
        Carrier = inText is not null && inText != Publisher && !IsShortOfPublisher(inText.Name) ? inText : null;
        Narrator = Carrier ?? (IsAgencyText(header) ? EntityOf(header.Agency) : Publisher);
    }

    /// <summary>The report's publisher, or null when it is not known.</summary>
    public Entity? Publisher { get; }

    /// <summary>True for a text that a body puts out about its own doings: the publisher is no outlet, and nobody is named who wrote it.</summary>
    public bool IsRelease { get; }

    /// <summary>The agency that the text credits, or null.</summary>
    public Entity? Carrier { get; }

    /// <summary>Who speaks where nobody is named.</summary>
    public Entity? Narrator { get; }

    /// <summary>
    /// True for who speaks for a publisher that is no outlet: its spokesperson, or whoever holds the office that it is named after. In the briefing of a
    /// ministry its spokesman carries nothing that the ministry does not.
    /// </summary>
    public bool IsSpokenForBy(Entity entity)
    {
        if (Publisher is not { IsMedia: false } publisher || entity == publisher || entity.Kind != SourceKind.Person) return false;
        if (publisher.Kind == SourceKind.Government && entity.Role is { } role && RoleWords.SpeaksFor(role)) return true;
        return publisher.Name.ToLowerInvariant().Split(' ').Any(w => RoleWords.IsTitle(w) && entity.Heads.Contains(w));
    }

    /// <summary>True for the label of whoever reads, asks and leads the talk for the publisher: <c>PRESENTER: ...</c>. A briefing's <c>JOURNALIST</c> is nobody of its own.</summary>
    public bool IsOwnLabel(TokenWords words, TokenRange range)
    {
        if (Publisher is null || !words.StartsParagraph(range.Start) || words[range.End] != ":") return false;
        return words[range.Start] switch
        {
            "presenter" or "host" or "anchor" or "announcer" or "moderator" or "newsreader" or "narrator" or "voice-over" or "studio" or "interviewer" => range.Length == 1 || words[range.Start + 1] == "(",
            "reporter" or "journalist" or "correspondent" => range.Length == 1 && Publisher.Kind != SourceKind.Government && Publisher.IsMedia,
            _ => false,
        };
    }

    /// <summary>"the Packet's correspondent", "our reporter": true when a phrase with this head means someone of the publisher's own.</summary>
    public bool IsReporter(TokenWords words, TokenRange range, string head) =>
        (RoleWords.IsReporter(head) && HoldsPublisher(words, range)) || (head is "reporter" && words[range.Start] is "your" or "our");

    private bool HoldsPublisher(TokenWords words, TokenRange range) =>
        Publisher is { } publisher && NameRuns.In(words, range.Start, range.End).Any(r => _names.Find(words.SpanOf(r.Start, r.End).In(words.Text.Text)) == publisher);

    /// <summary>
    /// True for a name that is short for the publisher's: words of it in their order, or letters of it, a town's behind a hyphen left out. Examples:
    /// <c>Harbour Cable</c>, <c>Cable</c>, <c>HCS</c> and <c>HCS-D</c> are the Harbour Cable Service.
    /// </summary>
    public bool IsShortOfPublisher(string name)
    {
        if (Publisher is not { } publisher || publisher.Name.Length <= name.Length) return false;
        var (whole, parts) = (Split(publisher.Name), Split(name));
        if (HoldsInOrder(whole, parts) || (publisher.IsMedia && parts.Length > 1 && Array.TrueForAll(parts, whole.Contains))) return true;
        var letters = name.Split('-')[0];
        return NamePhrase.IsAcronym(letters) && char.ToUpperInvariant(publisher.Name[0]) == letters[0] && HoldsInOrder(publisher.Name.ToUpperInvariant(), letters.ToCharArray());
    }

    private static string[] Split(string name) => name.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool HoldsInOrder<T>(IEnumerable<T> whole, IReadOnlyList<T> parts)
    {
        var at = 0;
        foreach (var item in whole)
            if (at < parts.Count && EqualityComparer<T>.Default.Equals(item, parts[at])) at++;
        return at == parts.Count && at > 0;
    }

    private Entity? EntityOf(string? name)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Equals("unknown", StringComparison.OrdinalIgnoreCase)) return null;
        var words = name.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var entity = _names.Get(new NamePhrase(name, null, BodyWords.KindOfName(words) ?? SourceKind.Organization));
        if (entity.Name.Length < name.Length) entity.Rename(name);
        return entity;
    }

    /// <summary>The agency is credited and no writer beside it, or before it.</summary>
    private static bool IsAgencyText(ReportHeader header)
    {
        if (header.Agency is not { } agency) return false;
        if (header.Byline is not { } byline) return true;
        return byline.StartsWith(agency.Split(' ')[0], StringComparison.OrdinalIgnoreCase);
    }

    private Entity? Credited(TokenWords words)
    {
        foreach (var paragraph in words.Text.Paragraphs.Take(3))
            if (Dateline.Of(words, paragraph).Agency is { } agency) return Known(agency);
        if (words.Text.Paragraphs is [.., var end] && end.Length is > 2 and < 9 && words[end.Start] is "source" or "sources" or "text" && words[end.Start + 1] == ":" && words.IsCapital(end.Start + 2))
            return Known(words.SpanOf(end.Start + 2, words[end.End - 1] == "." ? end.End - 1 : end.End).In(words.Text.Text));
        var last = words.Count - 1;
        if (last < 2 || words[last] != ")") return null;
        for (var open = last - 1; open >= Math.Max(0, last - 5); open--)
            if (words[open] == "(" && open + 1 < last && Enumerable.Range(open + 1, last - open - 1).All(words.IsCapital) && words.SpanOf(open + 1, last).In(words.Text.Text) is var name) return IsCredit(words, open, name) ? Known(name) : null;
        return null;
    }

    /// <summary>"(HLD)" and "(Halyard)" sign a text; "(Applause)" and "(Anthem)" that close a line of their own tell what was heard, "Manager (Stores)" an office.</summary>
    private bool IsCredit(TokenWords words, int open, string name) =>
        NamePhrase.IsAcronym(name) || OutletWords.IsName(name) || _names.Find(name) is not null || !(words.StartsParagraph(open) || RoleWords.IsPerson(words[open - 1]));

    private Entity? Known(string name) => _names.Find(name) ?? EntityOf(name);
}
