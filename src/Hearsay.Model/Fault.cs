namespace Hearsay.Model;

/// <summary>Something wrong with an input, said so that a person can mend it. Not an exception: the rest of the batch goes on.</summary>
/// <param name="File">The input as the person named it.</param>
/// <param name="Problem">What was wrong: the value found and what was expected.</param>
/// <param name="Remedy">The likely next step.</param>
public sealed record Fault(string File, string Problem, string Remedy)
{
    /// <summary>The message as one line.</summary>
    public override string ToString() => $"{File}: {Problem} {Remedy}";
}
