using Hearsay.Model;

namespace Hearsay.Corpus.Commands;

/// <summary>What all commands do with faults: one line each on stderr, and 1 as the exit code.</summary>
internal static class Output
{
    public static int Report(IReadOnlyCollection<Fault> faults)
    {
        foreach (var fault in faults) Console.Error.WriteLine(fault);
        return faults.Count == 0 ? 0 : 1;
    }
}
