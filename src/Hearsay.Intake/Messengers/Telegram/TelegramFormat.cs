namespace Hearsay.Intake.Messengers.Telegram;

/// <summary>
/// One message out of an export of Telegram Desktop, as JSON or as HTML: a report. Messages of the service itself ("joined the group") and
/// those without words are left out.
/// </summary>
internal sealed class TelegramFormat : IReportFormat
{
    /// <summary>The name by which exports hand messages over.</summary>
    public const string Message = "telegram";

    public string Name => Message;

    public string Noun => "a Telegram message";

    public IReadOnlyList<string> Endings => [];

    public bool Recognises(Head head) => false;

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var post = part.Bytes.Span.StartsWith("<"u8) ? TelegramPage.Post(part.Bytes) : TelegramJson.Post(part.Bytes);
        yield return post is null ? Taken.Without(part.Name) : PostReport.Of(part, this, post);
    }
}
