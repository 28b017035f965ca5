using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests.Messengers;

public sealed class TelegramTests
{
    private static readonly Timestamp Sent = new(PartialDate.Of(2031, 5, 2), new TimeOnly(9, 30), TimeSpan.FromHours(2));

    [Fact]
    public void Json_ChannelPost_IsItsWordsWithTimeZoneSignatureAndMedia()
    {
        var report = Assert.Single(Reports(MadeTelegram.Chat("Fen Watch", "public_channel", MadeTelegram.Service, MadeTelegram.Post)));

        Assert.Equal(("result.json/7", "telegram"), (report.Name, report.Format));
        Assert.Equal("The upper gate failed 🚧 on Tuesday.\n\nRead the notice.", report.Text);
        Assert.Equal(
            new ReportHeader { Publisher = "Fen Watch", Channel = "Fen Watch", Byline = "Ada Roke", Published = Sent, Modified = Sent with { Time = new TimeOnly(9, 45, 10) } },
            report.Header);
        Assert.Equal([("7", report.Text)], Take.Marks(report));
        Assert.Equal(["With it came a photo (photos/gate.jpg), which is not read.", "Its words link to https://fen.example/notice."], report.Notes);
    }

    [Fact]
    public void Json_Forward_GoesBackToWhomItIsFrom()
    {
        var report = Assert.Single(Reports(MadeTelegram.Chat("Fen Watch", "public_channel", MadeTelegram.Forward)));

        Assert.Equal(("Fen Watch", "Oldbury Harbour Office", null), (report.Header.Publisher, report.Header.Agency, report.Header.Byline));
        Assert.Equal(["It answers message 7."], report.Notes);
    }

    [Fact]
    public void Json_ForwardFromHidden_SaysSo() =>
        Assert.Contains(Reports(Chat("""{"id": 8, "type": "message", "date": "2031-05-02T10:00:00", "forwarded_from": null, "text": "All is well."}"""))[0].Notes, n => n.Contains("forwarded", StringComparison.Ordinal));

    [Fact]
    public void Json_GroupMessage_IsItsWritersAndNotTheGroups()
    {
        var report = Assert.Single(Reports(MadeTelegram.Chat("[Quay] talk", "private_supergroup", """{"id": 3, "type": "message", "date": "2031-05-02T09:30:00", "from": "Ida Brand", "from_id": "user5", "text": "The gate is shut."}""")));

        Assert.Equal(("Ida Brand", "Ida Brand", "[Quay] talk"), (report.Header.Publisher, report.Header.Byline, report.Header.Channel));
        Assert.Equal("2031-05-02T09:30:00", report.Header.Published?.ToString());
    }

    [Fact]
    public void Json_Account_NamesMessagesByTheirChats()
    {
        var account = MadeTelegram.Account(MadeTelegram.Chat("Fen Watch", "public_channel", MadeTelegram.Post), MadeTelegram.Chat("Quay/talk", "private_group", MadeTelegram.Forward));

        var reports = Reports(account);

        Assert.Equal(["result.json/Fen Watch/7", "result.json/Quay talk/8"], reports.Select(r => r.Name));
        Assert.Equal(["Fen Watch/7", "Quay talk/8"], reports.Select(r => r.Part?.Path));
        Assert.All(reports, r => Assert.Equal(reports[0].Part?.Container, r.Part?.Container));
    }

    [Theory]
    [InlineData("""[{"type": "plain", "text": "One "}, {"type": "mention", "text": "@two"}, " three"]""", "One @two three")]
    [InlineData("\"\"", "plain words")]
    public void Json_PiecesOfText_AreJoinedWithoutLoss(string text, string expected) =>
        Assert.Equal(expected, Reports(Chat($$"""{"id": 1, "type": "message", "from": "A", "text": {{text}}, "text_entities": [{"type": "plain", "text": "plain words"}]}"""))[0].Text);

    [Fact]
    public void Json_Poll_IsItsQuestionAndAnswers() =>
        Assert.Equal(
            "Is the gate open?\n- Yes\n- No",
            Reports(Chat("""{"id": 1, "type": "message", "from": "A", "text": "", "poll": {"question": "Is the gate open?", "answers": [{"text": "Yes"}, {"text": "No"}]}}"""))[0].Text);

    [Fact]
    public void Json_PictureAlone_IsLeftOut()
    {
        var taken = Assert.Single(Take.All("result.json", Encoding.UTF8.GetBytes(Chat("""{"id": 1, "type": "message", "from": "A", "photo": "a.jpg", "text": ""}"""))));

        Assert.Equal("result.json/1", taken.LeftOut);
    }

    [Fact]
    public void Json_OneMessageIsBad_TheOthersAreTaken()
    {
        var deep = $$"""{"id": 2, "type": "message", "text": {{new string('[', 500)}}{{new string(']', 500)}}}""";
        var latin = Encoding.Latin1.GetBytes(Chat(MadeTelegram.Forward, deep, """{"id": 3, "type": "message", "from": "A", "text": "Ünder the bridge."}"""));

        var taken = Take.All("result.json", latin);

        Assert.Equal(["result.json/8"], taken.Where(t => t.Report is not null).Select(t => t.Report!.Name));
        Assert.Equal(["result.json/2", "result.json/3"], taken.Where(t => t.Fault is not null).Select(t => t.Fault!.File));
    }

    [Fact]
    public void Json_CutShort_GivesWhatStandsBeforeTheCutAndOneFault()
    {
        var whole = Chat(MadeTelegram.Forward, MadeTelegram.Post);

        var taken = Take.All("result.json", Encoding.UTF8.GetBytes(whole[..(whole.Length - 200)]));

        Assert.Equal("result.json/8", taken[0].Report?.Name);
        Assert.Contains("damaged or cut short", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_MoreThanTheLimit_TakesTheFirstAndSaysSo()
    {
        var messages = Enumerable.Range(1, 30).Select(i => $$"""{"id": {{i}}, "type": "message", "from": "A", "text": "Barge {{i}} is held."}""");

        var taken = Take.All("result.json", Encoding.UTF8.GetBytes(Chat([.. messages])), new IntakeLimits { MaxRecords = 20, MaxMembers = 5 });

        Assert.Equal(20, taken.Count(t => t.Report is not null));
        Assert.Contains("--max-records", Assert.Single(taken, t => t.Fault is not null).Fault!.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_MessageTakenInAlone_GivesTheSameText()
    {
        var taken = Take.All("result.json", Encoding.UTF8.GetBytes(Chat(MadeTelegram.Post)))[0];

        Assert.Equal(taken.Report!.Text, new ReportIntake(IntakeLimits.None).TextOf(taken.Report, taken.Original));
    }

    [Fact]
    public void Html_Message_IsItsWordsWithTimeMediaAndReply()
    {
        const string body = """
            <div class="reply_to details">
            In reply to <a href="messages.html#go_to_message3" onclick="return GoToMessage(3)">this message</a>
            </div>
            <div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/gate.jpg"><img class="photo" src="photos/gate_thumb.jpg"/></a></div>
            <div class="text">
            The upper gate <strong>failed</strong> &amp; fell.<br><br>Read <a href="https://fen.example/notice">the notice</a>.
            </div>
            <div class="signature details">
            Ada Roke
            </div>
            """;

        var report = Assert.Single(Take.Reports("messages.html", MadeTelegram.Page("Fen &amp; Watch", MadeTelegram.PageMessage(7, "Fen &amp; Watch", body))));

        Assert.Equal(("messages.html/7", "telegram", "The upper gate failed & fell.\n\nRead the notice."), (report.Name, report.Format, report.Text));
        Assert.Equal(new ReportHeader { Publisher = "Fen & Watch", Channel = "Fen & Watch", Byline = "Ada Roke", Published = Sent }, report.Header);
        Assert.Equal(["It answers message 3.", "With it came photos/gate.jpg, which is not read.", "Its words link to https://fen.example/notice."], report.Notes);
    }

    [Fact]
    public void Html_JoinedMessages_HaveTheWriterOfTheFirst()
    {
        var page = MadeTelegram.Page(
            "Quay talk",
            MadeTelegram.PageMessage(7, "Ida Brand", "<div class=\"text\">\nOne.\n</div>"),
            MadeTelegram.PageMessage(8, "", "<div class=\"text\">\nTwo.\n</div>", "default clearfix joined", "02.05.2031 09:31:00"));

        var reports = Take.Reports("messages.html", page);

        Assert.Equal(["Ida Brand", "Ida Brand"], reports.Select(r => r.Header.Publisher));
        Assert.Equal(["Ida Brand", "Ida Brand"], reports.Select(r => r.Header.Byline));
        Assert.Equal("2031-05-02T09:31:00", reports[1].Header.Published?.ToString());
    }

    [Theory]
    [InlineData("default clearfix")]
    [InlineData("default clearfix joined")]
    public void Html_Forward_GoesBackToWhomItIsFrom(string kind)
    {
        const string body = """
            <div class="forwarded body">
            <div class="from_name">
            Oldbury Harbour Office <span class="date details" title="01.05.2031 20:00:00 UTC+02:00"> 01.05.2031 20:00:00</span>
            </div>
            <div class="text">
            Three barges are held.
            </div>
            </div>
            """;

        var report = Take.Reports("messages.html", MadeTelegram.Page("Quay talk", MadeTelegram.PageMessage(6, "Ida Brand", "<div class=\"text\">Look.</div>"), MadeTelegram.PageMessage(7, "Ida Brand", body, kind)))[1];

        Assert.Equal(("Ida Brand", "Oldbury Harbour Office", null), (report.Header.Publisher, report.Header.Agency, report.Header.Byline));
        Assert.Equal("Three barges are held.", report.Text);
        Assert.Equal(["What it forwards was sent on 2031-05-01T20:00:00+02:00."], report.Notes);
    }

    [Fact]
    public void Html_TheSameMessageInALongerExport_HasTheSameBytes()
    {
        var (one, two) = (MadeTelegram.PageMessage(7, "Ida", "<div class=\"text\">One.</div>"), MadeTelegram.PageMessage(8, "Ida", "<div class=\"text\">Two.</div>"));

        Assert.Equal(Take.Reports("a.html", MadeTelegram.Page("Quay", one))[0].Sha256, Take.Reports("a.html", MadeTelegram.Page("Quay", one, two))[0].Sha256);
    }

    [Fact]
    public void Html_ListOfChats_HoldsNoReport() =>
        Assert.Equal("chats.html", Assert.Single(Take.All("chats.html", MadeTelegram.Page("Chats"))).LeftOut);

    [Fact]
    public void Html_NestedTooDeep_IsOneFaultAndTheOthersAreTaken()
    {
        var deep = MadeTelegram.PageMessage(7, "Ida", string.Concat(Enumerable.Repeat("<span>", 100_000)));

        var taken = Take.All("messages.html", MadeTelegram.Page("Quay", deep, MadeTelegram.PageMessage(8, "Ida", "<div class=\"text\">Two.</div>")));

        Assert.Equal(["messages.html/7", "messages.html/8"], taken.Where(t => t.LeftOut is null).Select(t => t.Fault?.File ?? t.Report!.Name));
        Assert.Contains("deep", Assert.Single(taken, t => t.Fault is not null).Fault!.Problem, StringComparison.Ordinal);
    }

    private static string Chat(params string[] messages) => MadeTelegram.Chat("Fen Watch", "public_channel", messages);

    private static IReadOnlyList<Report> Reports(string json) => Take.Reports("result.json", Encoding.UTF8.GetBytes(json));
}
