using System.Text;
using CsCheck;

namespace Hearsay.Intake.Tests;

public sealed class EncodingTests
{
    private const string Cyrillic = "Мост закрыт, сообщил губернатор области. Движение остановлено.";

    [Fact]
    public void Read_AnyTextInUtf8_ComesBackUnaltered() =>
        Gen.String.Where(t => !string.IsNullOrWhiteSpace(t) && t.EnumerateRunes().All(r => r.Value >= ' ' && r.Value != 0xFEFF && r.Value != 0xFFFD)).Sample(text =>
        {
            var report = TextIntake.Read("a.txt", Encoding.UTF8.GetBytes(text)).Report;
            return report is not null && report.Text == text && report.Notes.Count == 0;
        });

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void Read_ByteOrderMark_TellsTheEncodingAndIsNotText(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var report = TextIntake.Read("a.txt", (byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes("Où est l’œuvre 🜂?")]).Report;

        Assert.Equal("Où est l’œuvre 🜂?", report!.Text);
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData("windows-1252", "The café’s owner said “no” — twice, in Málaga.")]
    [InlineData("windows-1251", Cyrillic)]
    [InlineData("koi8-r", Cyrillic)]
    [InlineData("utf-16", "The bridge is closed, said the governor.")]
    [InlineData("utf-16BE", "The bridge is closed, said the governor.")]
    public void Read_OtherEncodingWithoutMark_IsGuessedAndSaidSo(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        var report = TextIntake.Read("a.txt", encoding.GetBytes(text)).Report;

        Assert.Equal(text, report!.Text);
        Assert.Contains(encoding.WebName, Assert.Single(report.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MarkedButBroken_ReplacesAndSaysHowMany()
    {
        var report = TextIntake.Read("a.txt", (byte[])[0xEF, 0xBB, 0xBF, .. "The bridge "u8, 0xC3, .. " is closed"u8]).Report;

        Assert.Equal("The bridge \uFFFD is closed", report!.Text);
        Assert.StartsWith("1 ", Assert.Single(report.Notes), StringComparison.Ordinal);
    }
}
