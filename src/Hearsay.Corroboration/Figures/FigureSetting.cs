using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// What the sentence around a number says of whom, where and how long it counts: "nine <i>civilians</i> were killed <i>in
/// Aldby overnight</i>". Two figures of another setting are figures of two things.
/// </summary>
/// <param name="Population">The group it counts alone, where its measure does not say: "civilian"; null when none is named.</param>
/// <param name="Place">Folded words of the place named with it; empty when none is named.</param>
/// <param name="Window">The stretch of time it counts alone: "overnight", "past 24 hour"; null for a count from the beginning.</param>
/// <param name="IsApart">True when the sentence says that it is of another event, or of a place beside the one told of.</param>
internal sealed record FigureSetting(string? Population, IReadOnlySet<string> Place, string? Window, bool IsApart)
{
    private const int Reach = 16;
    private static readonly HashSet<string> Here = new(StringComparer.Ordinal) { "in", "at", "near", "around", "outside", "across", "inside", "over", "above", "off" };
    private static readonly HashSet<string> Lately = new(StringComparer.Ordinal) { "past", "last", "previous", "preceding" };
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "night" };
    private static readonly HashSet<string> Spells = new(StringComparer.Ordinal) { "week", "month", "year", "season", "quarter" };

    /// <summary>The setting of a figure at a place of a content: what reading found of it, else what the words around show.</summary>
    public static FigureSetting Of(Figure figure, FigurePlace place)
    {
        var (words, here) = place;
        if (here < 0) return new FigureSetting(null, NameIn(figure.Place), figure.Per, false);
        var (first, last) = (here, here);
        while (first > 0 && here - first < Reach && !words[first].AtStart) first--;
        while (last + 1 < words.Count && last - here < Reach && !words[last + 1].AtStart) last++;
        var sentence = words.GetRange(first, last - first + 1);
        var window = figure.Per is { } per ? $"per {per}" : WindowIn(ClauseOf(sentence, here - first));
        return new FigureSetting(PopulationIn(sentence, here - first), figure.Place is null ? PlaceAfter(sentence, here - first) : NameIn(figure.Place), window, OtherEvents.In(sentence));
    }

    private static HashSet<string> NameIn(string? place) => place is null ? [] : Word.Split(place).Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);

    /// <summary>What keeps two figures from being compared, whatever their values; null when nothing does.</summary>
    public string? Obstacle(FigureSetting other)
    {
        if (Population != other.Population) return $"one counts {Population ?? other.Population}s alone";
        if (Window != other.Window) return $"one counts \"{Window ?? other.Window}\" alone";
        return null;
    }

    /// <summary>True when both name a place and share no word of it: no clash of values between them means anything.</summary>
    public bool IsElsewhere(FigureSetting other) => Place.Count > 0 && other.Place.Count > 0 && !Place.Overlaps(other.Place);

    // "Nine civilians": between the number and the next comma, for the other words of a measure stand in it.
    private static string? PopulationIn(List<Word> words, int at)
    {
        for (var i = at; i < words.Count && i < at + 4 && (i == at || !words[i].AfterComma); i++)
            if (words[i].Lower is "civilian" or "civilians") return "civilian";
        return null;
    }

    private static HashSet<string> PlaceAfter(List<Word> words, int at)
    {
        for (var i = at + 1; i + 1 < words.Count && !words[i].AfterComma; i++)
        {
            if (!Here.Contains(words[i].Lower)) continue;
            var from = i + 1 < words.Count && words[i + 1].Lower == "the" ? i + 2 : i + 1;
            var name = words.Skip(from).TakeWhile((w, n) => w.IsName && (n == 0 || !w.AfterComma)).Select(w => w.Lower).ToHashSet(StringComparer.Ordinal);
            if (name.Count > 0) return name;
        }

        return [];
    }

    // "Four were killed at once and one died overnight": between the numbers that stand before and after.
    private static List<Word> ClauseOf(List<Word> words, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && !words[first].AfterComma && words[first].Lower is not "and") first--;
        while (last + 1 < words.Count && !words[last + 1].AfterComma && words[last + 1].Lower is not "and") last++;
        return words.GetRange(first, last - first + 1);
    }

    private static string? WindowIn(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Lower == "overnight") return "overnight";
            if (words[i].Lower == "this" && i + 1 < words.Count && Spells.Contains(words[i + 1].Lower)) return "this " + words[i + 1].Lower;
            if (i > 0 && words[i - 1].Lower == "the" && Lately.Contains(words[i].Lower) && Spell(words, i + 1) is { } spell) return "the past " + spell;
        }

        return null;
    }

    private static string? Spell(List<Word> words, int at)
    {
        if (at < words.Count && Units.Contains(words[at].Lower)) return words[at].Lower;
        return at + 1 < words.Count && Units.Contains(words[at + 1].Lower) ? $"{words[at].Lower} {words[at + 1].Lower}" : null;
    }
}
