using System.Text;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

public sealed class HeaderTests
{
    [Fact]
    public void Read_KnownKeysAboveEmptyLine_BecomeTheHeader()
    {
        var report = Read("Publisher: The Fen Post\nTitle: Bridge closed\nPublished: 2031-05-02T07:30:00+02:00\nUrl: https://fen.example/1\nByline: Ada Roke\nAgency: LNA\nChannel: @fenpost\n\nThe bridge is closed.\n");

        Assert.Equal(
            new ReportHeader
            {
                Publisher = "The Fen Post",
                Title = "Bridge closed",
                Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.FromHours(2)),
                Url = "https://fen.example/1",
                Byline = "Ada Roke",
                Agency = "LNA",
                Channel = "@fenpost",
            },
            report.Header);
        Assert.Equal("The bridge is closed.\n", report.Body.In(report.Text));
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("The bridge is closed.\n\nIt will stay so.\n")]
    [InlineData("Note: the bridge is closed.\n\nIt will stay so.\n")]
    [InlineData("Title: a headline\nand then a line of text.\n\nMore text.\n")]
    [InlineData("Title: what they said\nANNA: Is it closed?\nBEN: It is.\n\nMore text.\n")]
    public void Read_TextWithoutHeader_IsAllBody(string text)
    {
        var report = Read(text);

        Assert.Equal(new TextSpan(0, text.Length), report.Body);
        Assert.Equal(new ReportHeader(), report.Header);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void Read_AnyLineEnds_AreKeptAndEndTheHeader(string end)
    {
        var text = $"Publisher: The Fen Post{end}{end}Closed.{end}";

        var report = Read(text);

        Assert.Equal(text, report.Text);
        Assert.Equal($"Closed.{end}", report.Body.In(text));
    }

    [Fact]
    public void Read_ImpossibleDate_KeepsTheReportWithoutDateAndSaysSo()
    {
        var report = Read("Publisher: The Fen Post\nPublished: 2031-02-30T10:00:00Z\n\nClosed.\n");

        Assert.Null(report.Header.Published);
        Assert.Equal("The Fen Post", report.Header.Publisher);
        Assert.Contains("\"2031-02-30T10:00:00Z\"", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownKey_IsLeftOutOfTheBodyAndNoted()
    {
        var report = Read("publisher: The Fen Post\nMood: grey\n\nClosed.\n");

        Assert.Equal("The Fen Post", report.Header.Publisher);
        Assert.Equal("Closed.\n", report.Body.In(report.Text));
        Assert.Contains("\"Mood\"", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeyTwice_UsesTheFirstAndSaysSo()
    {
        var report = Read("Title: One\nTitle: Two\n\nClosed.\n");

        Assert.Equal("One", report.Header.Title);
        Assert.Contains("Title", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HeaderWithoutText_HasAnEmptyBody()
    {
        var report = Read("Title: One\nPublisher:");

        Assert.Equal("One", report.Header.Title);
        Assert.Null(report.Header.Publisher);
        Assert.True(report.Body.IsEmpty);
    }

    private static Report Read(string text)
    {
        var result = TextIntake.Read("a.txt", Encoding.UTF8.GetBytes(text));
        Assert.True(result.IsReport, result.Fault?.ToString());
        return result.Report;
    }
}
