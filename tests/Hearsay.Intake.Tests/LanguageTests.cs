using Hearsay.Intake.Languages;
using Hearsay.Intake.Tests.Made;

namespace Hearsay.Intake.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Der Bürgermeister sagte am Dienstag, dass das Tor nicht mehr zu reparieren sei und dass es für Wochen geschlossen bleibe.", "de")]
    [InlineData("Le maire a dit mardi que la porte ne pouvait plus être réparée et que les bateaux sont restés dans le port pour la nuit.", "fr")]
    [InlineData("El alcalde dijo el martes que la puerta no se puede reparar y que los barcos están en el puerto desde la noche.", "es")]
    [InlineData("Il sindaco ha detto che la porta non può essere riparata e che le barche sono rimaste nel porto per tutta la notte.", "it")]
    [InlineData("O presidente disse na terça-feira que a porta não pode ser reparada e que os barcos ficaram no porto.", "pt")]
    [InlineData("De burgemeester zei dinsdag dat de deur niet meer te repareren is en dat het voor weken dicht blijft.", "nl")]
    [InlineData("Мэр заявил во вторник, что ворота не удастся отремонтировать и что они будут закрыты на несколько недель.", "ru")]
    [InlineData("Мер заявив у вівторок, що ворота не вдасться відремонтувати і що вони будуть закриті на кілька тижнів після аварії.", "uk")]
    [InlineData("Burmistrz powiedział we wtorek, że bramy nie da się naprawić i że będzie zamknięta na kilka tygodni.", "pl")]
    [InlineData("市长星期二表示，船闸的大门无法修复，将关闭数周。居民们说他们听到了很大的声音。", "zh")]
    [InlineData("市長は火曜日、水門は修理できないと述べた。数週間閉鎖されるという。", "ja")]
    [InlineData("قال رئيس البلدية يوم الثلاثاء إن البوابة لا يمكن إصلاحها وستبقى مغلقة", "ar")]
    [InlineData("The mayor said on Tuesday that the gate could not be mended and that it would stay shut for weeks.", "en")]
    [InlineData("Gate shut.", null)]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14", null)]
    public void Of_Text_IsItsLanguage(string text, string? language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    public void Of_EnglishWithForeignNamesAndAQuotation_IsEnglish() =>
        Assert.Equal("en", LanguageGuess.Of("The mayor of São Paulo, João da Silva, wrote \"a porta não pode ser reparada\" on his page, and the office of the Generaldirektion der Wasserstraßen said it was told of it."));

    [Fact]
    public void TakeIn_TextInGerman_IsKeptMarkedAndSaysSo()
    {
        var report = Take.Report("tor.txt", "Der Bürgermeister sagte am Dienstag, dass das Tor nicht mehr zu reparieren sei und dass es für Wochen geschlossen bleibe.");

        Assert.Equal("de", report.Language);
        Assert.Contains("German", Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void TakeIn_EnglishPageThatNamesAnotherLanguage_IsEnglish() => Assert.Equal("en", Take.Report("gate.html", MadePage.Bytes(lang: "ru")).Language);
}
