using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests.Messengers;

public sealed class XTests
{
    [Fact]
    public void Archive_Post_HasItsAccountTimeAddressAndReply()
    {
        var report = Assert.Single(Take.Reports("x.zip", MadeX.Archive(MadeX.Post)));

        Assert.Equal(("x.zip/data/tweets.js/1900000000000000001", "tweet", "@ida The gate & the chain failed. https://t.co/a"), (report.Name, report.Format, report.Text));
        Assert.Equal(
            new ReportHeader { Publisher = "Fen Watch", Channel = "@fenwatch", Url = "https://x.com/fenwatch/status/1900000000000000001", Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.Zero) },
            report.Header);
        Assert.Equal(["It answers message 18 of @ida.", "With it came a photo (https://pbs.example/g.jpg), which is not read.", "Its words link to https://fen.example/gate."], report.Notes);
    }

    [Fact]
    public void Archive_Repost_GoesBackToWhomItIsFrom()
    {
        var report = Assert.Single(Take.Reports("x.zip", MadeX.Archive(MadeX.Repost)));

        Assert.Equal(("Three barges are held at the lower quay.", "Oldbury Harbour Office", "Fen Watch"), (report.Text, report.Header.Agency, report.Header.Publisher));
    }

    [Fact]
    public void Archive_LongPost_HasAllItsWordsAndKeepsThem()
    {
        var taken = Assert.Single(Take.All("x.zip", MadeX.Archive(MadeX.Long)), t => t.Report is not null);

        Assert.Equal("A long account of the night begins here and goes on to its end.", taken.Report!.Text);
        Assert.Equal(taken.Report.Text, new ReportIntake(IntakeLimits.None).TextOf(taken.Report, taken.Original));
    }

    [Fact]
    public void Archive_WhatIsNotThePosts_IsSaidAndNotTaken()
    {
        var taken = Take.All("x.zip", MadeX.Archive(MadeX.Post));

        Assert.Equal(2, taken.Count);
        Assert.Contains("messages", taken[0].Remark?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Posts_WithoutTheArchive_HaveNoAccountAndSaySo()
    {
        var taken = Take.All("tweets.js", Encoding.UTF8.GetBytes(MadeX.Tweets(MadeX.Post)));

        Assert.Contains("account.js", taken[0].Remark?.Text, StringComparison.Ordinal);
        Assert.Equal((null, "https://x.com/i/status/1900000000000000001"), (taken[1].Report?.Header.Publisher, taken[1].Report?.Header.Url));
    }

    [Fact]
    public void Posts_OfAnOlderArchive_AreRead() =>
        Assert.Equal("The gate failed.", Take.Reports("tweet.js", "window.YTD.tweet.part0 = [ {\"id_str\": \"5\", \"created_at\": \"Fri May 02 07:30:00 +0000 2031\", \"full_text\": \"The gate failed.\"} ]"u8.ToArray())[0].Text);

    [Theory]
    [InlineData("window.YTD.like.part0 = [ {\"like\": {\"fullText\": \"words\"}} ]")]
    [InlineData("window.YTD.direct_messages.part0 = [ ]")]
    public void OtherFiles_HoldNoReport(string script) => Assert.Equal("data.js", Assert.Single(Take.All("data.js", Encoding.UTF8.GetBytes(script))).LeftOut);

    [Theory]
    [InlineData("window.YTD.tweets.part0 = alert(1)")]
    [InlineData("window.YTD.tweets.part0 = [ {\"tweet\": {\"full_text\": \"cut")]
    public void Posts_ThatAreNoList_AreOneFault(string script) =>
        Assert.Contains("damaged", Assert.Single(Take.Faults("tweets.js", Encoding.UTF8.GetBytes(script))).Problem, StringComparison.Ordinal);

    [Fact]
    public void Posts_OneIsTooDeep_TheOthersAreTaken()
    {
        var deep = "{\"tweet\": " + string.Concat(Enumerable.Repeat("[", 3_000)) + string.Concat(Enumerable.Repeat("]", 3_000)) + "}";

        var taken = Take.All("x.zip", MadeX.Archive(deep, MadeX.Post));

        Assert.Single(taken, t => t.Report is not null);
        Assert.Equal("x.zip/data/tweets.js/post 1", Assert.Single(taken, t => t.Fault is not null).Fault!.File);
    }
}
