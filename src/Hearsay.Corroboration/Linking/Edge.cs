using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Two nodes that are compared, and what came of it.</summary>
internal sealed class Edge(Node one, Node two)
{
    // Kept for what only answers: a denial in three words.
    private const double Faintest = 0.03;

    /// <summary>The one.</summary>
    public Node One { get; } = one;

    /// <summary>The other.</summary>
    public Node Two { get; } = two;

    /// <summary>True when the one chose the other as a candidate.</summary>
    public bool IsChosenByOne { get; set; }

    /// <summary>True when the other chose the one as a candidate.</summary>
    public bool IsChosenByTwo { get; set; }

    /// <summary>True when one answers, the other asserts, and they stand close to one another in one report.</summary>
    public bool IsNear { get; set; }

    /// <summary>What a person decided of the two.</summary>
    public LinkVerdict? Verdict { get; set; }

    /// <summary>How strongly the two are drawn into one claim by what they say; less than nothing before they were compared.</summary>
    public double Score { get; set; } = -1;

    /// <summary>True when anything compares the two.</summary>
    public bool IsNeeded => IsCandidate || IsNear || Verdict is not null;

    /// <summary>True when they can come together by themselves, and not only as what is answered and its answer.</summary>
    public bool IsCandidate => IsChosenByOne || IsChosenByTwo;

    /// <summary>The strength of the link, 0 for none.</summary>
    public double Strength => Verdict switch
    {
        { } verdict => verdict.Joins() ? 1 : 0,
        null => Score >= Faintest && (IsCandidate || IsNear) ? Score : 0,
    };

    /// <summary>The strength with which it makes clusters, 0 for none.</summary>
    public double Pull => Verdict?.Joins() == true || IsCandidate ? Strength : 0;

    /// <summary>The end that is not this one.</summary>
    public Node Other(Node node) => node == One ? Two : One;

    /// <summary>The ends in their settled order.</summary>
    public (Node First, Node Second) Ordered => PlaceOrder.Default.Compare(One.Lead, Two.Lead) < 0 ? (One, Two) : (Two, One);

    /// <summary>Whether a node chose the other end, or does so now.</summary>
    public bool IsChosenBy(Node node) => node == One ? IsChosenByOne : IsChosenByTwo;

    /// <summary>Has a node choose the other end, or leave it.</summary>
    public void Choose(Node node, bool isChosen)
    {
        if (node == One) IsChosenByOne = isChosen;
        else IsChosenByTwo = isChosen;
    }

    /// <summary>Takes it out of both nodes.</summary>
    public void Remove()
    {
        One.Edges.Remove(this);
        Two.Edges.Remove(this);
    }
}
