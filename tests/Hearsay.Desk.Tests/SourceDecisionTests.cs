using System.Net;
using static Hearsay.Desk.Tests.ReviewForms;

namespace Hearsay.Desk.Tests;

public sealed class SourceDecisionTests
{
    [Theory]
    [InlineData("Pia Works", "dependent", HttpStatusCode.Found)]
    [InlineData("Nobody Known", "dependent", HttpStatusCode.Conflict)]
    [InlineData("Ines Tamm", "dependent", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "7", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "-1", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "sharedError,dependent", HttpStatusCode.Conflict)]
    [InlineData("Pia Works", "", HttpStatusCode.Conflict)]
    public async Task Sources_DecidedOnASourcesPage_AreKeptOrRefused(string second, string verdict, HttpStatusCode expected)
    {
        await using var desk = await Breweries.OpenAsync();
        Assert.NotNull((await PageAsync(desk, Breweries.Path + "/sources/one?name=Ines%20Tamm&kind=person")).QuerySelector("form[action$=sources]"));

        using var answer = await SendAsync(desk, "sources", "Ana", ("first", "Ines Tamm"), ("second", second), ("verdict", verdict), ("why", "one office"));

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.Found ? 1 : 0, Of(desk).Decisions().Count);
        Assert.Empty(desk.Failures);
    }
}
