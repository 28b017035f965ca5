using System.Security.Cryptography;
using System.Text.Json;
using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Looks over one dossier, one report in memory at a time. It changes nothing.</summary>
internal sealed class Verifier(Session session, string path, string dossier, Func<Report, ReadOnlyMemory<byte>, string?>? textOf)
{
    private readonly List<Fault> _faults = [];

    /// <summary>How many reports were looked at.</summary>
    public int Reports { get; private set; }

    /// <summary>True when the store itself can be relied on, so that custody may be written.</summary>
    public bool StoreIsSound { get; private set; }

    public List<Fault> Verify()
    {
        CheckStore();
        if (!StoreIsSound) return _faults;
        if (DossierRows.Find(session, dossier) is null)
        {
            Tell(dossier, "The ledger has no dossier of this name.", "See 'hearsay reports' for the name, or add reports to make it.");
            return _faults;
        }

        var entries = CheckCustody();
        CheckDecisions(entries);
        var noted = Noted(entries);
        foreach (var id in ReadingRows.Ids(session, dossier)) CheckReport(id, noted);
        foreach (var (container, file) in Containers()) CheckOriginal(container, file);
        foreach (var (sha256, note) in noted)
            Tell(note.Name, $"Custody notes the report {sha256}, and the dossier does not have it.", RestoreCopy);
        return _faults;
    }

    private const string RestoreCopy = "Compare with a copy of the ledger: something other than Hearsay changed this one.";

    private void Tell(string file, string problem, string remedy) => _faults.Add(new Fault(file, problem, remedy));

    private void CheckStore()
    {
        foreach (var line in session.Rows("PRAGMA integrity_check(20)", r => r.GetString(0)).Where(l => l != "ok"))
            Tell(path, $"The store is damaged: {line}.", "Keep the file, restore a copy, or add the reports to a new ledger.");
        StoreIsSound = _faults.Count == 0;
        if (!StoreIsSound) return;
        foreach (var (table, parent) in session.Rows("PRAGMA foreign_key_check", r => (r.GetString(0), r.GetString(2))).Distinct())
            Tell(path, $"Rows of '{table}' point at rows of '{parent}' that are not there.", RestoreCopy);
    }

    private List<CustodyEntry> CheckCustody()
    {
        List<CustodyEntry> entries;
        try
        {
            entries = Custodian.Read(session, dossier);
        }
        catch (FormatException error)
        {
            Tell(path, $"The custody of '{dossier}' cannot be read: {error.Message}", RestoreCopy);
            return [];
        }

        var (sequence, previous) = (0L, CustodyEntry.Beginning);
        foreach (var entry in entries)
        {
            if (entry.Sequence != sequence + 1 || entry.Previous != previous)
                Tell(path, $"Entry {entry.Sequence} of the custody of '{dossier}' does not follow entry {sequence}.", RestoreCopy);
            if (entry.ComputeHash() != entry.Hash)
                Tell(path, $"Entry {entry.Sequence} of the custody of '{dossier}' was altered: its hash does not fit its words.", RestoreCopy);
            (sequence, previous) = (entry.Sequence, entry.Hash);
        }

        return entries;
    }

    /// <summary>What custody last noted of each report.</summary>
    private static Dictionary<string, Note> Noted(List<CustodyEntry> entries)
    {
        var noted = new Dictionary<string, Note>();
        foreach (var entry in entries.Where(e => e.Action is CustodyAction.ReportAdded or CustodyAction.ReportReread))
        {
            var name = noted.TryGetValue(entry.Subject, out var before) ? before.Name : Detail(entry, "name");
            noted[entry.Subject] = new Note(name, Detail(entry, "text"), Detail(entry, "reading"));
        }

        return noted;
    }

    private void CheckDecisions(List<CustodyEntry> entries)
    {
        List<Decision> decisions;
        try
        {
            decisions = DecisionRows.Read(session, dossier);
        }
        catch (FormatException error)
        {
            Tell(path, $"The decisions of '{dossier}' cannot be read: {error.Message}", RestoreCopy);
            return;
        }

        var kept = decisions.ToDictionary(d => DecisionRows.Subject(d.Number), StringComparer.Ordinal);
        var undone = entries.Where(e => e.Action == CustodyAction.DecisionUndone).Select(e => e.Subject).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Action == CustodyAction.Decided))
        {
            if (!kept.Remove(entry.Subject, out var decision) || DecisionDigest.Of(decision) != Detail(entry, "decision") || decision.Undone is null == undone.Contains(entry.Subject))
                Tell(path, $"Decision {entry.Subject} of '{dossier}' is not the one custody noted.", RestoreCopy);
        }

        foreach (var number in kept.Keys) Tell(path, $"Custody does not note decision {number} of '{dossier}'.", RestoreCopy);
    }

    private static string Detail(CustodyEntry entry, string key)
    {
        using var detail = JsonDocument.Parse(entry.Detail);
        return detail.RootElement.TryGetProperty(key, out var value) ? value.ToString() : "";
    }

    private void CheckReport(long id, Dictionary<string, Note> noted)
    {
        Reports++;
        var (sha256, name) = session.First("SELECT sha256, name FROM report WHERE id = $1", r => (r.GetString(0), r.GetString(1)), id);
        var original = CheckOriginal(sha256, name);
        noted.Remove(sha256, out var note);
        if (note is null) Tell(name, "Custody does not note that this report was added.", RestoreCopy);
        try
        {
            CheckReading(ReadingRows.Read(session, id), note, original);
        }
        catch (FormatException error)
        {
            Tell(name, $"What was read in this report cannot be taken out: {error.Message}", "Add the report again to a new ledger.");
        }
    }

    private List<(string Sha256, string Name)> Containers() =>
        session.Rows(
            "SELECT r.container, min(r.name) FROM report AS r JOIN dossier AS d ON d.id = r.dossier_id WHERE d.name = $1 AND r.container IS NOT NULL GROUP BY r.container",
            r => (r.GetString(0), $"the file {r.GetString(1)} was taken out of"), dossier);

    private byte[]? CheckOriginal(string sha256, string name)
    {
        byte[]? original;
        try
        {
            original = Originals.Read(session, sha256);
        }
        catch (InvalidDataException error)
        {
            Tell(name, $"The original bytes are damaged: {error.Message}", RestoreCopy);
            return null;
        }

        if (original is null) Tell(name, $"The original bytes {sha256} are not there.", RestoreCopy);
        else if (Convert.ToHexStringLower(SHA256.HashData(original)) is var hash && hash != sha256)
            Tell(name, $"The original bytes hash to {hash} and not to {sha256} as when they were added.", RestoreCopy);
        return original;
    }

    private void CheckReading(ReportReading reading, Note? note, byte[]? original)
    {
        var report = reading.Report;
        foreach (var problem in AddChecks.Problems(reading))
            Tell(report.Name, char.ToUpperInvariant(problem[0]) + problem[1..], "Read the report again with the newest version.");
        if (note is not null && note.Text != ReadingDigest.Of(report.Text))
            Tell(report.Name, "The text is not the one custody noted.", RestoreCopy);
        else if (note is not null && note.Reading != ReadingDigest.Of(reading))
            Tell(report.Name, "The header or the statements are not those custody noted.", RestoreCopy);
        if (original is not null && textOf?.Invoke(report, original) is { } text && text != report.Text)
            Tell(report.Name, "The text kept is not the one its original bytes give.", "Add the report to a new ledger and compare; the way texts are decoded may have changed.");
    }

    private sealed record Note(string Name, string Text, string Reading);
}
