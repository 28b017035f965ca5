using System.Net;
using System.Text;
using AngleSharp.Html.Dom;

namespace Hearsay.Desk.Tests;

public sealed class AddingTests
{
    private const string Text = "The quay at Vell fell in the night, said harbour master Odd Lie. He said that nobody had been hurt.\n";

    [Fact]
    public async Task Add_FilesAndPastedText_AreReadKeptAndShown()
    {
        await using var desk = await OpenDesk.OverAsync();

        var page = await AddAsync(desk, "Vell flood", [("quay.txt", Encoding.UTF8.GetBytes(Text))], ("text", "Ilse Brandt denied that boats sank."), ("publisher", "The Lamp\r\nTitle: forged"), ("published", "2031-05-07"));

        Assert.StartsWith("Done: 2 added", page.QuerySelector("#now .lead")!.TextContent, StringComparison.Ordinal);
        var reports = desk.Ledger.Reports("Vell flood");
        Assert.Equal(2, reports.Count);
        var pasted = Assert.Single(reports, report => report.Name.StartsWith("pasted-", StringComparison.Ordinal));
        Assert.Equal(("The Lamp Title: forged", null, "2031-05-07"), (pasted.Header.Publisher, pasted.Header.Title, pasted.Header.Published?.ToString()));
        Assert.True(Assert.Single(desk.Ledger.Dossiers()).ClaimsAreCurrent);
        Assert.Empty(desk.Failures);
    }

    [Fact]
    public async Task Add_WhatCannotBeRead_IsToldFileByFileAndTheOthersAreKept()
    {
        await using var desk = await OpenDesk.OverAsync();

        var page = await AddAsync(desk, "x", [("noise.bin", [0, 1, 2, 0xff, 0]), ("quay.txt", Encoding.UTF8.GetBytes(Text)), ("empty.txt", [])]);

        var failed = page.QuerySelectorAll("tr:has(.failed)").Select(row => row.QuerySelector("th")!.TextContent.Trim()).ToList();
        Assert.Equal(2, failed.Count);
        Assert.Contains(failed, name => name.Contains("noise.bin", StringComparison.Ordinal));
        Assert.Contains(failed, name => name.Contains("empty.txt", StringComparison.Ordinal));
        Assert.Equal("quay.txt", Assert.Single(desk.Ledger.Reports("x")).Name);
        Assert.Empty(desk.Ledger.FailedFiles("x"));
    }

    [Fact]
    public async Task Add_ATable_SaysWhichColumnsWereTaken()
    {
        await using var desk = await OpenDesk.OverAsync();

        var page = await AddAsync(desk, "x", [("set.csv", "Body,Outlet\nThe quay fell.,The Lamp\n"u8.ToArray())]);

        Assert.Contains("text=Body, publisher=Outlet", page.QuerySelector("#lines")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("set.csv/row 2", Assert.Single(desk.Ledger.Reports("x")).Name);
    }

    [Fact]
    public async Task Add_TheSameAgain_SaysThatItIsThere()
    {
        await using var desk = await OpenDesk.OverAsync();
        await AddAsync(desk, "x", [("quay.txt", Encoding.UTF8.GetBytes(Text))]);

        var page = await AddAsync(desk, "x", [("copy.txt", Encoding.UTF8.GetBytes(Text))]);

        Assert.Equal("Done: 0 added, 1 already there", page.QuerySelector("#now .lead")!.TextContent);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\note.txt", "note.txt")]
    public async Task Add_FileWithAPathInItsName_KeepsTheNameAlone(string sent, string kept)
    {
        await using var desk = await OpenDesk.OverAsync();

        await AddAsync(desk, "x", [(sent, Encoding.UTF8.GetBytes(Text))]);

        Assert.Equal(kept, Assert.Single(desk.Ledger.Reports("x")).Name);
    }

    [Theory]
    [InlineData("", "words", "Give the dossier a name")]
    [InlineData("two\nlines", "words", "Give the dossier a name")]
    [InlineData("x", " ", "paste the text")]
    public async Task Add_OfNothing_SaysWhatIsMissing(string dossier, string text, string expected)
    {
        await using var desk = await OpenDesk.OverAsync();

        using var response = await desk.PostAsync("/add", [], ("dossier", dossier), ("text", text));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(desk.Ledger.Dossiers());
    }

    [Fact]
    public async Task Add_MoreThanTheDeskTakes_IsRefusedBeforeItIsSent()
    {
        await using var desk = await OpenDesk.OverAsync();
        using var content = new ByteArrayContent([]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(desk.Address, "/add")) { Content = content };
        request.Headers.Add("Origin", desk.Address.GetLeftPart(UriPartial.Authority));
        request.Headers.ExpectContinue = true;
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        content.Headers.ContentLength = 300L * 1024 * 1024;

        using var response = await desk.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Contains("./hearsay add FOLDER", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_OfAHostileName_ShowsItInert()
    {
        await using var desk = await OpenDesk.OverAsync();
        const string Attack = "<script>alert(1)<\u29f8script><img src=x onerror=alert(1)>.txt";

        var page = await AddAsync(desk, "<script>alert(0)</script>", [(Attack, Encoding.UTF8.GetBytes(Text)), ($"bad{Attack}", [0, 1, 2])]);

        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.TextContent.Length > 0);
        Assert.Empty(page.QuerySelectorAll("img"));
        Assert.Contains(Attack, page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Sends the desk's form and waits until the page of the adding says that it is done.</summary>
    private static async Task<IHtmlDocument> AddAsync(OpenDesk desk, string dossier, (string Name, byte[] Bytes)[] files, params (string Name, string Value)[] fields)
    {
        using var response = await desk.PostAsync("/add", files, [("dossier", dossier), .. fields]);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        var path = response.Headers.Location!.OriginalString;
        for (var tries = 0; ; tries++)
        {
            var page = await desk.PageAsync(path);
            if (page.QuerySelector("[data-running]") is null || tries > 600) return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
