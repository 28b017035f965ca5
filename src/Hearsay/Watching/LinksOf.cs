using Hearsay.Fetching;
using Hearsay.Ledger;

namespace Hearsay.Watching;

/// <summary>Hands on what it is told and collects the addresses that new items lead to.</summary>
internal sealed class LinksOf(IProgress<AddStep> progress, List<Uri> links) : IProgress<AddStep>
{
    /// <inheritdoc/>
    public void Report(AddStep value)
    {
        progress.Report(value);
        if (value.Kept == AddOutcome.Added && value.Read.Reading?.Report.Header.Url is { } url && WebAddress.TryParse(url, out var address, out _)) links.Add(address);
    }
}
