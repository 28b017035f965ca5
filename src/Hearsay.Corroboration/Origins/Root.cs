using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Where one statement was followed back to.</summary>
/// <param name="Key">Identity of the root within the dossier; equal keys are one root.</param>
/// <param name="Source">Who it is, under its best name.</param>
/// <param name="Identity">Its number in the directory, or null when nobody is named at all.</param>
/// <param name="IsVague">True when it may be someone else named: one without a name, or an outlet that tells without saying whence.</param>
/// <param name="Reason">Why the statement was followed there, one sentence.</param>
internal sealed record Root(string Key, Source Source, int? Identity, bool IsVague, string Reason)
{
    /// <summary>True when it is an outlet's own voice, which has most of what it tells from others.</summary>
    public bool IsOutletsVoice { get; init; }

    /// <summary>True when it has no name and a description of its own ("the police", "a fisherman"), and nothing else makes it vague.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>The other reports that the statement was followed to, credited ones included, in order.</summary>
    public IReadOnlyList<Report> Through { get; init; } = [];

    /// <summary>The copied words the statement was followed along, in order.</summary>
    public IReadOnlyList<SharedPassage> Passages { get; init; } = [];

    /// <summary>The statement that it was taken from next; null where it stands for itself, or was taken from a report in which no statement says it.</summary>
    public Proposition? TakenFrom { get; init; }

    /// <summary>Who held the speaker when it was said; null where he spoke freely as far as is known.</summary>
    public Custody? Custody { get; init; }
}
