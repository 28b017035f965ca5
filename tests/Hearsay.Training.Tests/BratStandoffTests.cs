using Hearsay.Model;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Tests;

public sealed class BratStandoffTests : IDisposable
{
    private const string Text = "Orry denied that the boat sank.";

    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void ReadStances_MarkedStatement_HasItsSpansAndStance()
    {
        File.WriteAllLines(_file, ["T1\tSpeaker 0 4\tOrry", "T2\tCue 5 11\tdenied", "T3\tContent 17 30\tthe boat sank", "E1\tCue:T2 Speaker:T1 Content:T3", "A1\tStance E1 Denies", "#1\tAnnotatorNotes T1\twho"]);

        var (marked, stance) = Assert.Single(BratStandoff.ReadStances(_file, new CodePointMap(Text)));

        Assert.Equal(("Orry", "denied", "the boat sank"), (Words(marked.Speaker), Words(marked.Cue), Words(marked.Content)));
        Assert.Equal(Stance.Denies, stance);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_OffsetThatIsNoNumber_NamesTheLine(bool withStances)
    {
        File.WriteAllLines(_file, ["T1\tCue 5 11\tdenied", "T2\tContent 17 thirty\tthe boat sank"]);
        var map = new CodePointMap(Text);

        var thrown = Assert.Throws<InvalidDataException>(() => withStances ? BratStandoff.ReadStances(_file, map).Count : BratStandoff.Read(_file, map).Count);

        Assert.Contains($"{_file}:2: \"Content 17 thirty\"", thrown.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);

    private static string Words(IReadOnlyList<TextSpan> spans) => Assert.Single(spans).In(Text);
}
