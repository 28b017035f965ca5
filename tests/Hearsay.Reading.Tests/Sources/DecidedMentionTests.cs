using System.Text.Json;
using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Attribution;

namespace Hearsay.Reading.Tests.Sources;

/// <summary>What a person decided of words for a source wins over reading, and reading goes on from there.</summary>
public sealed class DecidedMentionTests
{
    private const string Text = "The mayor, Ilsa Orry, met the pilot, Jon Brill. She said that the gate had failed. Ben Marn of Halyard News told him, he said, that it was old.";
    private static readonly Reader Rules = new(new RuleAttributionFinder());

    private static ReportReading Read(string text, params MentionDecision[] decided) => Rules.Read(Texts.ReportOf(text), decided);

    private static TextSpan Words(string text, string words) => TextSpan.FromLength(text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static string? SourceOf(ReportReading reading, string content) =>
        reading.Statements.Single(s => s.Content[0].In(reading.Report.Text).Contains(content, StringComparison.Ordinal) && s.Mode != Mode.Narrated).Source?.Name;

    [Theory]
    [InlineData("Ben Vask", "Ben Vask")]
    [InlineData("Jon Brill", "Jon Brill")]
    [InlineData("Brill", "Jon Brill")]
    [InlineData("the pilot", "the pilot")]
    [InlineData(null, null)]
    public void Read_APronounDecidedToBeAnother_IsThatOne(string? other, string? source)
    {
        var reading = Read(Text, new MentionDecision(Words(Text, "She"), other));

        Assert.Equal(source, SourceOf(reading, "failed"));
        var mention = reading.Sources.SelectMany(s => s.Mentions.Select(m => (s.Source.Name, m.Span, m.Reason))).Where(m => m.Span == Words(Text, "She"));
        Assert.Equal(source is null ? [] : [(source, Words(Text, "She"), MentionReason.Decided)], mention);
    }

    [Fact]
    public void Read_APronounBehindOneDecided_FollowsIt()
    {
        const string text = "Ilsa Orry met Ada Bell. She said the gate had failed. She said it was old.";

        var reading = Read(text, new MentionDecision(Words(text, "She"), "Ada Bell"));

        Assert.Equal(("Ada Bell", "Ada Bell"), (SourceOf(reading, "failed"), SourceOf(reading, "old")));
        Assert.Equal("Ilsa Orry", SourceOf(Read(text), "old"));
    }

    [Fact]
    public void Read_ANameThatIsNobodyElse_IsASourceOfItsOwn()
    {
        const string text = "Ilsa Orry said the gate had failed. Mr Orry said it was old.";

        var reading = Read(text, new MentionDecision(Words(text, "Mr Orry"), null));

        Assert.Equal(("Ilsa Orry", "Mr Orry"), (SourceOf(reading, "failed"), SourceOf(reading, "old")));
        Assert.Equal("Ilsa Orry", SourceOf(Read(text), "old"));
    }

    [Fact]
    public void Read_ARelativeDecided_ChangesWhoSpeaks()
    {
        const string text = "The clerk, who said the gate had failed, left with Ada Bell.";

        Assert.Equal("Ada Bell", SourceOf(Read(text, new MentionDecision(Words(text, "who"), "Ada Bell")), "failed"));
        Assert.Equal("the clerk", SourceOf(Read(text), "failed"));
    }

    [Fact]
    public void Read_ACarrierDecided_PassesOnInItsPlace()
    {
        const string text = "Ilsa Orry came. Ada Bell came too. She said that divers had told her that the gate had failed.";
        var decided = Read(text, new MentionDecision(Words(text, "She"), "Ilsa Orry"));

        Assert.Equal(["Ilsa Orry"], decided.Statements.Single(s => s.Source?.Name == "divers").Via.Select(v => v.Name));
        Assert.Equal(["Ada Bell"], Read(text).Statements.Single(s => s.Source?.Name == "divers").Via.Select(v => v.Name));
    }

    [Fact]
    public void Read_DecidedTwice_TheLastCounts() =>
        Assert.Equal("Ada Bell", SourceOf(Read(Text, new MentionDecision(Words(Text, "She"), "Ben Vask"), new MentionDecision(Words(Text, "She"), "Ada Bell")), "failed"));

    [Fact]
    public void Read_AnyDecisions_KeepSpansInTheTextAndTheStatements()
    {
        var found = Read(Text).Statements.Select(s => s.Id).ToList();
        var span = Gen.Select(Gen.Int[0, Text.Length - 1], Gen.Int[1, 20], (start, length) => new TextSpan(start, Math.Min(Text.Length, start + length)));
        Gen.Select(span, Gen.OneOf("Ben Vask", "a man", "Orry", "she", "HN").Null(), (s, other) => new MentionDecision(s, other)).Array[0, 4].Sample(decided =>
        {
            var reading = Read(Text, decided);
            Assert.Equal(found, reading.Statements.Select(s => s.Id));
            Assert.All(reading.Sources.SelectMany(s => s.Mentions), m => Assert.True(m.Span.Length > 0 && m.Span.End <= Text.Length));
            Assert.Equal(JsonSerializer.Serialize(reading), JsonSerializer.Serialize(Read(Text, decided)));
        });
    }
}
