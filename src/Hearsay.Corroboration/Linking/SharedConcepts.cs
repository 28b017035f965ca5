namespace Hearsay.Corroboration.Linking;

/// <summary>How much of what two contents say, and of what stands around them, both hold.</summary>
internal readonly struct SharedConcepts
{
    private const double Least = 1e-6;
    private readonly double[] _numbers;

    /// <summary>Compares two contents.</summary>
    /// <param name="x">The one.</param>
    /// <param name="y">The other.</param>
    /// <param name="overlap">The concepts that both hold.</param>
    /// <param name="rarest">Weight of the rarest concept of the dossier.</param>
    /// <param name="shortness">Near 1 when one of them has few concepts, near 0 when both have many.</param>
    public SharedConcepts(PairProfile x, PairProfile y, TermVector.Overlap overlap, double rarest, double shortness)
    {
        var (ofX, ofY) = (x.Content.HeldBy(y.Content), y.Content.HeldBy(x.Content));
        var (shareX, shareY) = (ofX / Math.Max(Least, x.Content.Total), ofY / Math.Max(Least, y.Content.Total));
        var (aroundX, aroundY) = (x.Content.HeldBy(y.Wide) / Math.Max(Least, x.Content.Total), y.Content.HeldBy(x.Wide) / Math.Max(Least, y.Content.Total));
        (Most, MostAround) = (Math.Max(shareX, shareY), Math.Max(aroundX, aroundY));
        _numbers =
        [
            Most, Math.Min(shareX, shareY), shareX * shareY, 1 - Math.Exp(-Math.Min(ofX, ofY) / rarest), 1 - Math.Exp(-(ofX + ofY) / (2 * rarest)),
            Math.Min(2, overlap.Names) / 2, Math.Min(4, overlap.Words) / 4,
            MostAround, Math.Min(aroundX, aroundY), Math.Min(x.Wide.HeldBy(y.Wide), y.Wide.HeldBy(x.Wide)) / Math.Max(Least, Math.Min(x.Wide.Total, y.Wide.Total)),
            shortness, shortness * MostAround, (1 - shortness) * Most,
        ];
    }

    /// <summary>The larger share of a content that the other holds.</summary>
    public double Most { get; }

    /// <summary>The larger share of a content that the other, or the words around it, hold.</summary>
    public double MostAround { get; }

    /// <summary>All of it as evidence.</summary>
    public double[] Numbers() => _numbers;
}
