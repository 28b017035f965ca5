using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Times;

public sealed class TimeTests
{
    // A Wednesday.
    private static readonly PartialDate Anchor = PartialDate.Of(2031, 3, 12);

    [Theory]
    [InlineData("It fell on 3 March.", "3 March=2031-03-03..2031-03-03")]
    [InlineData("It fell on 20 December.", "20 December=2030-12-20..2030-12-20")]
    [InlineData("It will open on 20 December.", "20 December=2031-12-20..2031-12-20")]
    [InlineData("It fell on March 3, 2030.", "March 3, 2030=2030-03-03..2030-03-03")]
    [InlineData("the 5th of January", "5th of January=2031-01-05..2031-01-05")]
    [InlineData("It fell on Monday.", "Monday=2031-03-10..2031-03-10")]
    [InlineData("It fell on Wednesday evening.", "Wednesday evening=2031-03-12..2031-03-12")]
    [InlineData("It will open on Monday.", "Monday=2031-03-17..2031-03-17")]
    [InlineData("It fell last Wednesday.", "last Wednesday=2031-03-05..2031-03-05")]
    [InlineData("It fell last night.", "last night=2031-03-11..2031-03-11")]
    [InlineData("It fell this morning.", "this morning=2031-03-12..2031-03-12")]
    [InlineData("They met on 4 March. The next day it fell, and the next day it was gone.", "4 March=2031-03-04..2031-03-04|The next day=2031-03-05..2031-03-05|the next day=2031-03-06..2031-03-06")]
    [InlineData("It fell three days ago.", "three days ago=2031-03-09..2031-03-09")]
    [InlineData("It fell earlier this week.", "earlier this week=2031-03-10..2031-03-12")]
    [InlineData("It fell last month.", "last month=2031-02..2031-02")]
    [InlineData("It fell in early February.", "early February=2031-02..2031-02")]
    [InlineData("since March 2024", "March 2024=2024-03..")]
    [InlineData("It must be done by 20 March 2031.", "20 March 2031=..2031-03-20")]
    [InlineData("since 2014", "2014=2014..")]
    [InlineData("on 2031-03-01", "2031-03-01=2031-03-01..2031-03-01")]
    [InlineData("on 25/02/2031", "25/02/2031=2031-02-25..2031-02-25")]
    [InlineData("on 05/02/2031", "05/02/2031=..")]
    [InlineData("two days earlier it fell", "two days earlier=..")]
    [InlineData("between 2 and 9 March", "2 and 9 March=2031-03-02..2031-03-09")]
    [InlineData("the night of 25 to 26 November", "25 to 26 November=2030-11-25..2030-11-26")]
    [InlineData("12–16 September 2030", "12–16 September 2030=2030-09-12..2030-09-16")]
    [InlineData("from March to May 2030", "March to May 2030=2030-03..2030-05")]
    [InlineData("between 2019 and 2021", "2019 and 2021=2019..2021")]
    [InlineData("over the past week", "past week=2031-03-05..2031-03-12")]
    [InlineData("in the last 48 hours", "last 48 hours=2031-03-10..2031-03-12")]
    [InlineData("in recent weeks", "recent weeks=..")]
    [InlineData("It fell on the 5th.", "the 5th=2031-03-05..2031-03-05")]
    [InlineData("on the night of the 14th inst., after rain", "the 14th inst=2031-02-14..2031-02-14")]
    [InlineData("the 5th Brigade", "")]
    [InlineData("It fell on 12 May last year.", "12 May last year=2030-05-12..2030-05-12")]
    [InlineData("the twenty-first of June 2030", "twenty-first of June 2030=2030-06-21..2030-06-21")]
    [InlineData("before the end of the month", "the end of the month=2031-03-31..2031-03-31")]
    [InlineData("It has to be done by the end of the year.", "the end of the year=..2031-12-31")]
    [InlineData("It was dark on Christmas Eve.", "Christmas Eve=2030-12-24..2030-12-24")]
    [InlineData("It was dark at Easter.", "Easter=..")]
    [InlineData("It was lost on monday.", "monday=2031-03-10..2031-03-10")]
    [InlineData("It is hoped for by Friday week.", "Friday week=..2031-03-21")]
    [InlineData("It was lost since Friday week.", "Friday week=2031-02-28..")]
    [InlineData("the day before yesterday", "the day before yesterday=2031-03-10..2031-03-10")]
    [InlineData("It was 1991.", "1991=1991..1991")]
    [InlineData("It was put at 1991.", "")]
    [InlineData("He vowed a reply by Monday.", "Monday=..2031-03-17")]
    [InlineData("The reply had come by Monday.", "Monday=..2031-03-10")]
    [InlineData("They will say that it was paid on Monday.", "Monday=2031-03-10..2031-03-10")]
    [InlineData("It may fall and march on.", "")]
    public void Find_Date_Resolves(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text, Anchor).Select(t => $"{t.Mention.Span.In(text)}={t.Mention.From}..{t.Mention.To}")));

    [Fact]
    public void Find_RelativeDateWithoutAnchor_IsUnresolvedWithReason()
    {
        var mention = Assert.Single(Find("It fell on Monday.", null)).Mention;

        Assert.Equal((null, null, null, "unresolved: no date to count from"), (mention.From, mention.To, mention.Anchor, mention.Rule));
    }

    // Each looks back for the day that the one before it means: looked up anew at every step, two dozen of them took a minute and thirty an hour.
    [Fact]
    public void Find_ThousandDaysAfterOneAnother_AreUnresolvedAndDoNotHang()
    {
        var found = Find(string.Concat(Enumerable.Repeat("the next day, ", 1000)) + "it fell.", Anchor);

        Assert.Equal(1000, found.Count);
        Assert.All(found, t => Assert.Equal((null, "unresolved: no day named before it"), (t.Mention.From, t.Mention.Rule)));
    }

    [Fact]
    public void Build_DateBesideTheCue_IsTheDayItWasSaid()
    {
        const string text = "On 4 March, Orry said that six boats sank.";
        var report = Texts.ReportOf(text) with { Header = new ReportHeader { Published = new Timestamp(Anchor) } };
        var statement = Assert.Single(StatementBuilder.Build(AnnotatedText.Of(report), [Statements.Found.In(text, "Orry", "said", "six boats sank")]));

        Assert.Equal(PartialDate.Of(2031, 3, 4), statement.SaidOn);
        Assert.Equal(PartialDate.Of(2031, 3, 4), Assert.Single(statement.Figures).AsOf);
    }

    private static readonly string[] DateWords =
    [
        "the", "The", "a", "of", "to", "and", "end", "March", "Oct.", "mid-March", "May", "Monday", "Thurs.", "last", "next", "this", "past", "coming", "recent", "previous", "5th", "5", "12", "2031", "2031-03-01", "25/02/2031",
        "two", "half", "a couple", "dozens", "twenty-one", "twenty-first", "third", "thirtieth", "day", "days", "week", "month", "year", "night", "morning", "before", "after", "ago", "earlier", "later", "yesterday", "to-day", "tomorrow",
        "Christmas", "Easter", "All", "Souls", "New", "Year", "'s", "Eve", "early", "late", "in", "since", "inst.", ",", "fell",
    ];

    [Fact]
    public void MayStart_WhereAnyRuleSeesADate_IsTrue() => Gen.Int[0, DateWords.Length - 1].Select(i => DateWords[i]).Array[1, 7].Sample(
        picked =>
        {
            var words = new TokenWords(Texts.Annotate(string.Join(' ', picked)));
            var context = new TimeContext(words, Anchor);
            for (var at = 0; at < words.Count; at++)
                if (TimeFinder.InOrder.FirstOrDefault(r => r.Match(context, at, words.Count) is not null) is { } rule) Assert.True(TimeFinder.MayStart(words, at), $"{rule.GetType().Name} sees a date from \"{words[at]}\" on, which no rule's openers name.");
        },
        iter: 20_000);

    private static IReadOnlyList<FoundTime> Find(string text, PartialDate? anchor)
    {
        var words = new TokenWords(Texts.Annotate(text));
        return TimeFinder.Find(words, new TokenRange(0, words.Count), anchor);
    }
}
