namespace Hearsay.Model.Tests;

public sealed class SpanIndexTests
{
    private static readonly TextSpan[] Spans = [new(30, 40), new(0, 25), new(5, 10), new(50, 60)];
    private readonly SpanIndex<int> _index = new(Spans.Select((s, i) => (s, i)));

    [Fact]
    public void Queries_EverySpan_AgreeWithLookingAtAll()
    {
        for (var start = 0; start < 65; start++)
            for (var end = start + 1; end < 66; end++)
            {
                var span = new TextSpan(start, end);
                Assert.Equal(Spans.Any(s => s.Overlaps(span)), _index.Overlaps(span));
                Assert.Equal(Spans.Any(s => s.Contains(span)), _index.Contains(span));
                Assert.Equal(Enumerable.Range(0, 4).Where(i => Spans[i].Overlaps(span)), _index.Overlapping(span).Order());
            }
    }
}
