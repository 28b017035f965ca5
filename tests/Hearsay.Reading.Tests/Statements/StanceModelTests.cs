using Hearsay.Reading.Statements.Stances.Learned;

namespace Hearsay.Reading.Tests.Statements;

public sealed class StanceModelTests
{
    [Fact]
    public void Read_OfWhatWasWritten_GivesTheSameProbabilities()
    {
        var written = new StringWriter();
        StanceModel.Shipped.Write(written);
        var again = StanceModel.Read(new StringReader(written.ToString()));

        string[] features = ["bias", "rule=Asserts", "cue=deny"];
        Assert.Equal(StanceModel.Shipped.Probabilities(features), again.Probabilities(features));
    }

    [Fact]
    public void Probabilities_AnyFeatures_SumToOne() =>
        Assert.Equal(1, StanceModel.Shipped.Probabilities(["bias", "no such feature"]).Sum(), 4);

    [Fact]
    public void Read_LineWithoutWeights_SaysWhichAndWhatToDo()
    {
        var fault = Assert.Throws<InvalidDataException>(() => StanceModel.Read(new StringReader("cue=deny\t1\t2\n")));

        Assert.Contains("cue=deny", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Train the stances again", fault.Message, StringComparison.Ordinal);
    }
}
