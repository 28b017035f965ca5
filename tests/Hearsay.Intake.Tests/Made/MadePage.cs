using System.Text;

namespace Hearsay.Intake.Tests.Made;

/// <summary>Pages as papers serve them: an article among navigation, advertisements, related links and readers' comments.</summary>
internal static class MadePage
{
    public static byte[] Bytes(string head = "", string lang = "en-GB", string? comments = null, IEnumerable<string>? paragraphs = null) => Encoding.UTF8.GetBytes(Of(head, lang, comments, paragraphs));

    public static string Of(string head = "", string lang = "en-GB", string? comments = null, IEnumerable<string>? paragraphs = null) =>
        $$"""
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head><meta charset="utf-8"><title>{{Prose.Title}} | Fen Post</title>{{head}}
        <script>window.tracker = "<p>scripted words</p>";</script><style>p { color: red }</style></head>
        <body>
        <nav class="menu"><ul><li><a href="/">Front page</a></li><li><a href="/river">River news</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <div class="share"><a href="#">Share this</a></div>
        <article><h1>{{Prose.Title}}</h1>
        <div class="content">{{string.Concat((paragraphs ?? Prose.Paragraphs).Select(p => $"<p>{p}</p>\n"))}}</div>
        </article>
        <aside class="related"><h2>Related</h2><ul><li><a href="/a">Oldbury works takes on hands</a></li><li><a href="/b">Ten river walks</a></li></ul></aside>
        <section id="comments"><h3>Comments</h3>{{comments ?? "<div class=\"comment\"><p>Reader one says that the lock was always going to fail and that everybody along the river knew it perfectly well.</p></div>"}}</section>
        <footer><p>All rights reserved by the Fen Post company of Fenmouth. Terms, privacy and cookies.</p></footer>
        </body></html>
        """;
}
