using CsCheck;
using Hearsay.Desk.Text;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Text;

public sealed class ReportLayoutTests
{
    [Fact]
    public void Blocks_OfAnyText_TileEachPage() =>
        Gen.String[Gen.Char["ab. \n\r\t\u2028\""], 0, 80].Sample(text =>
        {
            var layout = Lay(text);
            foreach (var page in layout.Pages)
            {
                var at = page.Start;
                foreach (var block in layout.Blocks(page))
                {
                    Assert.Equal(at, block.Span.Start);
                    Assert.True(string.IsNullOrWhiteSpace(text[block.Span.End..block.End]));
                    at = block.End;
                }

                Assert.Equal(page.End, at);
            }
        });

    [Fact]
    public void Pages_OfALongText_TileItAndFindEachCharacter() =>
        Gen.Select(Gen.Int[1, 90_000], Gen.Char["\n a"], Gen.Int[1, 30_000]).Sample(
            (length, separator, every) =>
            {
                var text = string.Concat(Enumerable.Range(0, length).Select(i => i % every == 0 ? separator : 'x'));
                var layout = Lay(text);

                Assert.Equal(text.Length, layout.Pages.Sum(page => page.Length));
                Assert.All(layout.Pages, page => Assert.InRange(page.Length, 0, ReportLayout.PageLength));
                for (var at = 0; at < text.Length; at += 997) Assert.True(layout.Pages[layout.PageOf(at) - 1].Contains(at));
            },
            iter: 50);

    [Fact]
    public void Blocks_OfParagraphs_EndAtBlankLinesAndLeaveThemOut()
    {
        const string Text = "First line\nstill first.\n\nSecond.\r\n\r\n  Third";
        var layout = Lay(Text);

        Assert.Equal(["First line\nstill first.", "Second.", "  Third"], layout.Blocks(layout.Pages[0]).Select(block => block.Span.In(Text)));
    }

    [Fact]
    public void Blocks_OfTurnsWithoutBlankLines_EndAfterFullStops()
    {
        const string Text = "A: Who was there?\nB: Nobody.\nA: Thanks";
        var layout = Lay(Text);

        Assert.Equal([false, true, true], layout.Blocks(layout.Pages[0]).Select(block => block.Continues));
    }

    private static ReportLayout Lay(string text) =>
        new(new Report { Name = "x", Sha256 = new string('0', 64), Text = text, Body = new TextSpan(0, text.Length) });
}
