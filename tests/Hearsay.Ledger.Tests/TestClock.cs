namespace Hearsay.Ledger.Tests;

/// <summary>A clock that stands still until told otherwise.</summary>
internal sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2031, 5, 6, 7, 8, 9, 123, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
