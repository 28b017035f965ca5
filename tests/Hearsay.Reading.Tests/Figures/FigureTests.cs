using System.Globalization;
using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Figures;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Times;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Tests.Figures;

public sealed class FigureTests
{
    [Theory]
    [InlineData("Nine sailors were killed.", "Exactly 9 9 sailors killed")]
    [InlineData("at least 6,200 people had been moved out", "AtLeast 6200 - people evacuated")]
    [InlineData("more than 45 litres a second", "MoreThan 45 - litres per second")]
    [InlineData("up to 40 boats", "AtMost - 40 boats")]
    [InlineData("no more than two boats", "AtMost - 2 boats")]
    [InlineData("no fewer than two boats", "AtLeast 2 - boats")]
    [InlineData("fewer than 30 boats", "LessThan - 30 boats")]
    [InlineData("about a hundred boats", "About 100 100 boats")]
    [InlineData("some 1.2 million litres", "About 1200000 1200000 litres")]
    [InlineData("nearly 200 boats", "LessThan 180 200 boats")]
    [InlineData("30 to 40 boats", "Range 30 40 boats")]
    [InlineData("between two and three hundred boats", "Range 200 300 boats")]
    [InlineData("10-15 million litres", "Range 10000000 15000000 litres")]
    [InlineData("dozens of boats", "Range 24 99 boats")]
    [InlineData("tens of thousands of people", "Range 20000 99999 people")]
    [InlineData("several hundred people", "Range 200 999 people")]
    [InlineData("a dozen boats", "Exactly 12 12 boats")]
    [InlineData("30 or more boats", "AtLeast 30 - boats")]
    [InlineData("10 000 boats", "Exactly 10000 10000 boats")]
    [InlineData("1.234.567 boats", "Exactly 1234567 1234567 boats")]
    [InlineData("26 killed or injured since dawn", "Exactly 26 26 people killed or wounded")]
    [InlineData("11 killed and 30 wounded", "Exactly 11 11 people killed|Exactly 30 30 people wounded")]
    [InlineData("17 injured people were brought in", "Exactly 17 17 people wounded")]
    [InlineData("the number of dead stood at 19", "Exactly 19 19 people killed")]
    [InlineData("the toll rose from 9 to 11", "Exactly 9 9 people killed|Exactly 11 11 people killed")]
    [InlineData("Sixteen families came back. Four of them left again.", "Exactly 16 16 families returned|Exactly 4 4 families")]
    [InlineData("How many passengers were hurt? Twelve.", "Exactly 12 12 passengers wounded")]
    [InlineData("The number of people on board is not known. The line says 214.", "Exactly 214 214 people aboard")]
    [InlineData("The police counted 18,000 marchers. The union speaks of 60,000.", "Exactly 18000 18000 marchers|Exactly 60000 60000 marchers")]
    [InlineData("The quake had a magnitude of 5.8.", "Exactly 5.8 5.8 magnitude")]
    [InlineData("The bureau put the population at 812,000.", "Exactly 812000 812000 population")]
    [InlineData("The police counted 18,000 marchers. The mayor said: I am sorry. It was late. We know of 7.", "Exactly 18000 18000 marchers|Exactly 7 7 number")]
    [InlineData("112 prisoners got away", "Exactly 112 112 people escaped")]
    [InlineData("26 hostages were freed", "Exactly 26 26 people released")]
    [InlineData("three prisoners were killed", "Exactly 3 3 people killed")]
    [InlineData("nine people were killed in two wards", "Exactly 9 9 people killed|Exactly 2 2 wards")]
    [InlineData("a two-hour search", "Exactly 2 2 hours")]
    [InlineData("40 percent of the boats", "Exactly 40 40 percent of boats")]
    [InlineData("two-thirds of the boats", "Exactly 66.6667 66.6667 percent of boats")]
    [InlineData("$5bn in damage", "Exactly 5000000000 5000000000 dollars")]
    [InlineData("two and a half hours", "Exactly 2.5 2.5 hours")]
    [InlineData("Six. It is six now.", "Exactly 6 6 number")]
    [InlineData("two days before the storm", "Exactly 2 2 days")]
    [InlineData("ten hours at most", "AtMost - 10 hours")]
    [InlineData("two balls at least", "AtLeast 2 - balls")]
    [InlineData("4,000 sacks, not less", "AtLeast 4000 - sacks")]
    [InlineData("two rooms, at least nine beds", "Exactly 2 2 rooms|AtLeast 9 - beds")]
    [InlineData("the list is not over 40 names", "AtMost - 40 names")]
    [InlineData("costs will not exceed 12 million euros", "AtMost - 12000000 cost in euros")]
    [InlineData("up to EUR 12 million", "AtMost - 12000000 euros")]
    [InlineData("a fee of over ₦20m", "MoreThan 20000000 - fee in naira")]
    [InlineData("R$5,000 a head", "Exactly 5000 5000 reais per head")]
    [InlineData("fewer than four and a half thousand doses", "LessThan - 4500 doses")]
    [InlineData("20 or 30 boats", "Range 20 30 boats")]
    [InlineData("38 or 47 boats", "Exactly 38 38 number|Exactly 47 47 boats")]
    [InlineData("a quarter of an hour", "Exactly 15 15 minutes")]
    [InlineData("nine out of ten boats", "Exactly 90 90 percent of boats")]
    [InlineData("half the fleet", "Exactly 50 50 percent of fleet")]
    [InlineData("nobody was killed", "Exactly 0 0 people killed")]
    [InlineData("three burned, none dead", "Exactly 3 3 number|Exactly 0 0 people killed")]
    [InlineData("at least one object", "AtLeast 1 - object")]
    [InlineData("two seats of fire and one heater", "Exactly 2 2 seats|Exactly 1 1 heater")]
    [InlineData("a two-year ban", "Exactly 2 2 years")]
    [InlineData("41 had been treated", "Exactly 41 41 people treated")]
    [InlineData("the injured she had treated had risen to 20", "Exactly 20 20 people wounded")]
    [InlineData("the crew number 23", "Exactly 23 23 crew")]
    [InlineData("55 of 80 trains ran that day", "Exactly 55 55 trains|Exactly 80 80 trains")]
    [InlineData("all eleven sirens worked, all eleven of them", "Exactly 11 11 sirens worked")]
    [InlineData("more than an hour", "MoreThan 1 - hours")]
    [InlineData("he owes the bank's 30 bitcoin", "Exactly 30 30 bitcoin")]
    [InlineData("one of our brothers died", "Exactly 1 1 brothers killed")]
    [InlineData("The gate was closed for one hour.", "Exactly 1 1 hour")]
    [InlineData("It fell within an hour of the call.", "AtMost - 1 hours")]
    [InlineData("No crew waited for longer than forty minutes.", "AtMost - 40 minutes")]
    [InlineData("61 beds would be lost, and not 38", "Exactly 61 61 beds lost")]
    [InlineData("these three boats", "Exactly 3 3 boats")]
    [InlineData("the death toll stands at 38", "Exactly 38 38 people killed")]
    [InlineData("61 percent of registered voters", "Exactly 61 61 percent of voters")]
    [InlineData("nine rockets killed four people", "Exactly 9 9 rockets|Exactly 4 4 people killed")]
    [InlineData("300 jobs were eliminated", "Exactly 300 300 jobs eliminated")]
    [InlineData("212 people sailed", "Exactly 212 212 people aboard")]
    [InlineData("bread costs people in Aldby 31 per cent more", "Exactly 31 31 cost in percent")]
    [InlineData("the board voted against it by seven to two", "Exactly 7 7 number|Exactly 2 2 number")]
    [InlineData("a pair of blue vans", "Exactly 2 2 blue vans")]
    [InlineData("12 fishermen drowned", "Exactly 12 12 fishermen killed")]
    [InlineData("none of the six servicemen came", "Exactly 6 6 servicemen")]
    [InlineData("17 \"rebels\" were shot dead", "Exactly 17 17 rebels killed")]
    [InlineData("the two \"spies\" are fishermen", "Exactly 2 2 spies")]
    [InlineData("one point four million", "Exactly 1400000 1400000 number")]
    [InlineData("two point five metres", "Exactly 2.5 2.5 metres")]
    [InlineData("six, maybe seven shots", "Range 6 7 shots")]
    [InlineData("nine miles or a little more", "AtLeast 9 - miles")]
    [InlineData("nine or a little more", "AtLeast 9 - number")]
    [InlineData("sales fell by a quarter", "Exactly 25 25 fall in percent")]
    [InlineData("sales were lower by a third in May", "Exactly 33.3333 33.3333 percent")]
    [InlineData("half a year", "Exactly 0.5 0.5 years")]
    [InlineData("nine drivers in ten had stayed away", "Exactly 90 90 percent")]
    [InlineData("nine drivers in ten villages", "Exactly 9 9 drivers|Exactly 10 10 villages")]
    [InlineData("the drone flew over three villages", "Exactly 3 3 villages")]
    [InlineData("over three miles of road", "MoreThan 3 - miles")]
    [InlineData("over 40 houses", "MoreThan 40 - houses")]
    [InlineData("A fourth miner died this morning.", "Exactly 4 4 miner killed")]
    [InlineData("A third man was seen.", "")]
    [InlineData("he rang twice on Monday", "Exactly 2 2 times")]
    [InlineData("twice as many boats", "")]
    [InlineData("they were held for a week and sent home", "Exactly 1 1 weeks")]
    [InlineData("there is one lamp in the hall", "Exactly 1 1 lamp")]
    [InlineData("the ward has one working cooler", "Exactly 1 1 working cooler")]
    [InlineData("the fare is down to one dollar", "Exactly 1 1 dollar")]
    [InlineData("the death toll at one", "Exactly 1 1 people killed")]
    [InlineData("that one man watches four dams", "Exactly 1 1 man watches|Exactly 4 4 dams")]
    public void Find_Number_HasItsBoundAndThing(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Find(text).Select(Show)));

    [Theory]
    [InlineData("two of our people are dead", FigureRole.Count)]
    [InlineData("26 of their children were lifted out", FigureRole.Count)]
    [InlineData("two of our 12 lorries came back", FigureRole.Part)]
    [InlineData("two of our wounded have died", FigureRole.Part)]
    [InlineData("two of the lorries came back", FigureRole.Part)]
    [InlineData("there are five of them in the hut", FigureRole.Count)]
    [InlineData("there's five of them in the hut", FigureRole.Count)]
    [InlineData("both of those who died were carters", FigureRole.Count)]
    [InlineData("nine more lorries came back", FigureRole.Further)]
    [InlineData("the number rose by nine lorries", FigureRole.Change)]
    public void Find_Number_HasItsRole(string text, FigureRole role) => Assert.Equal(role, Find(text)[0].Role);

    [Theory]
    [InlineData("It fell at half past three.")]
    [InlineData("It fell at 07:20 on 3 March 2031.")]
    [InlineData("It fell shortly after five.")]
    [InlineData("at nine o'clock")]
    [InlineData("Orry, 81, fell.")]
    [InlineData("a boy of nine fell")]
    [InlineData("He joined at the age of 17.")]
    [InlineData("a 22-year-old sailor")]
    [InlineData("The pier, for one, still stands.")]
    [InlineData("No one fell, and one of them laughed.")]
    [InlineData("Press desk, 1 Weir Lane")]
    [InlineData("the first ship and the second one")]
    [InlineData("Turn to page 4.")]
    [InlineData("Call 0800 123 456.")]
    [InlineData("in 2019 it burnt")]
    [InlineData("The log gives 2009.")]
    [InlineData("They slept in Hut 9.")]
    [InlineData("bus 2 is over the bank")]
    [InlineData("It left the rails at kilometre 212 on Monday.")]
    [InlineData("hole six is growing")]
    [InlineData("a quake of magnitude 6.9 struck")]
    [InlineData("the 2-1 stands")]
    [InlineData("two by two")]
    [InlineData("The two agree.")]
    [InlineData("The two statements tally.")]
    [InlineData("Those three are brothers.")]
    [InlineData("Guests over 60, says the hospital.")]
    [InlineData("It fell at 5.20 p.m. and again at 6.58 a.m.")]
    [InlineData("It is closed between kilometres 60 and 112.")]
    [InlineData("girls of thirteen and fourteen")]
    [InlineData("the lamp in number two")]
    [InlineData("a chalice of 1487")]
    [InlineData("none older than 20")]
    [InlineData("I'm eighty-one and tired")]
    [InlineData("as of six this morning")]
    [InlineData("It closed at 13.50.")]
    [InlineData("the second half of the money")]
    [InlineData("three days ago")]
    [InlineData("not one of them")]
    [InlineData("There is no siren.")]
    [InlineData("1. Boats\n2. Nets")]
    [InlineData("The power was cut at nine, and the pumps stopped.")]
    [InlineData("They get up at two to fill buckets.")]
    [InlineData("It is open from eight to twelve each day.")]
    [InlineData("It came on the eleventh, 8.47 in the morning.")]
    [InlineData("He left at ten minutes past midnight.")]
    [InlineData("The cars stood one behind the other.")]
    [InlineData("One of his boats had fired.")]
    public void Find_NumberThatCountsNothing_IsNoFigure(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("In 1998 a slide killed 11 people.", "1998")]
    [InlineData("In March 2030 a slide killed 11 people.", "2030-03")]
    [InlineData("A slide killed 11 people.", "2031-05-04")]
    [InlineData("A slide may kill 11 people in 2040.", "2031-05-04")]
    public void Find_MonthOrYearGoneBy_IsWhatTheCountHoldsFor(string text, string expected)
    {
        var words = Words(text);
        var all = new TokenRange(0, words.Count);
        var day = PartialDate.Of(2031, 5, 4);
        Assert.Equal(expected, Assert.Single(FigureFinder.Find(words, all, TimeFinder.Find(words, all, day), day)).AsOf?.ToString());
    }

    [Fact]
    public void Read_NumberWords_RoundTrip() =>
        Gen.Int[0, 10_000].Sample(n => NumberReader.Read(Words(InWords(n)), 0, int.MaxValue) is { } read && read.Low == n && read.High == n);

    [Fact]
    public void Find_AnyDigits_StayInsideTheText() =>
        Gen.String[Gen.Char["0123456789 .,-:/%$+kmbn"], 0, 40].Sample(text =>
            Assert.All(Find(text), f => Assert.True(f.Span.Start >= 0 && f.Span.End <= text.Length && !f.Span.IsEmpty)));

    private static IReadOnlyList<Figure> Find(string text)
    {
        var words = Words(text);
        var all = new TokenRange(0, words.Count);
        return FigureFinder.Find(words, all, TimeFinder.Find(words, all, null), null);
    }

    private static TokenWords Words(string text) => new(Texts.Annotate(text));

    private static string Show(Figure f) => $"{f.Bound} {Number(f.Low)} {Number(f.High)} {f.Measure}";

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-";

    private static string InWords(int n)
    {
        string[] small =
            ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
        string[] tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        if (n < 20) return small[n];
        if (n < 100) return n % 10 == 0 ? tens[n / 10] : $"{tens[n / 10]}-{small[n % 10]}";
        if (n < 1000) return n % 100 == 0 ? $"{small[n / 100]} hundred" : $"{small[n / 100]} hundred and {InWords(n % 100)}";
        var head = $"{InWords(n / 1000)} thousand";
        return n % 1000 == 0 ? head : n % 1000 < 100 ? $"{head} and {InWords(n % 1000)}" : $"{head} {InWords(n % 1000)}";
    }
}
