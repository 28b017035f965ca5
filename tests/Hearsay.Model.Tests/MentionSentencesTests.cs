namespace Hearsay.Model.Tests;

public sealed class MentionSentencesTests
{
    private const string Text = "Ilsa Orry came. She spoke.";
    private static readonly Source Orry = new() { Name = "Ilsa Orry", Kind = SourceKind.Person };

    public static IEnumerable<TheoryDataRow<MentionReason>> Reasons => Enum.GetValues<MentionReason>().Select(r => new TheoryDataRow<MentionReason>(r));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Because_EveryReason_QuotesTheWordsInASentenceOfItsOwn(MentionReason reason)
    {
        var said = Because(reason);

        Assert.Contains("“She”", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Enum.GetValues<MentionReason>().Where(r => r != reason), r => Because(r) == said);
    }

    [Fact]
    public void Because_APronoun_NamesTheWordsItTakesUp() =>
        Assert.Equal("“She” stands for “Ilsa Orry”, the nearest before it that fits", Because(MentionReason.Pronoun));

    [Fact]
    public void Because_NothingTakenUp_NamesTheSource() =>
        Assert.Equal("“She” stands for “Ilsa Orry”, the nearest before it that fits", new SourceMention(TextSpan.FromLength(16, 3), MentionReason.Pronoun).Because(Orry, Text));

    [Fact]
    public void Because_NoReason_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Because((MentionReason)99));

    private static string Because(MentionReason reason) => new SourceMention(TextSpan.FromLength(16, 3), reason, TextSpan.FromLength(0, 9)).Because(Orry, Text);
}
