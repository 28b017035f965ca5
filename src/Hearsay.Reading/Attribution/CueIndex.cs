using Hearsay.Model;

namespace Hearsay.Reading.Attribution;

/// <summary>Findings by where the words of their cues stand.</summary>
internal static class CueIndex
{
    /// <summary>An index of the cues of some findings; one without a cue is not in it.</summary>
    public static SpanIndex<Attribution> Of(IEnumerable<Attribution> found) => new(found.SelectMany(f => f.Cue.Select(c => (c, f))));
}
