using Hearsay.Files;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>Says on standard error what went wrong with inputs, and gives the exit code that follows.</summary>
internal sealed class Faults(Terminal terminal)
{
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

    /// <summary>Says what intake noted about a report; no fault.</summary>
    public void SayNotes(Report report)
    {
        foreach (var note in report.Notes) terminal.Error.WriteLine($"hearsay: {Printable.Line(report.Name)}: {Printable.Line(note)}");
    }
}
