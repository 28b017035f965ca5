using Hearsay.Corroboration.Linking;
using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>Which concepts a content speaks of.</summary>
public sealed class PropositionReaderTests
{
    private static TermList Terms(string content, Figure figure)
    {
        var reading = new ReportBuilder("a.txt", "Lomond Herald").Says(Person("Ada Lunt"), content, figures: figure).Build();
        return new PropositionReader(Lexicon.Default).Read(reading.Report, reading.Statements[0]).Terms;
    }

    [Fact]
    public void Read_CountOfWhatTheSentenceBeforeNames_SpeaksOfItLessLoudly()
    {
        var killed = Assert.Single(Terms("Five of them lie in the school", Count("people killed", 5)), t => t.Concept == "kill");
        Assert.InRange(killed.Term.Share, 0.1, 0.9);
    }

    [Fact]
    public void Read_CountThatNamesWhatItCounts_AddsNothing() =>
        Assert.Equal(Terms("five miners went down", Count("number", 5)).Select(t => t.Concept), Terms("five miners went down", Count("miners killed", 5)).Select(t => t.Concept));
}
