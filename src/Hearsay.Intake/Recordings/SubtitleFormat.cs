using System.Text.RegularExpressions;
using Hearsay.Model;

namespace Hearsay.Intake.Recordings;

/// <summary>
/// Subtitles and captions (SRT, WebVTT): cues of one speaker become one paragraph, "NAME: words" where the speaker is named, and every
/// stretch is marked with the time it begins at.
/// </summary>
internal sealed partial class SubtitleFormat : IReportFormat
{
    public string Name => "subtitles";

    public string Noun => "a subtitle file";

    public IReadOnlyList<string> Endings => [".srt", ".vtt"];

    public bool Recognises(Head head) => !head.IsPlainByName && head.Text is { } text && (text.StartsWith("WEBVTT", StringComparison.Ordinal) || StartsWithCue().IsMatch(text));

    public IEnumerable<Taken> Read(Part part, Intaking intaking)
    {
        var decoded = DecodedText.Of(part.Bytes.Span);
        var draft = new Draft();
        if (decoded.Note is not null) draft.Notes.Add(decoded.Note);
        Write(Cues.Of(decoded.Text, intaking.Stop), draft);
        yield return Intaking.Report(part, this, draft);
    }

    // A cue goes on with the paragraph when it has the same speaker and comes within moments; cues often cut sentences in two.
    private static void Write(IEnumerable<Cue> cues, Draft draft)
    {
        Cue? before = null;
        foreach (var cue in cues)
        {
            var goesOn = before is not null && (cue.Speaker is null || cue.Speaker == before.Speaker) && !cue.IsNewVoice && cue.Start - before.End < TimeSpan.FromSeconds(4);
            var words = goesOn || cue.Speaker is null ? cue.Words : $"{cue.Speaker}: {cue.Words}";
            if (goesOn) draft.Continue(words, MarkKind.Time, cue.Label);
            else draft.Add(words, MarkKind.Time, cue.Label);
            before = cue with { Speaker = cue.Speaker ?? (goesOn ? before!.Speaker : null) };
        }
    }

    [GeneratedRegex(@"\A\d{1,7}[ \t]*\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3}[ \t]+-->", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StartsWithCue();
}
