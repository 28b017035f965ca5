using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Review;

/// <summary>
/// What persons say of the head of a report. It is kept like every other decision, and the report is read again with it in the same step, for who publishes it and when tell whose voice
/// it is and what "on Monday" means. A later reading of the file keeps to it; taking it back reads the report with the head that the file has.
/// </summary>
internal sealed class HeaderReview(ILedger ledger, string dossier)
{
    /// <summary>Decides what the head of a report says; null, and nothing is kept, where it says so already.</summary>
    /// <exception cref="ArgumentException">The dossier has no such report, or nothing is said of its head.</exception>
    public Decision? Decide(string report, GivenHeader given, string by, string why, ReportReader reader)
    {
        if (given.IsEmpty || given.Fields.Values.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("Give a title, a publisher, a date or an address, none of them empty.", nameof(given));
        var reading = ledger.Reading(dossier, report) ?? throw new ArgumentException($"The dossier '{dossier}' has no report {report}.", nameof(report));
        var other = given.Beyond(reading.Report.Header);
        if (other.IsEmpty) return null;
        var decisions = ledger.Decisions(dossier);
        var matter = new HeaderMatter(report, other, other.FoundIn(HeaderDecisions.Of(decisions).Off(reading.Report).Header));
        return ledger.Decide(dossier, matter, by, why, Again(reading, reading.Report with { Header = other.On(reading.Report.Header) }, decisions, reader));
    }

    /// <summary>Takes a decision back; false when it was taken back before.</summary>
    public bool Undo(Decision decision, HeaderMatter matter, string by, string why, ReportReader reader)
    {
        var decisions = ledger.Decisions(dossier);
        var reading = ledger.Reading(dossier, matter.Report);
        if (reading is null) return ledger.Undo(dossier, decision.Number, by, why);
        var left = HeaderDecisions.Of([.. decisions.Where(d => d.Number != decision.Number)]);
        return ledger.Undo(dossier, decision.Number, by, why, Again(reading, left.On(HeaderDecisions.Of(decisions).Off(reading.Report)), decisions, reader));
    }

    private static ReportReading Again(ReportReading reading, Report report, IReadOnlyList<Decision> decisions, ReportReader reader) =>
        reader.Again(reading with { Report = report }, MentionDecisions.Of(decisions).In(report));
}
