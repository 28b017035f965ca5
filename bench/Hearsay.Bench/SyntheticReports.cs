using System.Globalization;

namespace Hearsay.Bench;

/// <summary>
/// Reports made from a seed, for measuring size and time only: invented names, one story a report, with quotes, chains and figures.
/// The same seed gives the same bytes.
/// </summary>
internal static class SyntheticReports
{
    private static readonly string[] Places = ["Orvale", "Tamsin", "Brekk", "Lindholt", "Casmere", "Ulvik", "Pardo", "Senna", "Korvat", "Maribel"];
    private static readonly string[] Bodies = ["the harbour office", "the ministry of works", "the fire service", "the mayor's office", "the river police", "the grid operator"];
    private static readonly string[] First = ["Anna", "Jonas", "Mirela", "Tomas", "Ines", "Pavel", "Ruth", "Emil"];
    private static readonly string[] Last = ["Vandel", "Osterby", "Calder", "Nemec", "Torrin", "Aquila", "Brandis", "Holm"];
    private static readonly string[] Events = ["a warehouse fire", "a landslide", "a power cut", "a flood", "a gas leak", "a bridge closure"];

    private static readonly string[] CaptiveFirst = ["Daro", "Ivo", "Taren", "Milo", "Jaska", "Fedor", "Rune", "Karsten"];
    private static readonly string[] CaptiveLast = ["Lukash", "Lanc", "Orlen", "Vesk", "Dunmar", "Prell", "Hask", "Korr"];
    private static readonly string[] Units = ["3rd Assault Brigade", "5th Rifle Company", "12th Mountain Regiment"];

    /// <summary>Writes them into a folder.</summary>
    /// <param name="folder">The folder, made when it is not there.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="captiveEvery">One in so many has a captive too, one of 64 by name; none when 0.</param>
    public static void Write(string folder, int count, int seed, int captiveEvery = 0)
    {
        var random = new Random(seed);
        Directory.CreateDirectory(folder);
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, i.ToString("D6", CultureInfo.InvariantCulture) + ".txt"), Text(random, i, captiveEvery > 0 && i % captiveEvery == 0 ? i / captiveEvery : null));
    }

    private static string Text(Random random, int number, int? captive)
    {
        string Pick(string[] from) => from[random.Next(from.Length)];
        string place = Pick(Places), body = Pick(Bodies), what = Pick(Events), name = $"{Pick(First)} {Pick(Last)}";
        int dead = random.Next(2, 40), hurt = random.Next(41, 200), day = random.Next(1, 28), minutes = random.Next(5, 90);
        return $"""
            Publisher: {place} Gazette
            Title: {what} in {place}, report {number}
            Published: 2032-05-{day:D2}T08:00:00Z

            {place.ToUpperInvariant()} - At least {dead} people were killed in {what} near {place} on Monday, {body} said.

            "We heard it {minutes} minutes before anyone came," said {name}, who lives beside the road. "Then everything went quiet."

            According to {body}, {hurt} people were injured. A spokesman denied that the warning had come late.
            {(captive is { } held ? Captive(held, place, body) : "")}
            {name} told the Gazette that neighbours had been told by an engineer that the wall had moved in the spring.

            The claim could not be independently verified. Report number {number} of the day.

            """.ReplaceLineEndings("\n");
    }

    // With the unit and the home town beside the name, and in sentences without it.
    private static string Captive(int number, string place, string body)
    {
        var (name, home, unit) = ($"{CaptiveFirst[number % 8]} {CaptiveLast[number / 8 % 8]}", Places[number % Places.Length], Units[number % Units.Length]);
        return $"""

            "We were told to leave the bridge at night," said {name}, a captured soldier of the {unit} from {home}.

            {name} of the {unit} was taken prisoner near {place} on Monday. He comes from {home}, {body} said.

            """;
    }
}
