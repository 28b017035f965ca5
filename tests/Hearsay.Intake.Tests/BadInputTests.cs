using System.Text;

namespace Hearsay.Intake.Tests;

public sealed class BadInputTests
{
    public static TheoryData<byte[], string> Unusable => new()
    {
        { [], "empty" },
        { " \r\n\t \u00A0\n"u8.ToArray(), "white space" },
        { [0xEF, 0xBB, 0xBF], "white space" },
        { "%PDF-1.7 and more"u8.ToArray(), "a PDF document" },
        { [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "a ZIP archive" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture" },
        { [.. "text, and then"u8, 0, .. "a zero byte"u8], "binary" },
        { [1, 2, 3, 4, 5, 6, 7, 200, 201, 14, 15, 16, 17, 18], "binary" },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Read_Unusable_IsAFaultWithFileProblemAndRemedy(byte[] bytes, string problem)
    {
        var fault = TextIntake.Read("folder/a.txt", bytes).Fault;

        Assert.NotNull(fault);
        Assert.Equal("folder/a.txt", fault.File);
        Assert.Contains(problem, fault.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Remedy);
    }

    [Fact]
    public void Read_OverTheLimit_NamesSizeAndLimit()
    {
        var fault = TextIntake.Read("a.txt", new byte[3 * 1024 * 1024], new IntakeLimits { MaxBytes = 2 * 1024 * 1024 }).Fault;

        Assert.NotNull(fault);
        Assert.Contains("3 MB", fault.Problem, StringComparison.Ordinal);
        Assert.Contains("2 MB", fault.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FiftyMegabytesOnOneLine_IsTakenInWhole()
    {
        var bytes = new byte[50 * 1024 * 1024];
        Array.Fill(bytes, (byte)'a');

        var report = TextIntake.Read("a.txt", bytes).Report;

        Assert.Equal(bytes.Length, report!.Text.Length);
    }

    [Fact]
    public void Read_RightToLeftAndZeroWidth_AreKeptAsTheyStand()
    {
        const string text = "הגשר סגור \u202Eabc\u202C za\u200Bmk\u200Dnut 🏳️‍🌈";

        Assert.Equal(text, TextIntake.Read("a.txt", Encoding.UTF8.GetBytes(text)).Report!.Text);
    }

    [Fact]
    public void Read_KnownBytes_HaveTheirSha256()
    {
        var report = TextIntake.Read("a.txt", "abc"u8.ToArray()).Report;

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", report!.Sha256);
    }
}
