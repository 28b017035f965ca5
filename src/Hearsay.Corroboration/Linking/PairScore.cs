namespace Hearsay.Corroboration.Linking;

/// <summary>How strongly two statements are drawn into one claim: what the model says of the evidence, less where they cannot mean one thing.</summary>
internal sealed class PairScore(PairEvidence evidence, PairModel model)
{
    private const double OtherDoing = 0.4;
    private const double OtherPlace = 0.4;

    /// <summary>The evidence on two propositions.</summary>
    public double[] EvidenceOn(Proposition a, Proposition b) => evidence.Of(a, b);

    /// <summary>How likely two propositions are of one claim by what both say, 0 to 1.</summary>
    public double LikelihoodOf(Proposition a, Proposition b) => model.Of(evidence.Of(a, b));

    /// <summary>The strength of the link between two, 0 to 1.</summary>
    public double Of(Proposition a, Proposition b)
    {
        // What stands within another's words shares them whatever it says. Another thing said of the same ("resigned over", "signed the budget") is
        // the near-miss that matters most; the dossiers learned from have too few of them.
        if (a.SaysLittle || b.SaysLittle || Overlap(a, b)) return 0;
        var likely = LikelihoodOf(a, b);
        if (Likeness.PlacesDiffer(a, b)) likely *= OtherPlace;
        return Answers.IsAnswer(a) == Answers.IsAnswer(b) && Likeness.DoingsDiffer(a, b) && Likeness.SameMeasure(a, b) is null ? OtherDoing * likely : likely;
    }

    private static bool Overlap(Proposition a, Proposition b) =>
        a.Report.Sha256 == b.Report.Sha256 && a.Statement.Content.Any(x => b.Statement.Content.Any(x.Overlaps));
}
