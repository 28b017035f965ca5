namespace Hearsay.Intake.Archives;

/// <summary>Unpacks members under the limits, counting every byte as it comes.</summary>
internal static class Unpacking
{
    private const int Step = 64 * 1024;

    /// <summary>A member as a part, or the fault that keeps it out. A limit of the whole file throws.</summary>
    /// <param name="part">The archive.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="open">Opens the unpacking stream.</param>
    /// <param name="packedLength">How many packed bytes it has.</param>
    /// <param name="intaking">The limits.</param>
    public static Taken Member(Part part, string name, Func<Stream> open, long packedLength, Intaking intaking)
    {
        try
        {
            using var packed = open();
            return intaking.Part(part, name, All(packed, packedLength, part, intaking.Limits));
        }
        catch (IntakeException e) when (!part.Spending.IsOver)
        {
            return Intaking.Fault(part, name, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return Intaking.Fault(part, name, $"it cannot be unpacked: {e.Message.TrimEnd('.')}.", "Save or download the archive again, or unpack it with another program.");
        }
    }

    /// <summary>All that a stream unpacks to.</summary>
    /// <exception cref="IntakeException">A limit is gone over.</exception>
    public static byte[] All(Stream packed, long packedLength, Part part, IntakeLimits limits)
    {
        using var unpacked = new LimitedStream(limits.MaxBytes);
        var buffer = new byte[Step];
        for (int read; (read = packed.Read(buffer)) > 0;)
        {
            part.Spending.Unpacked(read);
            unpacked.Write(buffer, 0, read);
            part.Spending.CheckExpansion(unpacked.Length, Math.Max(1, packedLength));
        }

        return unpacked.ToArray();
    }
}
