using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Times;

/// <summary>What the words of a date are read against.</summary>
/// <param name="Words">The report's words.</param>
/// <param name="Anchor">The date that relative words count from, or null when none is known.</param>
internal readonly record struct TimeContext(TokenWords Words, PartialDate? Anchor)
{
    private static readonly Phrases Coming = new("will", "'ll", "shall", "going to", "next", "until", "till", "due", "scheduled", "expected", "plans to", "tomorrow");

    /// <summary>The anchor as a day, or null when it is not known to the day.</summary>
    public DateOnly? Day => Anchor is { IsFull: true, Year: > 100 and < 9900 } anchor ? anchor.First : null;

    /// <summary>True when the sentence around a token speaks of what is to come.</summary>
    public bool IsComing(int at)
    {
        var sentence = Words.Sentence(at);
        return Coming.AnyIn(Words, Math.Max(sentence.Start, at - 12), Math.Min(sentence.End, at + 4));
    }
}
