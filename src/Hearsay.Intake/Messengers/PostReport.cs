using Hearsay.Model;

namespace Hearsay.Intake.Messengers;

/// <summary>
/// A message as a report: who stands above it is its publisher. What it passes on from another is that one's text, as an agency's is in a
/// paper: the other is the header's agency and no writer is named beside, so that its words go back to there and not to who forwarded them.
/// </summary>
internal static class PostReport
{
    /// <summary>The report; what has no words, such as a picture alone, is left out.</summary>
    public static Taken Of(Part part, IReportFormat format, Post post)
    {
        if (string.IsNullOrWhiteSpace(post.Text)) return Taken.Without(part.Name);
        var whole = new TextSpan(0, post.Text.Length);
        IReadOnlyList<TextMark> marks = post.Id is { } id ? [new TextMark(whole, MarkKind.Message, id)] : [];
        return Taken.Of(ReportParts.Of(part, format.Name, post.Text, whole, HeaderOf(post), Notes(post), marks, post.Language), part.Bytes);
    }

    private static ReportHeader HeaderOf(Post post) => new()
    {
        Publisher = post.Author,
        Byline = post.IsForwarded ? null : post.Signature ?? (post.IsPerson ? post.Author : null),
        Agency = post.ForwardedFrom,
        Channel = post.Channel,
        Url = post.Url,
        Published = post.Sent,
        Modified = post.Edited,
    };

    private static List<string> Notes(Post post)
    {
        var notes = new List<string>();
        if (post.IsForwarded && post.ForwardedFrom is null) notes.Add("It is forwarded; from whom, the export does not say.");
        if (post.ForwardedSent is { } first) notes.Add($"What it forwards was sent on {first}.");
        if (post.IsEdited && post.Edited is null) notes.Add("It was changed later; when, the export does not say.");
        if (post.ReplyTo is { } reply) notes.Add($"It answers message {reply}.");
        if (post.Media.Count > 0) notes.Add($"With it came {string.Join(", ", post.Media)}, which is not read.");
        if (post.Links.Count > 0) notes.Add($"Its words link to {string.Join(", ", post.Links)}.");
        return notes;
    }
}
