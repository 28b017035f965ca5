using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>When the things of a dossier were kept and changed, of which STIX objects have their times: the export reads no clock.</summary>
/// <param name="Added">When each report was added, by its SHA-256.</param>
/// <param name="Changed">When the dossier changed last, no earlier than any of its reports were added.</param>
public sealed record StixTimes(IReadOnlyDictionary<string, DateTimeOffset> Added, DateTimeOffset Changed)
{
    /// <summary>When a report was added; when the dossier changed last where that is not known.</summary>
    internal DateTimeOffset AddedOf(string sha256) => Added.TryGetValue(sha256, out var at) ? at : Changed;

    /// <summary>The moment a report was published, with what it leaves open taken for the first moment it may be, in UTC; null where it says nothing.</summary>
    internal static DateTimeOffset? Moment(Timestamp? published) => published is { } stamp
        ? stamp.Instant?.ToUniversalTime() ?? new DateTimeOffset(stamp.Date.First, stamp.Time ?? TimeOnly.MinValue, TimeSpan.Zero)
        : null;

    /// <summary>A moment as STIX writes it: UTC, with three digits after the second.</summary>
    internal static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
