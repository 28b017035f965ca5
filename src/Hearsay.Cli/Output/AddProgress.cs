using System.Globalization;

namespace Hearsay.Cli.Output;

/// <summary>
/// Tells of reports as they are added: every fault and note as a line of its own, and on a screen one line that counts files, reports and
/// their rate, and says how long it may still take. It is told in the order of the files, by the thread that adds them.
/// </summary>
internal sealed class AddProgress(Terminal terminal, Faults faults) : IProgress<AddStep>
{
    private const string ClearLine = "\r\u001b[K";

    private readonly long _start = terminal.Clock.GetTimestamp();
    private AddSummary _sum = new();

    /// <inheritdoc/>
    public void Report(AddStep value)
    {
        _sum = _sum.With(value);
        if (terminal.ErrorIsScreen) terminal.Error.Write(ClearLine);
        faults.Say(value.Read);
        if (terminal.ErrorIsScreen) terminal.Error.Write(value.Number < value.Total ? Counter(value) : "");
    }

    // The file that is counted is not done with when its first report is, so what remains is reckoned from the files before it.
    private string Counter(AddStep step)
    {
        var spent = terminal.Clock.GetElapsedTime(_start);
        var rate = (_sum.Reports / Math.Max(spent.TotalSeconds, 0.001)).ToString("0.0", CultureInfo.InvariantCulture);
        var left = step.Number > 1 && spent.TotalSeconds >= 1 ? $"  {Remaining(spent * ((step.Total - step.Number + 1) / (step.Number - 1.0)))} left" : "";
        var line = $"{step.Number} of {step.Total} files  {_sum.Reports} reports  {rate}/s{left}  {Printable.Line(step.File.Name)}";
        return line.Length < terminal.Width ? line : line[..(terminal.Width - 1)];
    }

    private static string Remaining(TimeSpan time) =>
        time.TotalHours >= 1 ? time.ToString("h\\:mm\\:ss", CultureInfo.InvariantCulture) : time.ToString("m\\:ss", CultureInfo.InvariantCulture);
}
