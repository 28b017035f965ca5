using System.Text.RegularExpressions;

namespace Hearsay.Intake.Messengers.WhatsApp;

/// <summary>
/// What of a message are its writer's words, and what the program put there: media left out or attached, the mark of a change, the words that
/// stand for a deleted message. What the program puts there begins with a mark of direction on an iPhone, and stands in angle brackets on Android.
/// </summary>
/// <param name="Text">The writer's words; empty when there are none.</param>
/// <param name="Media">Files that came with it, by the name the export gives.</param>
/// <param name="IsEdited">True when it was changed later.</param>
internal sealed partial record WhatsAppWords(string Text, IReadOnlyList<string> Media, bool IsEdited)
{
    private static readonly string[] Deleted =
    [
        "This message was deleted", "You deleted this message", "Diese Nachricht wurde gelöscht", "Se eliminó este mensaje", "Eliminaste este mensaje",
        "Ce message a été supprimé", "Mensagem apagada", "Questo messaggio è stato eliminato", "null",
    ];

    /// <summary>Tells the words of a message apart.</summary>
    public static WhatsAppWords Of(string words)
    {
        var edited = Edited().Replace(words, "");
        var media = new List<string>();
        var text = Attached().Replace(edited, m => Take(m.Groups[1].Value, media));
        text = FileAttached().Replace(text, m => Take(m.Groups[1].Value, media));
        text = Omitted().Replace(text, m => Take($"something left out ({m.Value.Trim('\u200E', '<', '>', ' ', '\r', '\n')})", media));
        text = text.Trim('\u200E', '\u200F', ' ', '\r', '\n');
        var isProgram = edited.StartsWith('\u200E') && media.Count == 0;
        var isDeleted = Deleted.Contains(text.TrimEnd('.'), StringComparer.OrdinalIgnoreCase);
        return new WhatsAppWords(isProgram || isDeleted ? "" : text, media, edited.Length < words.Length);
    }

    private static string Take(string name, List<string> media)
    {
        media.Add(name.Trim());
        return "";
    }

    [GeneratedRegex(@"\s?\u200E?<This message was edited>\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Edited();

    [GeneratedRegex(@"\u200E?<attached: ([^<>\r\n]{1,200})>\s?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attached();

    [GeneratedRegex(@"\A\u200E?([^\r\n]{1,200}\.\w{2,5}) \(file attached\)(?:\r?\n|\z)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FileAttached();

    // "<Media omitted>" in any language is all there is of a message on Android; an iPhone names the kind behind a mark.
    [GeneratedRegex(@"\A<[^<>\r\n/]{3,60}>\s*\z|\u200E(?:\p{L}[\p{L} ]{2,30})? ?(?:omitted|weggelassen|omitida?|omis|absente?)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Omitted();
}
