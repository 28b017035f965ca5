using System.IO.Compression;

namespace Hearsay.Intake.Office;

/// <summary>
/// Unpacks every member of a document once and throws it away, counting bytes and the depth of elements: what an archive says of its own
/// sizes is not believed, and the libraries that read documents have no limit of their own.
/// </summary>
internal static class OfficeLimits
{
    /// <exception cref="IntakeException">The document unpacks to more than the limits, or its elements lie too deep.</exception>
    public static void Check(Part part, IntakeLimits limits)
    {
        using var zip = new ZipArchive(ByteStream.Over(part.Bytes), ZipArchiveMode.Read);
        var buffer = new byte[64 * 1024];
        foreach (var entry in zip.Entries)
        {
            part.Spending.Member();
            using var stream = entry.Open();
            long length = 0;
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                length += read;
                part.Spending.Unpacked(read);
                part.Spending.CheckExpansion(length, Math.Max(1, entry.CompressedLength));
                if (length > limits.MaxBytes) throw new IntakeException($"a part of it has more than {limits.MaxBytes / (1024 * 1024)} MB.", "Save its text as a .txt file and add that.");
            }

            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)) SafeXml.CheckDepth(entry.Open(), limits);
        }
    }
}
