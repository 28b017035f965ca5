using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>What a report tells, sentence by sentence, and what was found of it in other words in earlier reports.</summary>
/// <param name="report">The report.</param>
/// <param name="lines">Its sentences in order.</param>
internal sealed class Telling(Report report, IReadOnlyList<TellingLine> lines) : IKeyed
{
    private ulong[]? _keys;

    /// <inheritdoc/>
    public Report Report { get; } = report;

    /// <summary>Its sentences in order.</summary>
    public IReadOnlyList<TellingLine> Lines { get; } = lines;

    /// <summary>The key of every clue in it, each once.</summary>
    public IReadOnlyList<ulong> Keys => _keys ??= KeysOf(Lines);

    /// <summary>What it tells in other words after earlier reports, the likeliest first.</summary>
    public IReadOnlyList<Paraphrase> Found { get; private set; } = [];

    /// <inheritdoc/>
    public void Forget() => _keys = null;

    /// <summary>True when another tells the very same.</summary>
    public bool IsAs(Telling other) => Lines.Count == other.Lines.Count && Lines.Zip(other.Lines).All(l => l.First.Span == l.Second.Span && l.First.Clues.SequenceEqual(l.Second.Clues));

    private static ulong[] KeysOf(IReadOnlyList<TellingLine> lines)
    {
        ulong[] all = [.. lines.SelectMany(l => l.Clues).Select(c => c.Key)];
        Array.Sort(all);
        return [.. all.Where((key, i) => i == 0 || key != all[i - 1])];
    }

    /// <summary>Sets what was found. False when it is what was found before.</summary>
    public bool Set(IReadOnlyList<Paraphrase> found)
    {
        if (Found.SequenceEqual(found)) return false;
        Found = found;
        return true;
    }
}

/// <summary>A sentence of a report.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Clues">What it is known by, in order of their keys, each once.</param>
internal sealed record TellingLine(TextSpan Span, IReadOnlyList<Clue> Clues);
