using System.Globalization;
using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Times;

/// <summary>
/// The days that stand before the turns of a chat: <c>[14.03, 22:41] Ada:</c> · <c>(26/11 18:02) Ada:</c> · <c>[9 Sep 05:40]</c>. A turn was said on its day, and "yesterday" in it
/// counts from there. Which number is the day is decided from all stamps of the chat; where both orders hold it is not, and none is a date. A year that is left out is the last
/// one in which the day is not after the report's.
/// </summary>
internal sealed class ChatStamps
{
    /// <summary>What a date of saying that a stamp gives is called.</summary>
    public const string Rule = "stamp";

    private const int FewestTurns = 3;
    private const int Longest = 10;

    // Days: a chat in which one order of day and month brings every message this close before the report, and the other does not, has that order.
    private const int Near = 31;

    private readonly Dictionary<int, FoundTime> _byParagraph = [];

    private ChatStamps(TokenWords words, PartialDate? reportDay)
    {
        var stamps = new List<Stamp>();
        for (var p = 0; p < words.Text.Paragraphs.Count; p++)
            if (Stamp.Of(words, words.Text.Paragraphs[p], p) is { } stamp) stamps.Add(stamp);
        if (stamps.Count < FewestTurns || IsDayFirst(stamps, reportDay) is not { } isDayFirst) return;
        foreach (var stamp in stamps)
        {
            if (stamp.Day(isDayFirst, reportDay) is not { } day) continue;
            var date = PartialDate.Of(day);
            _byParagraph[stamp.Paragraph] = new FoundTime(new TimeMention { Span = words.SpanOf(stamp.Tokens.Start, stamp.Tokens.End), From = date, To = date, Anchor = stamp.Year is null ? reportDay : null, Rule = Rule }, stamp.Tokens, false);
        }
    }

    /// <summary>The stamps of a report, none when it is no chat.</summary>
    public static ChatStamps Of(TokenWords words, PartialDate? reportDay) => new(words, reportDay);

    /// <summary>True when no paragraph has one.</summary>
    public bool IsEmpty => _byParagraph.Count == 0;

    /// <summary>The day before the turn that opens a paragraph, or null.</summary>
    public FoundTime? At(int paragraph) => _byParagraph.GetValueOrDefault(paragraph);

    private static bool? IsDayFirst(List<Stamp> stamps, PartialDate? reportDay)
    {
        if (stamps.All(s => s.IsSure)) return true;
        if (stamps.Exists(s => !s.IsSure && s.First > 12)) return true;
        if (stamps.Exists(s => !s.IsSure && s.Second > 12)) return false;
        if (reportDay is not { IsFull: true } today) return null;
        var (dayFirst, monthFirst) = (Fits(true), Fits(false));
        return dayFirst == monthFirst ? null : dayFirst;

        bool Fits(bool isDayFirst) => stamps.TrueForAll(s => s.Day(isDayFirst, reportDay) is { } day && day <= today.First && today.First.DayNumber - day.DayNumber <= Near);
    }

    /// <summary>The numbers of one stamp: with a month's name, dots or the year in front it is sure which is the day.</summary>
    private readonly record struct Stamp(int Paragraph, TokenRange Tokens, int First, int Second, int? Year, bool IsSure)
    {
        public static Stamp? Of(TokenWords words, TokenRange paragraph, int index)
        {
            if (words[paragraph.Start] is not ("[" or "(")) return null;
            var (end, hasClock) = (paragraph.Start + 1, false);
            for (; end < Math.Min(paragraph.End, paragraph.Start + Longest) && words[end] is not ("]" or ")"); end++) hasClock |= words.Kind(end) == TokenKind.Number && words[end].Contains(':');
            if (!hasClock || words[end] is not ("]" or ")")) return null;
            var at = paragraph.Start + 1;
            if (words[at + 1] == "-" && words[at + 3] == "-" && Number(words[at]) is { } year && Number(words[at + 2]) is { } month && Number(words[at + 4]) is { } day) return new Stamp(index, new TokenRange(at, at + 5), day, month, year, true);
            if (Number(words[at]) is { } before && Months.Of(words[at + 1]) is > 0 and var named) return new Stamp(index, new TokenRange(at, at + 2), before, named, Number(words[at + 2]) is > 1500 and var own ? own : null, true);
            return OfOne(words[at], new TokenRange(at, at + 1), index);
        }

        public DateOnly? Day(bool isDayFirst, PartialDate? reportDay)
        {
            var (day, month) = IsSure || isDayFirst ? (First, Second) : (Second, First);
            if ((Year ?? reportDay?.Year) is not { } year || !PartialDate.TryCreate(year, month, day, out var date)) return null;
            if (Year is not null || date.First <= reportDay!.Value.Last) return date.First;
            return PartialDate.TryCreate(year - 1, month, day, out var last) ? last.First : null;
        }

        private static Stamp? OfOne(string word, TokenRange tokens, int index)
        {
            if (word.Length == 0 || !char.IsAsciiDigit(word[0])) return null;
            var mark = word.Contains('/') ? '/' : '.';
            var numbers = word.Split(mark, StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            if (numbers.Length is not (2 or 3) || numbers[0] is not { } first || numbers[1] is not { } second || second is < 1 or > 31) return null;
            return numbers.Length == 3 && numbers[2] is not { } ? null : new Stamp(index, tokens, first, second, numbers.Length == 3 ? Full(numbers[2]!.Value) : null, mark == '.');
        }

        private static int Full(int year) => year < 100 ? 2000 + year : year;

        private static int? Number(string word) => int.TryParse(word.TrimEnd('.', ','), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
