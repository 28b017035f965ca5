namespace Hearsay.Cli.Output;

/// <summary>
/// Tells of files as they are added: every fault and note as a line of its own, and on a screen one line that counts. It is
/// told in the order of the files, by the thread that adds them.
/// </summary>
internal sealed class AddProgress(Terminal terminal, Faults faults) : IProgress<AddStep>
{
    private const string ClearLine = "\r\u001b[K";

    /// <inheritdoc/>
    public void Report(AddStep value)
    {
        if (terminal.ErrorIsScreen) terminal.Error.Write(ClearLine);
        if (value.Read.IsRead) faults.SayNotes(value.Read.Reading.Report);
        else faults.Say(value.Read.Fault);
        if (terminal.ErrorIsScreen && value.Number < value.Total) terminal.Error.Write(Counter(value));
    }

    private string Counter(AddStep step)
    {
        var line = $"{step.Number} of {step.Total}  {Printable.Line(step.File.Name)}";
        return line.Length < terminal.Width ? line : line[..(terminal.Width - 1)];
    }
}
