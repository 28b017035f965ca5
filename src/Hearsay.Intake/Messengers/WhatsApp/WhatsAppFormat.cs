using System.Text;

namespace Hearsay.Intake.Messengers.WhatsApp;

/// <summary>One message of a chat exported from WhatsApp: a report. What the program itself says, deleted messages and media alone are left out.</summary>
internal sealed class WhatsAppFormat : IReportFormat
{
    /// <summary>The name by which exports hand messages over.</summary>
    public const string Message = "whatsapp";

    public string Name => Message;

    public string Noun => "a WhatsApp message";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var message = WhatsAppLine.Of(Encoding.UTF8.GetString(part.Bytes.Span)) ?? throw new InvalidDataException("it does not begin with a date");
        if (message.Written is not { } written) return [Taken.Without(part.Name)];
        var words = WhatsAppWords.Of(written.Words);
        return
        [
            PostReport.Of(part, this, new Post
            {
                Text = words.Text,
                Author = written.Name,
                IsPerson = true,
                Media = words.Media,
                IsEdited = words.IsEdited,
            }),
        ];
    }
}
