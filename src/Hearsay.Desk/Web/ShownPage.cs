using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Hearsay.Intake;
using Hearsay.Ledger;

namespace Hearsay.Desk.Web;

/// <summary>The page that holds what is shown of a text or saved page. It stands alone: the desk's own style is not to be had where nothing may be loaded.</summary>
internal static class ShownPage
{
    private const string Style = """
        :root { color-scheme: light dark; }
        body { margin: 0; padding: 1rem; font: 1rem/1.55 Charter, "Noto Serif", Georgia, serif; color: #24211c; background: #fffdf8; overflow-wrap: anywhere; }
        pre { white-space: pre-wrap; font: .88rem/1.5 "Noto Sans Mono", "DejaVu Sans Mono", monospace; margin: 0; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1em 0 .4em; font-size: 1.15rem; }
        h1 { font-size: 1.5rem; }
        .name { font: 600 .8rem/1.4 "Noto Sans", system-ui, sans-serif; margin: 0 0 1rem; }
        table { border-collapse: collapse; }
        td, th { border: 1px solid #d8cdb9; padding: .2em .5em; vertical-align: top; text-align: left; }
        .picture, .address { font: .75rem/1.4 "Noto Sans", system-ui, sans-serif; color: #655c4e; margin-left: .3em; }
        @media (prefers-color-scheme: dark) {
          body { color: #ebe4d4; background: #1b1f23; }
          td, th { border-color: #363a3f; }
          .picture, .address { color: #aba291; }
        }
        """;

    /// <summary>What a policy names the style by.</summary>
    public static string StyleHash { get; } = $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}";

    public static string Of(ReportSummary report, OriginalView view)
    {
        var content = view switch
        {
            { Problem: { } problem } => $"<p>{Encoded(problem)}</p>",
            { Kind: OriginalKind.Page } => view.Content,
            // The parser drops a line end that stands first.
            _ => $"<pre dir=\"auto\">\n{Encoded(view.Content ?? "")}</pre>",
        };
        return $"""
            <!DOCTYPE html>
            <html lang="{Language(report)}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Original of {Encoded(report.Name)}</title><style>{Style}</style></head>
            <body><main><h1 class="name">{Encoded(report.Name)}</h1>{content}</main></body>
            </html>
            """;
    }

    private static string Language(ReportSummary report) => report.Language is { Length: 2 } code && code.All(char.IsAsciiLetterLower) ? code : "en";

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
