using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.WhatsApp;

/// <summary>
/// A chat exported from WhatsApp as text (<c>_chat.txt</c>, <c>WhatsApp Chat with Ida.txt</c>): every message is a part, named by its place
/// counted from 1 with what the program itself says. Whether 3/4/2031 is in March or in April is decided from the whole chat, in which
/// messages follow each other in time.
/// </summary>
internal sealed partial class WhatsAppChatFormat : IReportFormat
{
    private const int FewestMessages = 3;

    public string Name => "whatsappchat";

    public string Noun => "a chat exported from WhatsApp";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    // A person may type off a chat; WhatsApp's has a full date on every message and begins with one.
    public bool Recognises(Head head)
    {
        if (head.Text is not { } text) return false;
        var (lines, messages) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (WhatsAppLine.Of(line) is not null) messages++;
            else if (lines == 0) return false;
            if (++lines > 200) break;
        }

        return messages >= FewestMessages || (messages > 0 && (IsNamedSo(head.Name) || text.Contains("end-to-end encrypted", StringComparison.Ordinal)));
    }

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var decoded = DecodedText.Of(part.Bytes.Span);
        if (decoded.Note is { } note) yield return Intaking.Remark(part, note);
        var dates = new NumberDates(inOrder: true);
        foreach (var (_, _, head) in Messages(decoded.Text)) dates.See(head.Date);
        var order = dates.Order ?? intaking.Choices.Dates;
        if (dates.IsOpen && order is null) yield return Intaking.OpenDates(part);
        var (number, chat) = (0, ChatName(part.Name));
        foreach (var (start, end, head) in Messages(decoded.Text))
        {
            var known = new ReportHeader { Channel = chat, Published = head.Sent(order) };
            var place = (++number).ToString(CultureInfo.InvariantCulture);
            yield return Intaking.Record(part, place, Encoding.UTF8.GetBytes(decoded.Text[start..end]), WhatsAppFormat.Message, known, (MarkKind.Message, place));
        }
    }

    private static IEnumerable<(int Start, int End, WhatsAppLine Head)> Messages(string text)
    {
        (int Start, WhatsAppLine Head)? last = null;
        for (var at = 0; at < text.Length;)
        {
            var next = text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;
            if (WhatsAppLine.Of(text.AsSpan(at, next - at).TrimEnd("\r\n")) is { } head)
            {
                if (last is { } before) yield return (before.Start, Trimmed(text, before.Start, at), before.Head);
                last = (at, head);
            }

            at = next;
        }

        if (last is { } final) yield return (final.Start, Trimmed(text, final.Start, text.Length), final.Head);
    }

    private static int Trimmed(string text, int start, int end)
    {
        while (end > start && text[end - 1] is '\r' or '\n') end--;
        return end;
    }

    private static bool IsNamedSo(string name) => name.EndsWith("_chat.txt", StringComparison.OrdinalIgnoreCase) || name.Contains("WhatsApp", StringComparison.OrdinalIgnoreCase);

    // An iPhone's export is "_chat.txt" in "WhatsApp Chat - Quay talk.zip".
    private static string ChatName(string name) => Named().Match(name) is { Success: true } match ? match.Groups[1].Value.Trim() : "WhatsApp";

    [GeneratedRegex(@"WhatsApp[ _](?:Chat|Group)?[ _]?(?:with|mit|con|avec|com|-)[ _]([^/]{1,100}?)(?:[ _]?\(\d{1,3}\))?(?:\.(?:txt|zip)(?:/|\z)|\z)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Named();
}
