using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Writes the fingerprints of reports into the index of passages, which <see cref="PassageLookup"/> looks into.</summary>
internal static class FingerprintRows
{
    private const int LettersOfPrint = Fingerprints.Bits / 5;

    /// <summary>Has SQL on a connection know <c>fingerprints(text, starts, ends)</c>, which migrations call.</summary>
    public static void Teach(Session session) =>
        session.Connection.CreateFunction("fingerprints", (string text, int starts, int ends) => Words(Fingerprints.Of(TextWord.In(text, new Offsets(text).FromLedger(starts, ends)))), isDeterministic: true);

    /// <summary>Writes those of a report in place of those it had.</summary>
    public static void Write(Session session, long reportId, Report report)
    {
        session.Run("DELETE FROM fingerprint WHERE rowid = $1", reportId);
        session.Run("INSERT INTO fingerprint (rowid, prints) VALUES ($1, $2)", reportId, Words(Fingerprints.Of(report)));
    }

    /// <summary>A fingerprint as a word of the index: digits of base 32, the highest first, for SQLite packs words that begin alike.</summary>
    public static string Word(ulong print) => string.Create(LettersOfPrint, print, (letters, rest) =>
    {
        for (var i = letters.Length - 1; i >= 0; i--, rest >>= 5) letters[i] = "0123456789abcdefghijklmnopqrstuv"[(int)(rest & 31)];
    });

    private static string Words(IEnumerable<ulong> prints) => string.Join(' ', prints.Select(Word));
}
