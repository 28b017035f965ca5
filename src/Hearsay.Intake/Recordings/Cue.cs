namespace Hearsay.Intake.Recordings;

/// <summary>One cue: words shown from one time to another.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends.</param>
/// <param name="Speaker">Who is named as speaking, or null.</param>
/// <param name="Words">What is said.</param>
/// <param name="IsNewVoice">True when the cue begins with the dash or chevrons that mark a change of speaker without a name.</param>
internal sealed record Cue(TimeSpan Start, TimeSpan End, string? Speaker, string Words, bool IsNewVoice)
{
    /// <summary>The time it begins at, as marks have it.</summary>
    public string Label => FormattableString.Invariant($"{(int)Start.TotalHours:00}:{Start.Minutes:00}:{Start.Seconds:00}.{Start.Milliseconds:000}");
}
