using System.Globalization;
using System.Text.RegularExpressions;

namespace Hearsay.Desk.Tests;

public sealed class PaletteTests
{
    private static readonly string[] Inks = ["ink", "quiet", "accent", "speaker", "cue", "good", "bad"];

    private static readonly string[] Grounds = ["paper", "sheet", "content", "lamp"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Colours_OfTextOnEveryGround_MeetWcagAA(bool dark)
    {
        await using var desk = await OpenDesk.OverAsync();
        using var response = await desk.GetAsync("/assets/desk.css");
        var style = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var palette = Palette(style, dark);

        foreach (var ink in Inks)
            foreach (var ground in Grounds)
                Assert.True(Contrast(palette[ink], palette[ground]) >= 4.5, $"{ink} on {ground}: {Contrast(palette[ink], palette[ground]):0.00}");
        Assert.True(Contrast(palette["quiet"], palette["chip"]) >= 4.5, $"quiet on chip: {Contrast(palette["quiet"], palette["chip"]):0.00}");
        Assert.True(Contrast(palette["paper"], palette["accent"]) >= 4.5);
    }

    private static Dictionary<string, double> Palette(string style, bool dark)
    {
        var from = dark ? style.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal) : 0;
        var block = style[style.IndexOf(":root", from, StringComparison.Ordinal)..];
        return Regex.Matches(block[..block.IndexOf('}', StringComparison.Ordinal)], "--([a-z-]+): #([0-9a-f]{6});")
            .ToDictionary(match => match.Groups[1].Value, match => Luminance(int.Parse(match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
    }

    // Relative luminance and contrast as WCAG 2.2 defines them.
    private static double Luminance(int colour) => (0.2126 * Linear(colour >> 16)) + (0.7152 * Linear(colour >> 8)) + (0.0722 * Linear(colour));

    private static double Linear(int channel)
    {
        var share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
}
