namespace Hearsay.Cli;

/// <summary>
/// Standard output, buffered. What cannot be written, on a full disk say, is an <see cref="OutputFailedException"/>, so that no
/// command takes it for trouble with a file of its own. A reader who went away (<c>hearsay ... | head</c>) is none: the console drops what comes after.
/// </summary>
internal sealed class OutputStream(Stream inner) : Stream
{
    private readonly BufferedStream _inner = new(inner, 64 * 1024);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Guard(() => _inner.Write(buffer, offset, count));

    /// <inheritdoc/>
    public override void Flush() => Guard(_inner.Flush);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static void Guard(Action write)
    {
        try
        {
            write();
        }
        catch (IOException e)
        {
            throw new OutputFailedException(e);
        }
    }
}

/// <summary>Data could not be written to standard output.</summary>
internal sealed class OutputFailedException(IOException inner)
    : Exception($"standard output cannot be written: {inner.Message.TrimEnd('.')}. What was written so far is not whole.", inner);
