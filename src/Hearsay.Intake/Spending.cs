using System.Globalization;

namespace Hearsay.Intake;

/// <summary>What one outermost file has used up of its limits, however deep and on however many threads. Going over one throws <see cref="IntakeException"/>.</summary>
internal sealed class Spending(IntakeLimits limits)
{
    // Small parts may pack as well as they like: a page of one repeated letter is no bomb.
    private const long HarmlessBytes = 1024 * 1024;

    private int _members;
    private int _records;
    private long _bytes;

    /// <summary>True once a limit was gone over: nothing more is to be taken out of the file.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Counts one more part.</summary>
    public void Member()
    {
        if (Interlocked.Increment(ref _members) > limits.MaxMembers)
            throw Over($"it holds more than {Number(limits.MaxMembers)} parts; the first {Number(limits.MaxMembers)} were taken.", "Unpack it and add the folder, or set --max-members higher.");
    }

    /// <summary>Counts one more row or message: unlike members, which may each unpack to much, they are no larger than the file they stand in.</summary>
    public void Record()
    {
        if (Interlocked.Increment(ref _records) > limits.MaxRecords)
            throw Over($"it holds more than {Number(limits.MaxRecords)} rows or messages; the first {Number(limits.MaxRecords)} were taken.", "Set --max-records higher, or export less at once.");
    }

    /// <summary>Counts bytes that were unpacked, as they come.</summary>
    public void Unpacked(long bytes)
    {
        if (Interlocked.Add(ref _bytes, bytes) > limits.MaxUnpackedBytes)
            throw Over($"its parts unpack to more than {Megabytes(limits.MaxUnpackedBytes)} MB.", "Unpack it and add the folder, or set --max-unpacked higher.");
    }

    /// <summary>Says whether a part of so many bytes out of so many packed ones is too good to be true.</summary>
    public void CheckExpansion(long unpacked, long packed)
    {
        if (unpacked > HarmlessBytes && unpacked > packed * limits.MaxExpansion)
            throw Over($"a part unpacks to more than {Number((long)limits.MaxExpansion)} times its size, as archives made to do harm do.", "Unpack it yourself if you trust it, and add the folder, or set --max-expansion higher.");
    }

    private IntakeException Over(string problem, string remedy)
    {
        IsOver = true;
        return new IntakeException(problem, remedy);
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => Number(bytes / (1024 * 1024));
}
