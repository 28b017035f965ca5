namespace Hearsay.Model;

/// <summary>
/// What the speaker does with the content (compare FactBank, Saurí and Pustejovsky 2009). Only <see cref="Asserts"/> and
/// <see cref="Intends"/> support a claim.
/// </summary>
public enum Stance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so, or withdraws it.</summary>
    Denies,

    /// <summary>Says that it may not be so, or no more than that it may: a doubt, a fear, a hope, a suspicion.</summary>
    Doubts,

    /// <summary>Says that it could not be checked.</summary>
    CannotVerify,

    /// <summary>Will not say.</summary>
    Declines,

    /// <summary>Wants to know, or wants it done: a question, a request, a demand.</summary>
    Asks,

    /// <summary>Says that it will be made so: a plan, a promise, an order.</summary>
    Intends,
}
