using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>What the later of two acts says it with, and whose word it is, beside where the other stands.</summary>
/// <param name="Kind">Kind of the later side's source, or null.</param>
/// <param name="Cue">The last word of the later side's cue, a verb in its base form, or null.</param>
/// <param name="Source">Whether one source says both.</param>
/// <param name="Stance">Stance of the later side.</param>
/// <param name="ToStance">Stance of the earlier side.</param>
/// <param name="Sentences">Sentences between their beginnings.</param>
internal readonly record struct PairCue(SourceKind? Kind, string? Cue, PairSource Source, Stance Stance, Stance ToStance, int Sentences) : IPairShape
{
    /// <summary>What the names of the grounds of a cue begin with, before the word.</summary>
    public const string Prefix = "cue ";

    /// <inheritdoc/>
    public void AddTo(List<string> grounds)
    {
        if (Kind is { } kind && Source != PairSource.Unknown) grounds.Add($"kind {kind} {Source} {Stance}");
        if (Cue is null) return;
        grounds.Add($"{Prefix}{Cue} {Source}");
        grounds.Add($"{Prefix}{Cue} {ToStance}");
        grounds.Add($"{Prefix}{Cue} {Sentences}");
    }
}
