using System.Text;

namespace Hearsay.Intake.Office;

/// <summary>The container of old Word files and of encrypted new ones. It is not read; it says which of the two it is and what to do.</summary>
internal sealed class OldOfficeFormat : IReportFormat
{
    public string Name => "ole";

    public string Noun => "an old office document";

    public IReadOnlyList<string> Endings => [".doc"];

    public bool Recognises(Head head) => head.StartsWith([0xD0, 0xCF, 0x11, 0xE0]);

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        if (part.Bytes.Span.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            throw new IntakeException("it is locked with a password.", "Open it with the password, save it without one, and add that.");
        throw new IntakeException("it is a document in the form of Word 97 to 2003, which is not read.", "Open it, save it as .docx or .odt, and add that.");
    }
}
