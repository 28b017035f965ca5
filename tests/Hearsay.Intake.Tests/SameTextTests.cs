using System.Text;
using Hearsay.Intake.Tests.Made;

namespace Hearsay.Intake.Tests;

public sealed class SameTextTests
{
    private static string Key(string name, byte[] bytes) => Take.Report(name, bytes).TextKey ?? "none";

    public static TheoryData<string> Forms => ["a.html", "a.pdf", "columns.pdf", "a.docx", "a.rtf", "a.eml", "a.md", "a.txt", "dated.txt", "wrapped.txt"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void TextKey_OneTextInAnyForm_IsTheSame(string form) => Assert.Equal(Key("plain.txt", Encoding.UTF8.GetBytes(Prose.Text)), Key(form, Made(form)));

    [Fact]
    public void TextKey_OneWordChanged_IsAnother() =>
        Assert.NotEqual(Key("a.txt", Encoding.UTF8.GetBytes(Prose.Text)), Key("b.txt", Encoding.UTF8.GetBytes(Prose.Text.Replace("nine days", "ten days", StringComparison.Ordinal))));

    [Fact]
    public void TextKey_LettersTiedFullWidthOrWithMarks_IsTheSame()
    {
        static string Of(string name) => Key("a.txt", Encoding.UTF8.GetBytes($"{name}. {Prose.Text}"));

        Assert.All(["Témech ﬁrst saw it", "Te\u0301mech first saw it", "Ｔｅｍｅｃｈ first saw it"], name => Assert.Equal(Of("Temech first saw it"), Of(name)));
        Assert.NotEqual(Of("Temech first saw it"), Of("Tomech first saw it"));
    }

    [Fact]
    public void TextKey_ShortText_IsNone() => Assert.Null(Take.Report("a.txt", "The gate failed, said Ida Brand.").TextKey);

    private static byte[] Made(string form) => form switch
    {
        "a.html" => MadePage.Bytes("<link rel='canonical' href='https://fen.example/gate?utm_source=x'>"),
        "a.pdf" => MadePdf.Of(MadePdf.Wrapped(70, Prose.Paragraphs)),
        "columns.pdf" => MadePdf.Columns(null, [MadePdf.Wrapped(40, Prose.Paragraphs[..2]), MadePdf.Wrapped(40, Prose.Paragraphs[2..])]),
        "a.docx" => MadeOffice.Docx([Prose.Title, .. Prose.Paragraphs]),
        "a.rtf" => MadeOffice.Rtf(Prose.Paragraphs),
        "a.eml" => MadeMail.Of(string.Join("\n\n", Prose.Paragraphs.Select(p => string.Join('\n', MadePdf.Wrapped(60, p)).Trim()))),
        "a.md" => Encoding.UTF8.GetBytes($"# {Prose.Title}\n\n{Prose.Text}"),
        "dated.txt" => Encoding.UTF8.GetBytes($"Title: {Prose.Title}\nPublished: 2031-06-01\nUrl: https://copy.example/1?ref=2\n\n{Prose.Title}\n\n{Prose.Text}\n"),
        "wrapped.txt" => Encoding.UTF8.GetBytes(string.Join("\r\n", MadePdf.Wrapped(60, Prose.Paragraphs))),
        _ => Encoding.UTF8.GetBytes(Prose.Text),
    };
}
