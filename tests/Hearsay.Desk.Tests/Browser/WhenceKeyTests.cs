using Hearsay.Model;

namespace Hearsay.Desk.Tests.Browser;

/// <summary>The question whence one has something, answered by a key.</summary>
public sealed class WhenceKeyTests(Browsing browsing)
{
    [Theory]
    [InlineData("y", SourceVerdict.Dependent, false)]
    [InlineData("n", SourceVerdict.Independent, true)]
    public async Task Whence_AnsweredByAKey_IsDecidedWithoutABarrier(string key, SourceVerdict expected, bool phone)
    {
        await using var desk = await Lighters.OpenAsync();
        await using var watched = await browsing.OpenAsync(dark: phone, phone);
        await watched.Page.GotoAsync(new Uri(desk.Address, $"{Lighters.Path}/review").AbsoluteUri);
        await watched.Page.FillAsync("#reviewer", "Ana Roe");
        await watched.Page.PressAsync("#reviewer", "Enter");
        var question = watched.Page.Locator(".question:has([value=dependent])");
        await question.WaitForAsync();
        Assert.Empty(await watched.BarriersAsync());
        Assert.Equal(0, await watched.OverhangAsync());
        await watched.ShootAsync($"whence{(phone ? "-dark-phone" : "")}");

        await question.FocusAsync();
        await watched.Page.Keyboard.PressAsync(key);
        await watched.Page.Locator("form.undo", new() { HasText = "Harbour Board and Pilot Office" }).WaitForAsync();

        Assert.Equal(expected, ((SourceMatter)Assert.Single(new Dossier(desk.Ledger, Lighters.Dossier).Review.Decisions()).Decision.Matter).Verdict);
        Assert.Equal(0, await question.CountAsync());
        Assert.Empty(watched.Complaints);
    }
}
