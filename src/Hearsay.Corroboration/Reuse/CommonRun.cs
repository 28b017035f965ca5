using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>The longest stretch of words in a row that a report shares with another.</summary>
internal sealed class CommonRun(Passages holder)
{
    private int _last = -2;
    private int _length;
    private (int Here, int There) _end;

    /// <summary>Its length in words.</summary>
    public int Words { get; private set; }

    /// <summary>Goes on with a run that starts at one word here and at another there; places here must rise.</summary>
    public void Add(int here, int there)
    {
        _length = _last == here - 1 ? _length + 1 : Passages.Run;
        _last = here;
        if (_length <= Words) return;
        (Words, _end) = (_length, (here + Passages.Run - 1, there + Passages.Run - 1));
    }

    /// <summary>The stretch.</summary>
    public SharedPassage Passage(Passages borrower) => new(
        borrower.Report, borrower.Span(_end.Here - Words + 1, _end.Here), holder.Report, holder.Span(Math.Max(0, _end.There - Words + 1), _end.There), Words);
}
