namespace Hearsay.Bench.Dossiers;

/// <summary>
/// What one made-up event is about: names, a day, and the counts that everybody gives in his own way. After so many events the
/// names come again: with few of them everything looks like everything else, which is the hardest dossier to link.
/// </summary>
internal sealed class SyntheticEvent
{
    private static readonly string[] Starts = ["Ba", "Ce", "Do", "Fa", "Gre", "Hol", "Ju", "Kor", "Lin", "Mar", "Ne", "Or", "Pa", "Qui", "Ros", "Sel", "Tor", "Ul", "Ve", "Zan"];
    private static readonly string[] Middles = ["ba", "del", "fe", "gor", "ka", "lim", "mo", "nar", "pe", "ris", "sta", "tu", "va", "wen", "zo"];
    private static readonly string[] Ends = ["by", "dal", "ford", "gat", "holm", "ick", "len", "mar", "nes", "port", "sund", "vik"];
    private static readonly string[] FirstNames = ["Anna", "Jonas", "Mirela", "Tomas", "Ines", "Pavel", "Ruth", "Emil", "Greta", "Olav", "Petra", "Simon"];
    private static readonly string[] Things = ["ferry", "warehouse", "bridge", "mill", "tunnel", "reservoir", "tram", "harbour crane", "pipeline", "market hall"];
    private static readonly string[] Accidents = ["fire", "collapse", "explosion", "flood", "collision", "landslide"];

    public SyntheticEvent(int number, int seed, int names)
    {
        Number = number;
        Random = new Random(unchecked((seed * 486187739) + (number % names)));
        Place = Name();
        Thing = Pick(Things);
        Accident = Pick(Accidents);
        Body = $"{Place} {Pick(["Fire Service", "Harbour Office", "River Police", "Works Board"])}";
        Operator = $"{Name()} {Pick(["Lines", "Holding", "Works", "Transit"])}";
        Speaker = $"{Pick(FirstNames)} {Name()}";
        Witness = $"{Pick(FirstNames)} {Name()}";
        Agency = $"{Pick(["Northern", "Coastal", "Union", "Meridian"])} News Agency";
        Random = new Random(unchecked((seed * 486187739) + number));
        Day = new DateOnly(2032, 1, 1).AddDays(Random.Next(360));
        Killed = Random.Next(2, 60);
        Injured = Random.Next(61, 400);
        Missing = Random.Next(1, 30);
    }

    public int Number { get; }
    public Random Random { get; }
    public string Place { get; }
    public string Thing { get; }
    public string Accident { get; }
    public string Body { get; }
    public string Operator { get; }
    public string Speaker { get; }
    public string Witness { get; }
    public string Agency { get; }
    public DateOnly Day { get; }
    public int Killed { get; }
    public int Injured { get; }
    public int Missing { get; }

    public T Pick<T>(IReadOnlyList<T> from) => from[Random.Next(from.Count)];

    // More names than a large dossier has events: what is said of one is said of no other.
    private string Name() => Pick(Starts) + Pick(Middles) + Pick(Middles) + Pick(Ends);
}
