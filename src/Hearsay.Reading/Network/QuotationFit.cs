using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network;

/// <summary>
/// Fits contents to the quotations they share words with. The network reads one paragraph and guesses borders word by word; the
/// marks know better: a quotation that goes on in the next paragraph belongs to whom it began with, and one that is nearly
/// all content is content whole. Example: "We saw it," he said. "It went over / the bridge." The words after the cue are his to the closing mark.
/// </summary>
internal sealed class QuotationFit
{
    private const double Nearly = 0.5;

    // They follow one another and never overlap.
    private readonly List<Quotation> _outermost = [];

    /// <summary>Prepares for one text.</summary>
    public QuotationFit(AnnotatedText text)
    {
        foreach (var quotation in text.Quotations)
            if (quotation.Depth == 0) _outermost.Add(quotation);
    }

    /// <summary>The runs of content, in tokens of the report, with their borders moved to those of quotations.</summary>
    /// <param name="content">Runs in order.</param>
    /// <param name="paragraphEnd">Index one past the paragraph's last token.</param>
    /// <param name="taken">Tokens that belong to the cue or speaker.</param>
    public TokenRange[] Fit(ReadOnlySpan<TokenRange> content, int paragraphEnd, ReadOnlySpan<TokenRange> taken)
    {
        var runs = new List<TokenRange>();
        foreach (var run in content)
        {
            var fitted = run;
            for (var q = FirstEndingAfter(run.Start); q < _outermost.Count && _outermost[q].Open < fitted.End; q++)
                fitted = FitTo(_outermost[q], fitted, paragraphEnd, taken);
            if (runs.Count > 0 && fitted.Start <= runs[^1].End) runs[^1] = new TokenRange(runs[^1].Start, Math.Max(fitted.End, runs[^1].End));
            else runs.Add(fitted);
        }

        return [.. runs];
    }

    private int FirstEndingAfter(int token)
    {
        var (low, high) = (0, _outermost.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_outermost[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static TokenRange FitTo(Quotation quotation, TokenRange run, int paragraphEnd, ReadOnlySpan<TokenRange> taken)
    {
        var whole = new TokenRange(Math.Min(run.Start, quotation.Open), Math.Max(run.End, quotation.End));
        foreach (var other in taken)
            if (other.Start < quotation.End && quotation.Open < other.End) return run;
        if (quotation.End > paragraphEnd && run.End >= paragraphEnd - 1) return new TokenRange(run.Start, whole.End);
        var shared = Math.Min(run.End, quotation.End) - Math.Max(run.Start, quotation.Open);
        return shared >= Nearly * (Math.Min(quotation.End, paragraphEnd) - quotation.Open) ? whole : run;
    }
}
