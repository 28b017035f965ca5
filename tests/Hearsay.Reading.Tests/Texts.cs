using Hearsay.Model;

namespace Hearsay.Reading.Tests;

/// <summary>Small reports made by hand.</summary>
internal static class Texts
{
    /// <summary>A report whose body is the whole of the text.</summary>
    public static Report ReportOf(string text) => new() { Name = "a.txt", Sha256 = new string('a', 64), Text = text, Body = new TextSpan(0, text.Length) };

    /// <summary>The surface of a text.</summary>
    public static AnnotatedText Annotate(string text) => AnnotatedText.Of(ReportOf(text));
}
