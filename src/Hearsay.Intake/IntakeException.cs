namespace Hearsay.Intake;

/// <summary>Ends the reading of a part from within; what reads it turns it into a fault. It never leaves this library.</summary>
internal sealed class IntakeException(string problem, string remedy) : Exception(problem)
{
    /// <summary>The likely next step.</summary>
    public string Remedy { get; } = remedy;
}
