using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>Says on standard error what went wrong with inputs, and gives the exit code that follows.</summary>
internal sealed class Faults(Terminal terminal)
{
    // A file of many thousand messages may have a note for each; they are kept with the reports.
    private const int NotesOfAFile = 5;

    private readonly Dictionary<string, int> _notes = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The exit code after all that was said.</summary>
    public int ExitCode => _count == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeFailed;

    /// <summary>Says one fault.</summary>
    public void Say(Fault fault)
    {
        _count++;
        terminal.Error.WriteLine($"hearsay: {Printable.Line(fault.ToString())}");
    }

    /// <summary>Says which paths led nowhere, and which files in folders were left out.</summary>
    public void Say(FoundFiles found)
    {
        foreach (var fault in found.Faults) Say(fault);
        if (found.Skipped.Count == 0) return;
        var names = string.Join(", ", found.Skipped.Take(5).Select(Path.GetFileName));
        var more = found.Skipped.Count > 5 ? $" and {found.Skipped.Count - 5} more" : "";
        terminal.Error.WriteLine(Printable.Line($"hearsay: left out of the folders, being of no form that reports come in: {names}{more}. Name such a file itself to read it."));
    }

    /// <summary>Says what there is to say of one thing that was read: its fault, or what intake noted, which is no fault.</summary>
    public void Say(ReadOutcome outcome)
    {
        if (outcome.Fault is { } fault) Say(fault);
        else if (outcome.Remark is { } remark) Say(remark.File, remark.Text);
        else if (outcome.Reading?.Report is { Notes.Count: > 0 } report) SayNotes(report, outcome.File);
    }

    private void SayNotes(Report report, ReportFile file)
    {
        foreach (var note in report.Notes)
        {
            var said = _notes[file.Path] = _notes.GetValueOrDefault(file.Path) + 1;
            if (said <= NotesOfAFile) Say(report.Name, note);
            else if (said == NotesOfAFile + 1) Say(file.Name, "there are more such notes; 'hearsay reports' shows all of those that are kept.");
        }
    }

    private void Say(string name, string note) => terminal.Error.WriteLine($"hearsay: {Printable.Line(name)}: {Printable.Line(note)}");
}
