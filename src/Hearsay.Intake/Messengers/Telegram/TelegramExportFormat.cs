using System.Text.RegularExpressions;
using Hearsay.Intake.Json;
using Hearsay.Model;

namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>
/// An export of Telegram Desktop as JSON (<c>result.json</c>), of one chat or of a whole account: every message is a part, named by its
/// number, after its chat's name where there are several chats.
/// </summary>
internal sealed partial class TelegramExportFormat : IReportFormat
{
    public string Name => "telegramjson";

    public string Noun => "an export of Telegram as JSON";

    public IReadOnlyList<string> Endings => [];

    public bool IsContainer => true;

    public bool Recognises(Head head) => head.Text is ['{', ..] text && (Account().IsMatch(text) || (Kind().IsMatch(text) && text.Contains("\"messages\"", StringComparison.Ordinal)));

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var json = new JsonCursor(JsonText.Utf8(part.Bytes));
        return json.EntersObject() ? Chat(part, json, intaking, isAccount: true) : [];
    }

    // An account's chats stand in lists below its other members; no chat holds chats.
    private static IEnumerable<Taken> Chat(Part part, JsonCursor json, Intaking intaking, bool isAccount)
    {
        var (chat, any) = (new ChatHead(), false);
        while (json.NextName() is { } name)
        {
            if (name == "messages" && json.EntersArray())
            {
                any = true;
                foreach (var taken in Messages(part, json, intaking, chat with { IsOneOfMany = !isAccount })) yield return taken;
            }
            else if (isAccount && name is "chats" or "left_chats" && json.EntersObject())
            {
                any = true;
                foreach (var taken in Chats(part, json, intaking)) yield return taken;
            }
            else if (name == "name") chat = chat with { Name = json.Text() };
            else if (name == "type") chat = chat with { Type = json.Text() };
            else if (name == "id") chat = chat with { Id = json.Text() };
            else json.Value();
        }

        if (!any) yield return Taken.Without(part.Name);
    }

    private static IEnumerable<Taken> Chats(Part part, JsonCursor json, Intaking intaking)
    {
        while (json.NextName() is { } name)
        {
            if (name != "list" || !json.EntersArray())
            {
                json.Value();
                continue;
            }

            while (json.NextElement())
            {
                if (!json.EntersObject()) json.Value();
                else foreach (var taken in Chat(part, json, intaking, isAccount: false)) yield return taken;
            }
        }
    }

    private static IEnumerable<Taken> Messages(Part part, JsonCursor json, Intaking intaking, ChatHead chat)
    {
        for (var number = 1; json.NextElement(); number++)
        {
            var message = json.Value();
            var id = Id().Match(System.Text.Encoding.UTF8.GetString(message.Span[..Math.Min(message.Length, 200)])) is { Success: true } match ? match.Groups[1].Value : $"message {number}";
            yield return Intaking.Record(part, chat.IsOneOfMany ? $"{chat.Title}/{id}" : id, message, TelegramFormat.Message, chat.Header);
        }
    }

    [GeneratedRegex("""\A\{\s*"about"\s*:\s*"[^"]{0,600}Telegram""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Account();

    [GeneratedRegex("""\A\{[\s\S]{0,1000}?"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|replies|verification_codes|(?:private|public)_(?:group|supergroup|channel))"\s*,""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kind();

    [GeneratedRegex("""\A\{\s*"id"\s*:\s*(-?\d{1,20})\s*,""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Id();

    private sealed record ChatHead(string? Name = null, string? Type = null, string? Id = null, bool IsOneOfMany = false)
    {
        public string Title => string.IsNullOrWhiteSpace(Name) ? Id ?? "chat" : Name.Replace('/', ' ');

        public ReportHeader Header => new() { Channel = Name, Publisher = Type?.EndsWith("channel", StringComparison.Ordinal) == true ? Name : null };
    }
}
