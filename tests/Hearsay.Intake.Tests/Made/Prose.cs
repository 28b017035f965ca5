namespace Hearsay.Intake.Tests.Made;

/// <summary>A short report in several paragraphs that the made files hold.</summary>
internal static class Prose
{
    public const string Title = "Lock gate fails at Fenmouth";

    public static readonly string[] Paragraphs =
    [
        "The upper gate of the lock at Fenmouth failed early on Tuesday, and two barges were left aground below it, the harbour office said.",
        "\u201CWe heard the chain go and then the water,\u201D said Ida Brand, who keeps the lock with her brother. She said that nobody had been hurt.",
        "According to the river authority the gate was last examined in spring, when a report of eleven pages named the chain as worn and asked for another.",
        "The authority\u2019s engineer, Tor Askel, said on Wednesday that the lock would stay shut for at least nine days while a new chain is brought from the works at Oldbury.",
    ];

    public static string Text => string.Join("\n\n", Paragraphs);
}
