using Hearsay.Model;

namespace Hearsay.Intake.Tests;

public sealed class RecordingTests
{
    [Fact]
    public void TakeIn_Srt_JoinsCuesOfOneSpeakerAndMarksTheirTimes()
    {
        var report = Take.Report("talk.srt", "1\r\n00:00:01,500 --> 00:00:03,000\r\nIDA BRAND: We heard the chain\r\n\r\n2\r\n00:00:03,100 --> 00:00:05,000\r\n<i>go and then the water.</i>\r\n\r\n3\r\n00:01:02,000 --> 00:01:04,000\r\nTOR ASKEL: It was worn.\r\n");

        Assert.Equal("IDA BRAND: We heard the chain go and then the water.\n\nTOR ASKEL: It was worn.", report.Text);
        Assert.Equal([("00:00:01.500", "IDA BRAND: We heard the chain"), ("00:00:03.100", "go and then the water."), ("00:01:02.000", "TOR ASKEL: It was worn.")], Take.Marks(report));
        Assert.All(report.Marks, m => Assert.Equal(MarkKind.Time, m.Kind));
    }

    [Fact]
    public void TakeIn_WebVtt_TakesSpeakersFromVoicesAndLeavesOutNotes()
    {
        var report = Take.Report("talk.vtt", "WEBVTT\n\nNOTE made by hand\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Ida Brand>The gate &amp; the chain failed.\n\n00:02.500 --> 00:03.000\n<v Tor Askel>Yes.\n- And who are you?\n");

        Assert.Equal("Ida Brand: The gate & the chain failed.\n\nTor Askel: Yes.\n\nAnd who are you?", report.Text);
        Assert.Equal("00:00:01.000", report.Marks[0].Label);
    }

    [Theory]
    [InlineData("[00:00:01] IDA BRAND: The gate failed.\nAnd the chain.\n\n[00:00:09] Q: When?\n\n[00:00:12] IDA BRAND: On Tuesday.\n")]
    [InlineData("IDA BRAND (0:01): The gate failed.\nAnd the chain.\nQ (0:09): When?\nIDA BRAND (0:12): On Tuesday.\n")]
    [InlineData("00:00:01 IDA BRAND: The gate failed.\nAnd the chain.\n00:00:09 Q: When?\n00:00:12 IDA BRAND: On Tuesday.\n")]
    [InlineData("1\n00:00:01,000 --> 00:00:02,000\nIDA BRAND: The gate failed.\n\n2\n00:00:09,000 --> 00:00:10,000\nQ: When?\n\n3\n00:00:12,000 --> 00:00:13,000\nIDA BRAND: On Tuesday.\n")]
    public void TakeIn_PlainTranscriptWithTimes_StaysAsItStandsWithMarks(string text)
    {
        var report = Take.Report("talk.txt", text);

        Assert.Equal((text, "text"), (report.Text, report.Format));
        Assert.Equal(["00:00:01.000", "00:00:09.000", "00:00:12.000"], report.Marks.Select(m => m.Label));
        Assert.EndsWith("On Tuesday.", report.Marks[2].Span.In(text), StringComparison.Ordinal);
        Assert.Contains("When?", report.Marks[1].Span.In(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("09:30 The gate is shut.\n10:15 The gate is open.\n11:20 Nobody was hurt.\n")]
    [InlineData("[14.03, 22:41] Marit: it is stuck\n[14.03, 22:43] Oskar: tomorrow\n[14.03, 22:50] Ines: why\n")]
    public void TakeIn_TimesOfDay_MarkNothing(string text) => Assert.Empty(Take.Report("live.txt", text).Marks);

    [Fact]
    public void TakeIn_TranscriptWithoutTimes_IsTextAsItStands()
    {
        const string text = "Q: When did it fail?\n\nIDA BRAND: At 5:30 on Tuesday.\n";

        Assert.Equal((text, "text"), (Take.Report("talk.txt", text).Text, Take.Report("talk.txt", text).Format));
    }
}
