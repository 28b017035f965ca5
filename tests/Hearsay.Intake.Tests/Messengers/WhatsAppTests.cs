using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests.Messengers;

public sealed class WhatsAppTests
{
    private const string Android =
        """
        14/03/2031, 22:40 - Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them. Tap to learn more.
        14/03/2031, 22:41 - Marit Holm: The gate is stuck: nobody can move it.
        They sent for the engineer.

        He comes tomorrow.
        14/03/2031, 22:43 - Oskar: <Media omitted>
        14/03/2031, 22:44 - Oskar: This message was deleted
        14/03/2031, 22:45 - Oskar changed the subject from "Lock: old" to "Lock: new"
        15/03/2031, 00:05 - Oskar: gate.jpg (file attached)
        Here it is. <This message was edited>

        """;

    [Fact]
    public void Android_Messages_AreReportsOfTheirWriters()
    {
        var reports = Take.Reports("WhatsApp Chat with Quay talk.txt", Encoding.UTF8.GetBytes(Android));

        Assert.Equal(["The gate is stuck: nobody can move it.\nThey sent for the engineer.\n\nHe comes tomorrow.", "Here it is."], reports.Select(r => r.Text));
        Assert.Equal(
            new ReportHeader { Publisher = "Marit Holm", Byline = "Marit Holm", Channel = "Quay talk", Published = new Timestamp(PartialDate.Of(2031, 3, 14), new TimeOnly(22, 41)) },
            reports[0].Header);
        Assert.Equal("WhatsApp Chat with Quay talk.txt/2", reports[0].Name);
        Assert.Equal([("2", reports[0].Text)], Take.Marks(reports[0]));
        Assert.Equal(["It was changed later; when, the export does not say.", "With it came gate.jpg, which is not read."], reports[1].Notes);
    }

    [Fact]
    public void Android_WhatHasNoWords_IsLeftOut() =>
        Assert.Equal(4, Take.All("WhatsApp Chat with Quay talk.txt", Encoding.UTF8.GetBytes(Android)).Count(t => t.LeftOut is not null));

    [Fact]
    public void IPhone_MarksOfDirection_TellWhatTheProgramSays()
    {
        const string text =
            "[14.03.31, 22:41:10] Quay talk: \u200EMessages and calls are end-to-end encrypted.\r\n" +
            "[14.03.31, 22:41:12] \u202A+44\u00A07700\u00A0900123\u202C: The gate is stuck.\r\nIt is late.\r\n" +
            "\u200E[14.03.31, 22:42:00] ~\u202FMarit: \u200Eimage omitted\r\n" +
            "\u200E[14.03.31, 22:43:00] Marit: \u200E<attached: 00000012-PHOTO.jpg>\r\n" +
            "[14.03.31, 22:44:00] Marit: Look at this \u200E<attached: 00000013-PHOTO.jpg>\r\n" +
            "[14.03.31, 22:45:00] Oskar: \u200EThis message was deleted.\r\n";

        var taken = Take.All("WhatsApp Chat - Quay talk.zip", MadeZip.Of("_chat.txt", text));

        var reports = taken.Where(t => t.Report is not null).Select(t => t.Report!).ToList();
        Assert.Equal(["The gate is stuck.\r\nIt is late.", "Look at this"], reports.Select(r => r.Text));
        Assert.Equal(["+44\u00A07700\u00A0900123", "Marit"], reports.Select(r => r.Header.Publisher));
        Assert.Equal(("Quay talk", "2031-03-14T22:41:12"), (reports[0].Header.Channel, reports[0].Header.Published?.ToString()));
        Assert.Equal(4, taken.Count(t => t.LeftOut is not null));
    }

    [Theory]
    [InlineData("12/03/2031, 10:15 - ", "13/03/2031, 10:15 - ", "2031-03-12T10:15:00")]
    [InlineData("3/12/31, 10:15\u202FPM - ", "3/13/31, 12:15\u202FAM - ", "2031-03-12T22:15:00")]
    [InlineData("[3/12/31, 12:15:01 AM] ", "[3/13/31, 10:15:01 AM] ", "2031-03-12T00:15:01")]
    [InlineData("[12/03/2031, 10:15:01 p. m.] ", "[30/03/2031, 10:15:01 p. m.] ", "2031-03-12T22:15:01")]
    [InlineData("12.03.31, 10:15 - ", "12.03.31, 10:16 - ", "2031-03-12T10:15:00")]
    [InlineData("2031-03-12, 10:15 - ", "2031-03-12, 10:16 - ", "2031-03-12T10:15:00")]
    [InlineData("2031/03/12 10:15 - ", "2031/03/12 10:16 - ", "2031-03-12T10:15:00")]
    [InlineData("12/03/2031 \u00E0 10:15 - ", "14/03/2031 \u00E0 10:15 - ", "2031-03-12T10:15:00")]
    [InlineData("12-03-31 10.15 - ", "31-03-31 10.15 - ", "2031-03-12T10:15:00")]
    [InlineData("04/03/2031, 10:15 - ", "03/04/2031, 10:15 - ", "2031-03-04T10:15:00")]
    [InlineData("3/3/2031, 10:15 - ", "3/3/2031, 10:16 - ", "2031-03-03T10:15:00")]
    public void Dates_OfEveryPhone_AreReadFromTheWholeChat(string first, string second, string sent)
    {
        var chat = Encoding.UTF8.GetBytes($"{first}Ida: One.\n{second}Ida: Two.\n{second}Ida: Three.\n");

        Assert.Equal(sent, Take.Reports("_chat.txt", chat)[0].Header.Published?.ToString());
        Assert.Empty(Take.Remarks("_chat.txt", chat));
    }

    [Theory]
    [InlineData(null, "2031")]
    [InlineData(DayOrder.DayFirst, "2031-04-03T10:15:00")]
    [InlineData(DayOrder.MonthFirst, "2031-03-04T10:15:00")]
    public void Dates_ThatMeanTwoDays_AreSaidAndReadAsToldOrNotAtAll(DayOrder? told, string sent)
    {
        var chat = Encoding.UTF8.GetBytes("3/4/2031, 10:15 - Ida: One.\n3/4/2031, 10:16 - Ida: Two.\n3/5/2031, 10:16 - Ida: Three.\n");

        Assert.Equal(sent, Take.Reports("_chat.txt", chat, choices: new IntakeChoices { Dates = told })[0].Header.Published?.ToString());
        Assert.Contains("--dates", Assert.Single(Take.Remarks("_chat.txt", chat)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[14.03, 22:41] Marit: it is stuck\n[14.03, 22:43] Oskar: tomorrow\n[14.03, 22:50] Ines: why\n")]
    [InlineData("Chat of 14 March.\n14/03/2031, 22:41 - Marit: it is stuck\n14/03/2031, 22:42 - Oskar: tomorrow\n14/03/2031, 22:43 - Ines: why\n")]
    [InlineData("14/03/2031 was a Friday.\n15/03/2031 was not.\n16/03/2031 - 10:15\n")]
    public void Recognise_WhatAPersonTypedOff_StaysOneText(string text) => Assert.Equal(("a.txt", "text"), (Take.Report("a.txt", text).Name, Take.Report("a.txt", text).Format));

    [Fact]
    public void Message_TakenInAlone_GivesTheSameText()
    {
        var taken = Take.All("_chat.txt", Encoding.UTF8.GetBytes(Android)).First(t => t.Report is not null);

        Assert.Equal(taken.Report!.Text, new ReportIntake(IntakeLimits.None).TextOf(taken.Report, taken.Original));
    }

    [Fact]
    public void Chat_ThatNeverBreaks_IsOneReport()
    {
        var chat = Encoding.UTF8.GetBytes("14/03/2031, 22:41 - Marit: " + new string('a', 5_000_000) + "\n" + string.Concat(Enumerable.Repeat("1/", 1_000_000)));

        Assert.Equal(2, Assert.Single(Take.Reports("_chat.txt", chat)).Text.Split('\n').Length);
    }
}
