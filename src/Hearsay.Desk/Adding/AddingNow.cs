using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Adding;

/// <summary>An adding as it stands at one moment.</summary>
/// <param name="Id">Its number since the desk was opened.</param>
/// <param name="Dossier">Name of the dossier.</param>
/// <param name="Files">How many files were handed over.</param>
/// <param name="Begun">How many of them have been come to.</param>
/// <param name="Stage">How far it is.</param>
/// <param name="Sum">What it came to so far.</param>
/// <param name="Lines">Every report and fault so far.</param>
/// <param name="Broken">What ended it before all was done, or null.</param>
public sealed record AddingNow(int Id, string Dossier, int Files, int Begun, AddingStage Stage, AddSummary Sum, IReadOnlyList<AddedLine> Lines, string? Broken);

/// <summary>How far an adding is.</summary>
public enum AddingStage
{
    /// <summary>Another one is under way.</summary>
    Waiting,

    /// <summary>Files are being taken in and read.</summary>
    Reading,

    /// <summary>All are read; the claims are being linked anew.</summary>
    Linking,

    /// <summary>Nothing more will come.</summary>
    Done,
}

/// <summary>What came of one report or file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kept">What keeping it came to; null when nothing was kept.</param>
/// <param name="Sha256">The report that is kept, or null.</param>
/// <param name="Statements">How many statements were found in it.</param>
/// <param name="Fault">What was wrong with it, or null.</param>
public sealed record AddedLine(string Name, AddOutcome? Kept, string? Sha256, int Statements, Fault? Fault)
{
    /// <summary>What was decided about a file of many reports; null for anything else.</summary>
    public string? Remark { get; init; }

    /// <summary>What a step came to.</summary>
    internal static AddedLine Of(AddStep step) => step.Read switch
    {
        { Reading: { } reading } => new(reading.Report.Name, step.Kept, reading.Report.Sha256, reading.Statements.Count, null),
        { Known: { } known } => new(known.Name, step.Kept, known.Sha256, 0, null),
        { Fault: { } fault } => new(fault.File, null, null, 0, fault),
        { Remark: { } remark } => new(remark.File, null, null, 0, null) { Remark = remark.Text },
        var other => new(other.LeftOut ?? step.File.Name, null, null, 0, null),
    };
}
