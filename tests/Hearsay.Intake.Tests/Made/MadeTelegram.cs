using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Exports of Telegram Desktop in its two forms.</summary>
internal static class MadeTelegram
{
    public const string Post =
        """{"id": 7, "type": "message", "date": "2031-05-02T09:30:00", "date_unixtime": "1935473400", "edited": "2031-05-02T09:45:10", "edited_unixtime": "1935474310", "from": "Fen Watch", "from_id": "channel77", "author": "Ada Roke", "photo": "photos/gate.jpg", "width": 10, "height": 10, "text": ["The upper gate ", {"type": "bold", "text": "failed 🚧"}, " on Tuesday.\n\nRead ", {"type": "text_link", "text": "the notice", "href": "https://fen.example/notice"}, "."], "text_entities": []}""";

    public const string Forward =
        """{"id": 8, "type": "message", "date": "2031-05-02T10:00:00", "date_unixtime": "1935475200", "from": "Fen Watch", "from_id": "channel77", "forwarded_from": "Oldbury Harbour Office", "reply_to_message_id": 7, "text": "Three barges are held at the lower quay.", "text_entities": [{"type": "plain", "text": "Three barges are held at the lower quay."}]}""";

    public const string Service =
        """{"id": 1, "type": "service", "date": "2031-05-01T10:00:00", "actor": "Fen Watch", "action": "create_channel", "title": "Fen Watch", "text": "", "text_entities": []}""";

    public static string Chat(string name, string type, params string[] messages) =>
        $$"""
        {
         "name": "{{name}}",
         "type": "{{type}}",
         "id": 77,
         "messages": [
        {{string.Join(",\n", messages)}}
         ]
        }
        """;

    public static string Account(params string[] chats) =>
        $$"""
        {
         "about": "Here is the data you requested. Remember: Telegram is ad free.\n\nCheck the settings.",
         "personal_information": { "user_id": 5, "first_name": "Mara" },
         "contacts": { "about": "x", "list": [ { "first_name": "Ida" } ] },
         "chats": { "about": "This page lists all chats from this export.", "list": [ {{string.Join(",", chats)}} ] },
         "left_chats": { "about": "y", "list": [] }
        }
        """;

    public static byte[] Page(string chat, params string[] messages) => Encoding.UTF8.GetBytes(
        $"""
        <!DOCTYPE html>
        <html>
         <head>
          <meta charset="utf-8"/>
          <title>Exported Data</title>
          <link href="css/style.css" rel="stylesheet"/>
         </head>
         <body onload="CheckLocation();">
          <div class="page_wrap">
           <div class="page_header">
            <div class="content">
             <div class="text bold">
        {chat}
             </div>
            </div>
           </div>
           <div class="page_body chat_page">
            <div class="history">
             <div class="message service" id="message-1">
              <div class="body details">
        2 May 2031
              </div>
             </div>
        {string.Join("\n", messages)}
            </div>
           </div>
          </div>
         </body>
        </html>
        """);

    public static string PageMessage(int id, string author, string body, string kind = "default clearfix", string title = "02.05.2031 09:30:00 UTC+02:00") =>
        $"""
             <div class="message {kind}" id="message{id}">
              <div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials">F</div></div></div>
              <div class="body">
               <div class="pull_right date details" title="{title}">
        09:30
               </div>
               {(kind.Contains("joined", StringComparison.Ordinal) ? "" : $"<div class=\"from_name\">\n{author} \n       </div>")}
        {body}
              </div>
             </div>

        """;
}
