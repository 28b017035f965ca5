using Hearsay.Files;
using Hearsay.Reading;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>The desk as <c>hearsay demo</c> opens it: the built-in dossier, read and linked by the program, taken in at a time that stays the same.</summary>
public sealed class FerryDesk : IAsyncLifetime
{
    private OpenDesk? _desk;

    internal OpenDesk Desk => _desk ?? throw new InvalidOperationException("The desk is not open yet.");

    public async ValueTask InitializeAsync()
    {
        _desk = await OpenDesk.OverAsync(clock: new StoppedClock());
        var files = ReportFiles.Find([Path.Combine(Pictures.Checkout, "samples", "ferry")]).Files;
        new Dossier(_desk.Ledger, "ferry").Add(files, new ReportReader(Reader.Default));
    }

    public ValueTask DisposeAsync() => _desk?.DisposeAsync() ?? ValueTask.CompletedTask;

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2033, 10, 25, 18, 30, 0, TimeSpan.Zero);
    }
}
