using Hearsay.Model;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>A date with the tokens it was read from.</summary>
/// <param name="Mention">The date.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="HoldsCount">True when a number in it is a figure as well ("two days before").</param>
internal sealed record FoundTime(TimeMention Mention, TokenRange Tokens, bool HoldsCount)
{
    /// <summary>The day, month or year meant when it is a single one, else null.</summary>
    public PartialDate? On => Mention.From is { } from && Mention.To == from ? from : null;

    /// <summary>The day meant when it is a single one, else null.</summary>
    public PartialDate? Day => Mention.From is { IsFull: true } from && Mention.To == from ? from : null;
}
