using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Statements;

namespace Hearsay.Reading.Tests.Statements;

public sealed class StatementBuilderTests
{
    private static readonly string[] Pieces =
        ["said", "the", "The", "Ana", "Bell", "army", "its spokesman", "prisoner", "video", "released", "will", "agency", "PILOT", "Ministry", "a", "official", "from", "quoted by", ";", "[", "/ORR/", "»", "Orry", "two", "hundred", "“", "”", "\n\n", ",", ".", "could", "not", "verify", "March", "3", "12,000", "-", "(", ")", "Dr", "he", "of", "and", "?", "/", ":", "\u200B", "🚨"];

    [Theory]
    [InlineData("“The pier is shut,” Orry said.", "“The pier is shut,”", Mode.Direct)]
    [InlineData("Orry said the pier was “shut for good” now.", "the pier was “shut for good” now", Mode.Mixed)]
    [InlineData("Orry said the pier was shut.", "the pier was shut", Mode.Indirect)]
    [InlineData("Orry: The pier is shut.", "The pier is shut", Mode.Direct)]
    [InlineData("Orry: Good day.\n\nThe pier is shut.", "The pier is shut", Mode.Direct)]
    [InlineData("- The pier is shut - Orry wrote.", "The pier is shut", Mode.Direct)]
    public void Build_Attribution_HasTheModeOfItsMarks(string text, string content, Mode mode)
    {
        var statement = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, "Orry", "", content)]).Single(s => s.FoundBy == "test");

        Assert.Equal(mode, statement.Mode);
    }

    [Theory]
    [InlineData("Orry said about 40 boats were lost.", "said about", "40 boats were lost", "about 40 boats were lost", "said")]
    [InlineData("Orry counted at least 40 boats.", "counted", "40 boats", "at least 40 boats", "counted")]
    [InlineData("Orry said 40 boats were lost.", "said", "40 boats were lost", "40 boats were lost", "said")]
    [InlineData("Orry told us about boats.", "told us about", "boats", "boats", "told us about")]
    public void Build_ContentThatBeginsWithANumber_HasTheWordsOfItsBound(string text, string cue, string content, string expected, string left)
    {
        var statement = StatementBuilder.Build(Texts.Annotate(text), [Found.In(text, "Orry", cue, content)]).Single(s => s.FoundBy == "test");

        Assert.Equal((expected, left), (statement.Content[0].In(text), statement.Cue[0].In(text)));
    }

    [Theory]
    [InlineData("“The pier is shut,”", "The pier is shut")]
    [InlineData(" «It fell.» ", "It fell.")]
    [InlineData("(he fell) again.", "(he fell) again.")]
    [InlineData("he fell)", "he fell")]
    public void Trim_Content_LosesItsEdges(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ContentEdges.Trim(text, [new TextSpan(0, text.Length)])).In(text));

    [Fact]
    public void Build_TwoStatementsOfOneStretch_HaveTwoIdentities()
    {
        const string text = "Orry said and Vask said the pier was shut.";
        var statements = StatementBuilder.Build(
            Texts.Annotate(text), [Found.In(text, "Orry", "said", "the pier was shut"), Found.In(text, "Vask", "said", "the pier was shut")]);

        Assert.Equal(["aaaaaaaa-24-41", "aaaaaaaa-24-41-2"], statements.Select(s => s.Id).Order());
    }

    [Fact]
    public void Build_AnyTextAndSpans_NeverFailsAndKeepsSpansInside() =>
        Gen.Select(
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40],
            Gen.Int[0, 60],
            Gen.Int[0, 60]).Sample((parts, a, b) =>
            {
                var text = string.Join(' ', parts);
                var span = new TextSpan(Math.Min(Math.Min(a, b), text.Length), Math.Min(Math.Max(a, b), text.Length));
                var found = new Attribution.Attribution { Speaker = [span], Content = [span], FoundBy = "test" };
                var header = new ReportHeader { Publisher = parts.ElementAtOrDefault(0), Agency = parts.ElementAtOrDefault(1), Byline = parts.ElementAtOrDefault(2) };

                foreach (var statement in StatementBuilder.Build(AnnotatedText.Of(Texts.ReportOf(text) with { Header = header }), [found, found with { Content = [new TextSpan(0, text.Length)], Speaker = [] }]))
                    foreach (var stretch in statement.Content)
                        Assert.True(stretch.Start >= 0 && stretch.End <= text.Length && !stretch.IsEmpty);
            });

    [Fact]
    public void Build_SpeakerBehindTheLastWord_IsNobody()
    {
        const string Said = "Vask of the ministry said the pier was shut ";
        var behind = new TextSpan(Said.Length, Said.Length + 1);

        var statement = Assert.Single(StatementBuilder.Build(Texts.Annotate(Said + "\u200b"), [new Attribution.Attribution { Speaker = [behind], Content = [new TextSpan(26, 43)], FoundBy = "test" }]));

        Assert.Null(statement.Source);
    }

    [Fact]
    public void Build_PiecesThenAQuotationOfItsOwn_AreTwoStatements()
    {
        const string text = "Three pots had cracked, Vane said: two of them in the kiln. “I told the buyer nothing.”";
        var found = Found.In(text, "Vane", "said", "Three pots had cracked");
        found = found with { Content = [.. found.Content, .. Found.In(text, "", "", "two of them in the kiln").Content, .. Found.In(text, "", "", "I told the buyer nothing").Content] };

        var statements = StatementBuilder.Build(Texts.Annotate(text), [found]);

        Assert.Equal(["Three pots had cracked|two of them in the kiln", "I told the buyer nothing"], statements.Select(s => string.Join('|', s.Content.Select(c => c.In(text)))));
    }
}
