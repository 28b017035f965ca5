using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Figures;

/// <summary>
/// Which part of the counted things the clause around a number gives. Examples: <c>nine people were killed</c>; <c>two guards taken hostage were set free</c>, who are released; <c>312
/// people, mainly the sick, were brought out</c>, who are no part.
/// </summary>
internal static class ClauseScopes
{
    private static readonly HashSet<string> Summing = new(StringComparer.Ordinal) { "brings", "brought", "makes", "made", "takes", "took", "raises", "raised", "means" };

    // Parts that something else may befall.
    private static readonly HashSet<string> Held = new(StringComparer.Ordinal) { "captured", "detained", "abducted", "missing", "displaced" };

    /// <summary>
    /// The scope nearest to the number: in its noun phrase, just behind it, just before it, then anywhere behind it in the clause. What was done for
    /// people yields to what befell them: the injured who were treated are injured.
    /// </summary>
    public static string? Of(TokenWords words, int at, int start, int next, int floor, int end)
    {
        var limit = ClauseEnd(words, next, end);
        string? weak = null;
        var found = In(start, Math.Min(limit, next + 4), limit) ?? (weak is not null && IsOwnClause() ? weak : Before()) ?? In(next, limit, limit) ?? weak;
        return found is not null && Held.Contains(found) ? Passive(words, next, limit, found) ?? found : found;

        // "Two died and six are in hospital": what follows with a verb of its own is told of these alone.
        bool IsOwnClause() => words[at - 1] is "and" or "but" or "while" && words[next] is "are" or "were" or "is" or "was" or "remain" or "remained";

        string? In(int from, int to, int stop)
        {
            for (var i = from; i < to; i++)
                if (Strong(i, stop) is { } scope) return scope;
            return null;
        }

        string? Before()
        {
            for (var i = at - 1; i >= Math.Max(floor, at - 7) && words[i] is not ("." or ";" or "," or ":" or "?" or "!"); i--)
                if (!IsAnothers(i) && Strong(i, at) is { } scope) return scope;
            return null;
        }

        // "Seven dead and nine people ...": the word right behind a number is that number's own.
        bool IsAnothers(int i) => words[i - 1] != "one" && NumberWords.IsNumber(words, i - 1);

        string? Strong(int i, int stop)
        {
            if (Scopes.At(words, i, stop) is not { } found) return null;
            if (!Scopes.IsWeak(found.Scope, words[i])) return found.Scope;
            if (!(i > next && Scopes.IsStanding(words[i]) && HasComma(words, next, i))) weak ??= found.Scope;
            return null;
        }
    }

    // "312 people, mainly the sick, were brought out": who some of them are is set off by a comma.
    private static bool HasComma(TokenWords words, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (words[i] == ",") return true;
        return false;
    }

    // "Two guards taken hostage were set free", "53 captured soldiers were killed", "two men who had been missing were found alive": what happened to them in the end.
    private static string? Passive(TokenWords words, int from, int limit, string held)
    {
        for (var i = from; i + 1 < limit; i++)
            if (words[i] is "were" or "was" or "been" && words[i - 1] is not ("who" or "that" or "which") && Scopes.At(words, i + 1, limit) is { } found && found.Scope != held && Scopes.IsOfPeople(found.Scope) && !Scopes.IsWeak(found.Scope, words[i + 1])) return found.Scope;
        return null;
    }

    /// <summary>The clause ends at a mark, at the next number, where it is summed up ("41 were treated, which brings the casualties to 50"), or eighteen words on.</summary>
    private static int ClauseEnd(TokenWords words, int next, int end)
    {
        var limit = Math.Min(end, next + 18);
        for (var i = next; i < limit; i++)
            if (words[i] is "." or ";" or ":" or "!" or "?" or "none" or "nobody" or "no" || (words[i] != "one" && NumberWords.IsNumber(words, i)) || (words[i] == "which" && words[i - 1] == "," && Summing.Contains(words[i + 1]))) return i;
        return limit;
    }
}
