namespace Hearsay.Ledger;

/// <summary>The reports that came into a dossier last, without a pause of ten minutes between them.</summary>
/// <param name="Since">When the first of them came.</param>
/// <param name="Reports">How many they are.</param>
/// <param name="AllReports">How many the dossier has.</param>
public sealed record AddedBatch(DateTimeOffset Since, int Reports, int AllReports);
