using Hearsay.Model;
using Act = Hearsay.Reading.Attribution.Attribution;

namespace Hearsay.Reading.Tests.Statements;

/// <summary>Attributions made by hand: the spans are given by their words.</summary>
internal static class Found
{
    /// <summary>An attribution whose spans are the first places where the words stand; empty words make no span.</summary>
    public static Act In(string text, string speaker, string cue, string content) => new()
    {
        Speaker = Spans(text, speaker),
        Cue = Spans(text, cue),
        Content = Spans(text, content),
        FoundBy = "test",
    };

    private static TextSpan[] Spans(string text, string words)
    {
        if (words.Length == 0) return [];
        var at = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(at >= 0, $"the text has no '{words}'");
        return [TextSpan.FromLength(at, words.Length)];
    }
}
