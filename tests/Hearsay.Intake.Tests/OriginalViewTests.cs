using System.Text;
using AngleSharp.Html.Parser;

namespace Hearsay.Intake.Tests;

public sealed class OriginalViewTests
{
    private static readonly string[] Harmless = ["BODY", "HEAD", "HTML", "P", "DIV", "SPAN", "H1", "H2", "UL", "LI", "TABLE", "TBODY", "TR", "TD", "B", "EM", "BR"];

    [Theory]
    [InlineData("<script>alert(1)</script><p onclick='alert(2)' style='background:url(http://a.example/1)'>The quay fell.</p>")]
    [InlineData("<img src=http://a.example/x.png onerror=alert(3) alt='\"><script>alert(4)</script>'><p>The quay fell.</p>")]
    [InlineData("<svg onload=alert(5)><script>alert(6)</script></svg><math><mtext></p><img src=x></math><p>The quay fell.</p>")]
    [InlineData("<iframe src=http://a.example></iframe><object data=x></object><embed src=x><p>The quay fell.</p>")]
    [InlineData("<base href=http://a.example><meta http-equiv=refresh content='0;url=http://a.example'><link rel=preconnect href=http://a.example><p>The quay fell.</p>")]
    [InlineData("<form action=http://a.example><input name=x><button formaction=y>Send</button></form><p>The quay fell.</p>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(7)>\"></noscript><p>The quay fell.</p>")]
    [InlineData("<a href=\"javascript:alert(8)\" ping=http://a.example>The quay fell.</a>")]
    [InlineData("<p>The quay fell.<template><script>alert(9)</script></template><custom-x onfocus=alert(1) autofocus>")]
    public void Of_PageThatTriesToRunOrLoad_HoldsWordsAlone(string html)
    {
        var view = OriginalView.Of("html", Encoding.UTF8.GetBytes($"<!doctype html><html><body>{html}</body></html>"));

        Assert.Equal((OriginalKind.Page, null), (view.Kind, view.Problem));
        Assert.Contains("The quay fell.", view.Content, StringComparison.Ordinal);
        var shown = new HtmlParser().ParseDocument(view.Content!);
        Assert.All(shown.All, element => Assert.Contains(element.TagName, Harmless));
        Assert.All(shown.All.SelectMany(element => element.Attributes), attribute => Assert.Contains($"{attribute.Name}={attribute.Value}", (string[])["class=picture", "class=address"]));
    }

    [Fact]
    public void Of_Page_HasAllItsWordsInTheirStructure()
    {
        const string Html = "<!doctype html><title>T</title><nav><ul><li>Home</li></ul></nav><h1>Quay &amp; lock</h1><p>It <em>fell</em>.<br>Twice <a href='/why'>they say</a> <img src=a.png alt='the quay'></p>"
            + "<table><tr><td colspan=2 onclick=x>12</td></tr></table><footer>1 &lt; 2</footer>";

        var view = OriginalView.Of("html", Encoding.UTF8.GetBytes(Html));

        Assert.Equal(
            "<ul><li>Home</li></ul><h1>Quay &amp; lock</h1><p>It <em>fell</em>.<br>Twice they say<span class=\"address\">[/why]</span> <span class=\"picture\">[picture: the quay]</span></p>"
            + "<table><tbody><tr><td colspan=\"2\">12</td></tr></tbody></table>1 &lt; 2",
            view.Content);
    }

    [Fact]
    public void Of_PageSavedWithItsPictures_ShowsThePage()
    {
        const string Saved = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://lamp.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>The qu=\r\nay fell.</p></body></html>\r\n--b--\r\n";

        Assert.Equal("<p>The quay fell.</p>", OriginalView.Of("mhtml", Encoding.ASCII.GetBytes(Saved)).Content!.Trim());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("mail")]
    [InlineData("subtitles")]
    public void Of_Text_IsAllOfIt(string format) =>
        Assert.Equal((OriginalKind.Text, "Publisher: <b>\r\n\r\nSøren fell.\n"), (OriginalView.KindOf(format), OriginalView.Of(format, Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Publisher: <b>\r\n\r\nSøren fell.\n")).ToArray()).Content));

    [Theory]
    [InlineData("docx", OriginalKind.None)]
    [InlineData("rtf", OriginalKind.None)]
    [InlineData("text", OriginalKind.Text)]
    public void Of_WhatCannotBeShown_SaysToDownloadIt(string format, OriginalKind kind)
    {
        var view = OriginalView.Of(format, new byte[] { 0, 1, 2, 0 });

        Assert.Equal((kind, null), (view.Kind, view.Content));
        Assert.EndsWith("Download it to look at it.", view.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("text")]
    public void Of_MoreThanABrowserShows_SaysSo(string format)
    {
        var view = OriginalView.Of(format, Encoding.ASCII.GetBytes(new string('a', OriginalView.MostBytes + 1)));

        Assert.Null(view.Content);
        Assert.Contains("more than 4 MB", view.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_PageOfElementsTooDeep_IsNotShown() =>
        Assert.NotNull(OriginalView.Of("html", Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 5000)))).Problem);
}
