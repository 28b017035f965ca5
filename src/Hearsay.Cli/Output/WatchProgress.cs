using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>Tells of what a watch adds, a line for each report, and of what it cannot have. It counts nothing on: a watch has no end to be near to.</summary>
internal sealed class WatchProgress(Terminal terminal, Faults faults) : IProgress<AddStep>, IProgress<Fault>
{
    /// <inheritdoc/>
    public void Report(AddStep value)
    {
        faults.Say(value.Read);
        if (value.Kept is AddOutcome.Added) terminal.Error.WriteLine($"hearsay: added {Printable.Line(value.Read.Reading?.Report.Name)}");
    }

    /// <inheritdoc/>
    public void Report(Fault value) => faults.Say(value);
}
