using Hearsay.Corroboration.Reuse;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class PassagesTests
{
    private static readonly ReportReading Reading = new ReportBuilder("a.txt", "Herald", "2040-05-01T06:00:00Z")
        .Says(Person("Ines Tamm"), "the gate of the old harbour was open all night").Says(Person("Otto Brill"), "nobody had seen the keeper").Build();

    [Fact]
    public void Keys_Forgotten_AreMadeAgain()
    {
        var passages = Passages.Of(Reading.Report, Reading.Statements);
        List<ulong> keys = [.. passages.Keys];

        passages.Forget();

        Assert.NotEmpty(keys);
        Assert.Equal(keys, passages.Keys);
    }

    [Fact]
    public void StatementAt_StatementWithinAnother_IsTheInner()
    {
        var (first, second) = (Reading.Statements[0], Reading.Statements[1]);
        var outer = first with { Id = "outer", Content = [first.Content[0].Cover(second.Content[0])] };
        var passages = Passages.Of(Reading.Report, [outer, second]);

        Assert.Equal(0, passages.StatementAt(passages.WordAt(first.Content[0].Start)));
        Assert.Equal(1, passages.StatementAt(passages.WordAt(second.Content[0].Start)));
        Assert.Null(passages.StatementAt(passages.Words));
    }
}
