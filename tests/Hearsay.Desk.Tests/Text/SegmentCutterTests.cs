using CsCheck;
using Hearsay.Desk.Text;
using Hearsay.Model;

namespace Hearsay.Desk.Tests.Text;

public sealed class SegmentCutterTests
{
    private static readonly Gen<Mark> Marks = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 30], Gen.Int[1, 5], Gen.Enum<Role>())
        .Select((start, length, statement, role) => new Mark(TextSpan.FromLength(start, length), statement, role));

    [Fact]
    public void Cut_AnyMarks_TilesTheRange() =>
        Gen.Select(Gen.String[Gen.Char["ab \n🌊"], 0, 60], Marks.Array[0, 20], Gen.Int[0, 60].Array[0, 5]).Sample((text, marks, borders) =>
        {
            var segments = SegmentCutter.Cut(text, new TextSpan(0, text.Length), marks, borders);

            Assert.Equal(text, string.Concat(segments.Select(segment => segment.Span.In(text))));
            Assert.DoesNotContain(segments, segment => segment.Span.IsEmpty);
        });

    [Fact]
    public void Cut_AnyMarks_GivesEachCharacterTheMarksThatHoldIt() =>
        Gen.Select(Marks.Array[0, 12], Gen.Int[0, 40], Gen.Int[40, 80]).Sample((marks, from, to) =>
        {
            var text = new string('x', 90);

            var segments = SegmentCutter.Cut(text, new TextSpan(from, to), marks);

            foreach (var segment in segments)
                for (var at = segment.Span.Start; at < segment.Span.End; at++)
                    Assert.Equal(marks.Where(mark => mark.Span.Contains(at)).Select(Said).Order(), segment.Marks.Select(Said).Order());
        });

    [Fact]
    public void Cut_ANestedStatement_KnowsItsDepth()
    {
        const string Words = "outer inner outer";

        var segments = SegmentCutter.Cut(Words, new TextSpan(0, 17), [new Mark(new TextSpan(0, 17), 1, Role.Content), new Mark(new TextSpan(6, 11), 2, Role.Content)]);

        Assert.Equal([1, 2, 1], segments.Select(segment => segment.Depth));
        Assert.Equal(["outer ", "inner", " outer"], segments.Select(segment => segment.Span.In(Words)));
    }

    [Fact]
    public void Cut_ABorderWithinACharacter_MovesToItsStart()
    {
        var segments = SegmentCutter.Cut("a🌊b", new TextSpan(0, 4), [new Mark(new TextSpan(2, 4), 1, Role.Content)]);

        Assert.Equal(["a", "🌊b"], segments.Select(segment => segment.Span.In("a🌊b")));
    }

    [Fact]
    public void Cut_TensOfThousandsOfNestedMarks_EndsSoon()
    {
        var text = new string('x', 60_000);
        var marks = Enumerable.Range(0, 29_000).Select(i => new Mark(new TextSpan(i, 60_000 - i), i, Role.Content));

        var segments = SegmentCutter.Cut(text, new TextSpan(0, text.Length), marks);

        Assert.Equal(57_999, segments.Count);
    }

    private static string Said(Mark mark) => $"{mark.Span} {mark.Statement} {mark.Role}";
}
