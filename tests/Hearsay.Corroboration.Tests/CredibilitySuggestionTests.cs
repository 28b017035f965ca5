using Hearsay.Corroboration.Grades;
using Hearsay.Model;

namespace Hearsay.Corroboration.Tests;

public sealed class CredibilitySuggestionTests
{
    private static readonly Dictionary<string, Stance> Stances = new() { ["says"] = Stance.Asserts, ["saysToo"] = Stance.Asserts, ["denies"] = Stance.Denies, ["deniesToo"] = Stance.Denies, ["asks"] = Stance.Asks };

    [Theory]
    [InlineData(Credibility.Confirmed, Level.Corroborated, 2, 2, "says", "saysToo")]
    [InlineData(Credibility.Probable, Level.Repeated, 1, 2, "says", "saysToo")]
    [InlineData(Credibility.Possible, Level.Repeated, 1, 1, "says")]
    [InlineData(Credibility.Doubtful, Level.Disputed, 2, 2, "says", "denies")]
    [InlineData(Credibility.Doubtful, Level.Disputed, 4, 4, "says", "saysToo", "denies", "deniesToo")]
    [InlineData(Credibility.Improbable, Level.Disputed, 3, 3, "says", "denies", "deniesToo")]
    [InlineData(Credibility.Doubtful, Level.Disputed, 2, 2, "says", "saysToo")]
    [InlineData(Credibility.Unknown, Level.Single, 0, 0, "asks")]
    [InlineData(Credibility.Unknown, Level.Disputed, 1, 1, "denies")]
    public void Of_OriginsThatSayAndDeny_IsWhatTheyComeTo(Credibility expected, Level level, int min, int max, params string[] origins) =>
        Assert.Equal(expected, CredibilitySuggestion.Of(Claim(level, min, max, [.. origins.Select(id => Origin(id))]), Stances).Grade);

    [Fact]
    public void Of_CaptivesAlone_IsNeverBetterThanPossible()
    {
        var claim = Claim(Level.Corroborated, 2, 2, Origin("says") with { HeldBy = "the Guard" }, Origin("saysToo") with { HeldBy = "the Navy" });

        Assert.Equal(Credibility.Possible, CredibilitySuggestion.Of(claim, Stances).Grade);
        Assert.Equal(Credibility.Confirmed, CredibilitySuggestion.Of(claim with { Origins = [claim.Origins[0], Origin("saysToo")] }, Stances).Grade);
    }

    [Fact]
    public void Of_SomebodyUnnamedAlone_CannotBeJudged()
    {
        var unnamed = Origin("says") with { Source = ReportBuilder.Unnamed("an official") };

        Assert.Equal(Credibility.Unknown, CredibilitySuggestion.Of(Claim(Level.Single, 1, 1, unnamed), Stances).Grade);
        Assert.Equal(Credibility.Probable, CredibilitySuggestion.Of(Claim(Level.Repeated, 1, 2, unnamed, Origin("saysToo")), Stances).Grade);
    }

    [Fact]
    public void Of_WhatWasWithdrawn_CountsNothing()
    {
        var claim = Claim(Level.Single, 0, 0, Origin("says")) with { Withdrawn = [new WithdrawnStatement("says", "The Lamp took it back.")] };

        Assert.Equal(Credibility.Unknown, CredibilitySuggestion.Of(claim, Stances).Grade);
    }

    private static Origin Origin(string statement) => new(ReportBuilder.Person($"who {statement}"), [statement], ["so"]);

    private static Claim Claim(Level level, int min, int max, params Origin[] origins) => new()
    {
        Id = "c",
        Text = "The gate failed.",
        Level = level,
        LevelReason = "so",
        Independence = new Independence(min, max),
        Origins = origins,
        Statements = [.. origins.SelectMany(o => o.Statements)],
    };
}
