namespace Hearsay.Ledger.Sqlite;

/// <summary>
/// The numbers by which claims stand in their order. They lie far apart, so that a claim comes between two others without their being moved; where there is no room
/// left, all are numbered anew.
/// </summary>
internal static class ClaimOrder
{
    /// <summary>How far apart numbers lie.</summary>
    public const long Step = 1L << 32;

    /// <summary>A number for every place, those that claims have already kept; null when they do not rise or leave no room.</summary>
    public static long[]? Fit(IReadOnlyList<long?> kept)
    {
        var numbers = new long[kept.Count];
        var (from, last) = (0, 0L);
        for (var at = 0; at <= kept.Count; at++)
        {
            if (at < kept.Count && kept[at] is null) continue;
            var next = at < kept.Count ? kept[at]!.Value : last + (Step * (at - from + 1));
            var step = (next - last) / (at - from + 1);
            if (step <= 0) return null;
            for (var i = from; i < at; i++) numbers[i] = last + (step * (i - from + 1));
            if (at < kept.Count) numbers[at] = next;
            (from, last) = (at + 1, next);
        }

        return numbers;
    }

    /// <summary>Numbers for places without any claim among them.</summary>
    public static long[] All(int count) => [.. Enumerable.Range(1, count).Select(i => i * Step)];

    /// <summary>A number right after that of another claim, or before all.</summary>
    public static long After(Session session, long dossierId, string? claim)
    {
        if (Between(session, dossierId, claim) is { } number) return number;
        session.Run(
            """
            UPDATE claim SET ordinal = -n.place * $2
            FROM (SELECT id, row_number() OVER (ORDER BY ordinal) AS place FROM claim WHERE dossier_id = $1) AS n WHERE claim.id = n.id
            """,
            dossierId, Step);
        session.Run("UPDATE claim SET ordinal = -ordinal WHERE dossier_id = $1 AND ordinal < 0", dossierId);
        return Between(session, dossierId, claim)!.Value;
    }

    private static long? Between(Session session, long dossierId, string? claim)
    {
        var from = claim is null ? 0 : session.Number("SELECT ordinal FROM claim WHERE dossier_id = $1 AND key = $2", dossierId, claim)
            ?? throw new ArgumentException($"There is no claim {claim} to come after.", nameof(claim));
        var next = session.Number("SELECT min(ordinal) FROM claim WHERE dossier_id = $1 AND ordinal > $2", dossierId, from) ?? (from + (2 * Step));
        return next - from > 1 ? from + ((next - from) / 2) : null;
    }
}
