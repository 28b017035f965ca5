using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>The days on which a content says that something happened. Not the day up to which a count holds, nor the day it was said.</summary>
internal static class EventDays
{
    private static readonly string[] Open = ["by", "until", "till", "since", "from", "before", "after"];

    /// <summary>From the first to the last day named, open ones left out; null when none is left.</summary>
    public static (DateOnly First, DateOnly Last)? Of(string text, IReadOnlyList<TimeMention> times)
    {
        var days = times.Where(t => t.From is not null && t.To is not null && !IsOpen(text, t.Span)).ToList();
        return days.Count == 0 ? null : (days.Min(t => t.From!.Value.First), days.Max(t => t.To!.Value.Last));
    }

    private static bool IsOpen(string text, TextSpan span)
    {
        var before = text.AsSpan(0, Math.Clamp(span.Start, 0, text.Length)).TrimEnd();
        var word = before[(before.LastIndexOfAny(' ', '\n') + 1)..].ToString();
        return Open.Contains(word, StringComparer.OrdinalIgnoreCase)
            || Open.Any(o => span.End <= text.Length && span.In(text).StartsWith(o + " ", StringComparison.OrdinalIgnoreCase));
    }
}
