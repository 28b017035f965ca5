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
            if (string.Equals(header.Byline, header.Publisher, StringComparison.OrdinalIgnoreCase)) Publisher.Kind = SourceKind.Person;
        }

        var inText = Credited(words);
        Carrier = inText is not null && inText != Publisher ? inText : null;
        Narrator = Carrier ?? (IsAgencyText(header) ? EntityOf(header.Agency) : Publisher);
    }

    /// <summary>The report's publisher, or null when it is not known.</summary>
    public Entity? Publisher { get; }

    /// <summary>The agency that the text credits, or null.</summary>
    public Entity? Carrier { get; }

    /// <summary>Who speaks where nobody is named.</summary>
    public Entity? Narrator { get; }

    /// <summary>"the Packet's correspondent", "our reporter": true when a phrase with this head means someone of the publisher's own.</summary>
    public bool IsReporter(TokenWords words, TokenRange range, string head) =>
        (RoleWords.IsReporter(head) && HoldsPublisher(words, range)) || (head is "reporter" && words[range.Start] is "your" or "our");

    private bool HoldsPublisher(TokenWords words, TokenRange range) =>
        Publisher is { } publisher && NameRuns.In(words, range.Start, range.End).Any(r => _names.Find(words.SpanOf(r.Start, r.End).In(words.Text.Text)) == publisher);

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
        var last = words.Count - 1;
        if (last < 2 || words[last] != ")") return null;
        for (var open = last - 1; open >= Math.Max(0, last - 5); open--)
            if (words[open] == "(" && open + 1 < last && Enumerable.Range(open + 1, last - open - 1).All(words.IsCapital)) return Known(words.SpanOf(open + 1, last).In(words.Text.Text));
        return null;
    }

    private Entity? Known(string name) => _names.Find(name) ?? EntityOf(name);
}
