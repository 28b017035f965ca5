using System.Text;
using Hearsay.Intake.Tests.Made;
using Hearsay.Model;

namespace Hearsay.Intake.Tests;

public sealed class MailTests
{
    [Fact]
    public void TakeIn_Mail_IsItsTextWithSenderSubjectAndDate()
    {
        var report = Take.Report("gate.eml", MadeMail.Of(Prose.Text + "\n\n> What happened?\n\n-- \nAda Roke, Fen Post\n"));

        Assert.Equal(Prose.Text + "\n\nWhat happened?", report.Text);
        Assert.Equal(
            new ReportHeader { Publisher = "Ada Roke", Title = Prose.Title, Byline = "Ada Roke", Published = new Timestamp(PartialDate.Of(2031, 5, 2), new TimeOnly(7, 30), TimeSpan.FromHours(2)), Channel = "mail" },
            report.Header);
        Assert.Equal(("1@fen.example", MarkKind.Message), (report.Marks[0].Label, report.Marks[0].Kind));
    }

    [Theory]
    [InlineData("\"Fen Water Board\" <press@fen.example>", "Fen Water Board")]
    [InlineData("press@fen.example", "press@fen.example")]
    public void TakeIn_Mail_IsPublishedByWhomItIsFrom(string from, string publisher)
    {
        var mail = Encoding.UTF8.GetBytes($"From: {from}\nTo: desk@post.example\nDate: Tue, 02 May 2031 07:30:00 +0200\nMIME-Version: 1.0\nContent-Type: text/plain\n\n{Prose.Text}\n");

        Assert.Equal(publisher, Take.Report("gate.eml", mail).Header.Publisher);
    }

    [Fact]
    public void TakeIn_MailOfHtmlAlone_IsItsWords() => Assert.Equal(Prose.Text, Take.Report("gate.eml", MadeMail.Html(string.Concat(Prose.Paragraphs.Select(p => $"<p>{p}</p>")))).Text);

    [Fact]
    public void TakeIn_Attachments_AreReportsOfTheirOwnAndPicturesAreLeftOut()
    {
        var mail = MadeMail.Of(Prose.Paragraphs[0], ("gate.html", MadePage.Bytes()), ("gate.png", MadePicture.Png()), ("../../gate.docx", MadeOffice.Docx(Prose.Paragraphs)));

        var taken = Take.All("in/gate.eml", mail);

        Assert.Equal(["in/gate.eml", "in/gate.eml/gate.html", "in/gate.eml/gate.docx"], taken.Where(t => t.Report is not null).Select(t => t.Report!.Name));
        Assert.Equal(["in/gate.eml/gate.png"], taken.Where(t => t.LeftOut is not null).Select(t => t.LeftOut));
        var page = taken.Single(t => t.Report?.Format == "html");
        Assert.Equal(new PartOf(taken[0].Report!.Sha256, "gate.html"), page.Report!.Part);
        Assert.Equal(MadePage.Bytes(), page.Original.ToArray());
    }

    [Fact]
    public void TakeIn_ForwardedMessage_IsAReportOfItsOwn()
    {
        var reports = Take.Reports("gate.eml", MadeMail.Forwarding(MadeMail.Of(Prose.Paragraphs[1])));

        Assert.Equal([Prose.Paragraphs[0], Prose.Paragraphs[1]], reports.Select(r => r.Text));
    }

    [Fact]
    public void TakeIn_Mailbox_HasAReportForEachMessageInOrder()
    {
        var box = MadeMail.Mbox([.. Prose.Paragraphs.Select(p => MadeMail.Of(p))]);

        var reports = Take.Reports("old.mbox", box);

        Assert.Equal(Prose.Paragraphs, reports.Select(r => r.Text));
        Assert.Equal(["old.mbox/1", "old.mbox/2", "old.mbox/3", "old.mbox/4"], reports.Select(r => r.Name));
        Assert.All(reports, r => Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(box)), r.Part!.Container));
    }

    [Fact]
    public void TakeIn_EncryptedMail_IsSaidToBeLocked()
    {
        var mail = "From: a@fen.example\nDate: Tue, 02 May 2031 07:30:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nxx\n--b--\n"u8.ToArray();

        Assert.Contains("locked", Take.Fault("gate.eml", mail).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_MailLinesThatAPersonTyped_AreText()
    {
        const string text = "From: the lock office\nDate: 2 May\nSubject: gate\n\nThe gate failed.\n";

        Assert.Equal((text, "text"), (Take.Report("a.txt", text).Text, Take.Report("a.txt", text).Format));
        Assert.Equal("mail", Take.Report("a.eml", text).Format);
    }

    [Fact]
    public void TakeIn_TextWithAHeaderOfItsOwn_IsNoMail() => Assert.Equal("text", Take.Report("a.txt", "Title: One\nPublisher: Fen Post\n\nThe gate failed.\n").Format);
}
