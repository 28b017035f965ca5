using Hearsay.Model;
using Hearsay.Reading.Names;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading;

/// <summary>
/// A report's text with what is known of its surface: tokens, sentences, paragraphs, quotations. What every later step of reading
/// is handed. It holds nothing of who said what.
/// </summary>
public sealed record AnnotatedText
{
    /// <summary>The report.</summary>
    public required Report Report { get; init; }

    /// <summary>Tokens of the body in text order.</summary>
    public required IReadOnlyList<Token> Tokens { get; init; }

    /// <summary>Sentences, as ranges of token indices; together they hold every token once, and none crosses a paragraph's end.</summary>
    public required IReadOnlyList<TokenRange> Sentences { get; init; }

    /// <summary>Paragraphs, as ranges of token indices; together they hold every token once.</summary>
    public required IReadOnlyList<TokenRange> Paragraphs { get; init; }

    /// <summary>Stretches between quotation marks in order of their opening marks; inner ones follow the one that holds them.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Names in text order; none overlaps another. Empty where nothing looked for them.</summary>
    public IReadOnlyList<Name> Names { get; init; } = [];

    /// <summary>Reads the surface of a report's body. Linear in its length; never fails on any text.</summary>
    public static AnnotatedText Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Token[] tokens = [.. Tokenizer.Tokenize(report.Text, report.Body)];
        var paragraphs = ParagraphSplitter.Split(report.Text, tokens);
        return new AnnotatedText
        {
            Report = report,
            Tokens = tokens,
            Paragraphs = paragraphs,
            Sentences = SentenceSplitter.Split(report.Text, tokens, paragraphs),
            Quotations = QuoteScanner.Scan(report.Text, tokens, paragraphs),
        };
    }

    /// <summary>The whole text of the report, which every span counts from.</summary>
    public string Text => Report.Text;

    /// <summary>The words of a token.</summary>
    public ReadOnlySpan<char> Words(int token) => Text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length);

    /// <summary>The stretch of text from the first token of a range to its last.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);
}
