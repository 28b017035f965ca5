using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Who held the speaker of a statement, and where a dossier shows it.</summary>
/// <param name="Holder">The custodian, who let the words out.</param>
/// <param name="Shown">The report that shows it; another than the statement's own where that does not say so.</param>
/// <param name="Why">Why it holds of the statement, a clause; empty where its own report says so.</param>
internal sealed record Custody(Source Holder, Report Shown, string Why);
