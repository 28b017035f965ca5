using System.Diagnostics;
using System.Globalization;
using Hearsay.People;

namespace Hearsay.Tests;

/// <summary>What sentences go on to tell of a protected person: unit, home town and relatives are left out, places of events and what is told of others stay.</summary>
public sealed class SentencesOnPersonsTests
{
    private static readonly Pseudonyms Fen = Pseudonyms.Of("fen", ["Ivo Lanc"]);

    private static string Format(string expected) => string.Format(CultureInfo.InvariantCulture, expected, Fen.Names[0].Pseudonym);

    [Theory]
    [InlineData("Private Ivo Lanc was captured on Monday. He comes from Lower Brask.", "Private {0} was captured on Monday. He comes from [left out].")]
    [InlineData("Militiamen took Ivo Lanc at Wold.\n\nHe came from the village of Kvernes. She wept.", "Militiamen took {0} at Wold.\n\nHe came from the village of [left out]. She wept.")]
    [InlineData("Ivo Lanc was held. He is 19 and lives with his mother in Kvernes, Vell province.", "{0} was held. He is 19 and lives with his mother in [left out], [left out] province.")]
    [InlineData("Ivo Lanc was held. “He was born in Kvernes,” an officer said.", "{0} was held. “He was born in [left out],” an officer said.")]
    [InlineData("Ivo Lanc was held at Wold. The 19-year-old served with 40 men as a medic in the 4th Rifle Company.", "{0} was held at Wold. The 19-year-old served with 40 men as a medic in the [left out].")]
    [InlineData("Ivo Lanc was held. The prisoner, a sniper in the 4th Rifle Company, wept.", "{0} was held. The prisoner, a sniper in the [left out], wept.")]
    [InlineData("Ivo Lanc was held. The young soldier belonged to the 4th Rifle Company.", "{0} was held. The young soldier belonged to the [left out].")]
    [InlineData("Ivo Lanc was held. A native of Kvernes, he joined the Third Fen Brigade in May.", "{0} was held. A native of [left out], he joined the [left out] in May.")]
    [InlineData("Ivo Lanc was held. Before the war, he lived in Kvernes.", "{0} was held. Before the war, he lived in [left out].")]
    [InlineData("Ivo Lanc was held. His elder sister, Mara Toll, wept.", "{0} was held. His elder sister, [left out], wept.")]
    [InlineData("Ivo Lanc was held. His parents, Ada and Ulf Toll, live in Kvernes.", "{0} was held. His parents, [left out] and [left out], live in [left out].")]
    [InlineData("Ivo Lanc was held. The boy's mother Mara wept.", "{0} was held. The boy's mother [left out] wept.")]
    [InlineData("Ivo Lanc was held. He is 19. He comes from Kvernes. His unit was the 4th Rifle Company.", "{0} was held. He is 19. He comes from [left out]. His unit was the [left out].")]
    [InlineData("Ivo Lanc was captured near St. Anne on Monday. He comes from Kvernes.", "{0} was captured near St. Anne on Monday. He comes from [left out].")]
    [InlineData("Ivo Lanc was held near Ulvik, the guard said. He comes from Kvernes.", "{0} was held near Ulvik, the guard said. He comes from [left out].")]
    [InlineData("Ivo Lanc was held. Ivo Lanc was born in Kvernes. Ivo Lanc is 19.", "{0} was held. {0} was born in [left out]. {0} is 19.")]
    [InlineData("Ivo Lanc was held and comes from Kvernes.", "{0} was held and comes from [left out].")]
    [InlineData("Ivo Lanc, 19, who served in the 4th Rifle Company, wept.", "{0}, 19, who served in the [left out], wept.")]
    [InlineData("Ivo Lanc's sister Mara wept.", "{0}'s sister [left out] wept.")]
    [InlineData("Ivo Lanc was held, said his mother, Ada Toll. He was from Kvernes.", "{0} was held, said his mother, [left out]. He was from [left out].")]
    public void Hide_WithDetails_LeavesThemOutOfSentencesThatGoOnAboutThePerson(string text, string expected) => Assert.Equal(Format(expected), Fen.Hide(text, withDetails: true));

    [Theory]
    [InlineData("“I come from Lower Brask,” Ivo Lanc said.", "“I come from [left out],” {0} said.")]
    [InlineData("\"I am 19. I'm from Kvernes,\" said Private Ivo Lanc.", "\"I am 19. I'm from [left out],\" said Private {0}.")]
    [InlineData("Ivo Lanc told them: “I am a medic. I served as a medic in the 4th Rifle Company.”", "{0} told them: “I am a medic. I served as a medic in the [left out].”")]
    [InlineData("Ivo Lanc wept.\n\n“My sister Mara is there. My parents live in Kvernes,” he said.", "{0} wept.\n\n“My sister [left out] is there. My parents live in [left out],” he said.")]
    [InlineData("Ivo Lanc was shown on Monday. “I was born in Kvernes,” the prisoner said.", "{0} was shown on Monday. “I was born in [left out],” the prisoner said.")]
    public void Hide_WithDetails_LeavesThemOutOfWhatThePersonSays(string text, string expected) => Assert.Equal(Format(expected), Fen.Hide(text, withDetails: true));

    [Theory]
    [InlineData("“I come from Kvernes,” Obe Tarn said of Ivo Lanc.")]
    [InlineData("Ivo Lanc was held. “I come from Kvernes,” Obe Tarn said.")]
    [InlineData("Ivo Lanc was held by Obe Tarn. “I come from Kvernes,” he said.")]
    [InlineData("Ivo Lanc said: “They took me at Kvernes.”")]
    [InlineData("Ivo Lanc was held, a baker said: “I come from Kvernes.”")]
    [InlineData("Ivo Lanc was held. He was captured at Kvernes with the 3rd Brigade.")]
    [InlineData("Ivo Lanc was held. He came from Kvernes to Wold on Monday.")]
    [InlineData("Ivo Lanc was held. He came from Kvernes on Monday.")]
    [InlineData("Ivo Lanc was held. The barn burned at Wold. He comes from Kvernes.")]
    [InlineData("Ivo Lanc was held by Captain Tarn. He comes from Kvernes.")]
    [InlineData("Ivo Lanc was held. He had been seen by Obe Tarn. He comes from Kvernes.")]
    [InlineData("Ivo Lanc was held, Tarn said. He comes from Kvernes.")]
    [InlineData("Ivo Lanc was held, as Tarn, a guard there, had seen. He comes from Kvernes.")]
    [InlineData("Ivo Lanc was held by men who fled and came from Kvernes.")]
    [InlineData("Ivo Lanc was held. The mayor comes from Kvernes.")]
    [InlineData("Ivo Lanc was held. The fighting reached Kvernes, where the 3rd Brigade lost a man.")]
    [InlineData("Ivo Lanc\n\nHe comes from Kvernes.")]
    [InlineData("Obe Tarn was held. He comes from Kvernes.")]
    public void Hide_WithDetails_LeavesPlacesOfEventsAndWhatIsToldOfOthers(string text) => Assert.Equal(Fen.Hide(text), Fen.Hide(text, withDetails: true));

    [Fact]
    public void Hide_FourTimesTheSentences_TakesNoMoreThanEightTimes()
    {
        var one = string.Concat(Enumerable.Repeat("Ivo Lanc was born in Kvernes. He comes from Orvale. ", 2_000));
        var four = string.Concat(Enumerable.Repeat(one, 4));
        Assert.True(Enumerable.Range(0, 8).Any(_ => TimeOf(four) < TimeOf(one) * 8), "four times the sentences took more than eight times as long, eight times in a row");
    }

    private static double TimeOf(string text)
    {
        var clock = Stopwatch.StartNew();
        Fen.Hide(text, withDetails: true);
        return clock.Elapsed.TotalMilliseconds;
    }
}
