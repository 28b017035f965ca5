using System.Runtime.CompilerServices;
using Hearsay.Corpus.Tellings;

namespace Hearsay.Corpus.Tests.Tellings;

public sealed class TellingsFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void Read_EventWithTwoClaims_KeepsWhatSaysTheSameApartFromTheContrary()
    {
        File.WriteAllLines(_file, ["# Flood at Lund", "", "= Nobody was warned.", "+ witness | They let us sleep.", "- company | all got the message | and twice", "+ paper | no siren", "~ paper | a siren was bought", "= The hatch was opened."]);

        var read = Assert.Single(TellingsFile.Read(_file));

        Assert.Equal(("Flood at Lund", 2), (read.Title, read.Claims.Count));
        Assert.Equal("Nobody was warned.", read.Claims[0].Text);
        Assert.Equal(["They let us sleep.", "no siren"], read.Claims[0].Same);
        Assert.Equal(["all got the message | and twice"], read.Claims[0].Contrary);
        Assert.Equal(["a siren was bought"], read.Claims[0].Near);
        Assert.Empty(read.Claims[1].Same);
    }

    [Theory]
    [InlineData(1, "= A claim of no event.")]
    [InlineData(2, "# Event", "+ witness | A telling of no claim.")]
    [InlineData(3, "# Event", "= Claim.", "+ a telling without a voice")]
    [InlineData(3, "# Event", "= Claim.", "- witness |")]
    [InlineData(3, "# Event", "= Claim.", "* witness | an unknown mark")]
    [InlineData(4, "# Event", "= Claim.", "+ witness | a telling", "#")]
    [InlineData(2, "# Event", "=")]
    public void Read_LineThatFitsNothing_NamesFileAndLine(int number, params string[] lines)
    {
        File.WriteAllLines(_file, lines);

        var thrown = Assert.Throws<InvalidDataException>(() => TellingsFile.Read(_file));

        Assert.Contains($"{_file}:{number}: \"{lines[number - 1]}\"", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadFolder_TellingsOfTheCorpus_KeepTheirForm()
    {
        var events = TellingsFile.ReadFolder(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "corpus", "tellings"));

        Assert.All(events, e => Assert.True(e.Claims.Count == (e.Claims[0].Near.Count > 0 ? 10 : 12), e.Title));
        Assert.All(events.SelectMany(e => e.Claims), c => Assert.True(c.Same.Count > 1 && c.Contrary.Count > 0, c.Text));
        Assert.All(events.SelectMany(e => e.Claims), c => Assert.Distinct(c.Same.Concat(c.Contrary).Concat(c.Near), StringComparer.OrdinalIgnoreCase));
        Assert.Distinct(events.Select(e => e.Title), StringComparer.OrdinalIgnoreCase);
    }

    public void Dispose() => File.Delete(_file);

    private static string Here([CallerFilePath] string here = "") => here;
}
