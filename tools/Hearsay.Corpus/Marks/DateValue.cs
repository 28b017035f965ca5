using Hearsay.Model;

namespace Hearsay.Corpus.Marks;

/// <summary>A date as written in an opener: <c>2031-03-04</c>, <c>2031-03</c>, <c>2031-03-01..2031-03-04</c>, <c>2031-03..</c>, or <c>?</c> when the words cannot be resolved.</summary>
internal static class DateValue
{
    /// <summary>The rule name that says a person gave the value.</summary>
    public const string Rule = "marked";

    public static TimeMention? Read(string value, TextSpan span)
    {
        if (value == "?") return new TimeMention { Span = span, Rule = Rule };
        var ends = value.Split("..");
        if (ends.Length > 2 || !TryEnd(ends[0], out var from) || !TryEnd(ends[^1], out var to) || (from is null && to is null)) return null;
        return from is { } a && to is { } b && b.Last < a.First ? null : new TimeMention { Span = span, From = from, To = to, Rule = Rule };
    }

    private static bool TryEnd(string text, out PartialDate? date)
    {
        date = null;
        if (text.Length == 0) return true;
        if (!PartialDate.TryParse(text, out var read)) return false;
        date = read;
        return true;
    }
}
