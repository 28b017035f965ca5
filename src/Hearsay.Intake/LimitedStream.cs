namespace Hearsay.Intake;

/// <summary>A buffer that takes no more bytes than its limit.</summary>
internal sealed class LimitedStream(long limit) : MemoryStream
{
    /// <exception cref="IntakeException">The limit is reached.</exception>
    public override void Write(byte[] buffer, int offset, int count)
    {
        Check(count);
        base.Write(buffer, offset, count);
    }

    /// <exception cref="IntakeException">The limit is reached.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    private void Check(int count)
    {
        if (Length + count > limit) throw new IntakeException($"a part of it has more than {limit / (1024 * 1024)} MB.", "Unpack it and add the files in it, or set --max-size higher.");
    }
}
