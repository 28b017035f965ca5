// What the ledger's tests start as a process of its own:
//   add LEDGER FIRST COUNT    adds synthetic reports, linking now and then; prints each number once the ledger has it
//   nobody read|write LEDGER  gives up root, then opens the ledger; prints how many reports it has, or why it cannot be used
using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Ledger;
using Hearsay.Ledger.Crash;
using Hearsay.Model;

try
{
    if (args[0] == "add") Add(args[1], Parse(args[2]), Parse(args[3]));
    else OpenAsNobody(args[2], readOnly: args[1] == "read");
    return 0;
}
catch (LedgerException error)
{
    Console.WriteLine(error.Message);
    return 3;
}

static int Parse(string number) => int.Parse(number, CultureInfo.InvariantCulture);

static void Add(string path, int first, int count)
{
    using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
    output.WriteLine("ready");
    using var ledger = SqliteLedger.Open(path, TimeProvider.System);
    for (var number = first; number < first + count; number++)
    {
        var reading = Synthetic.Reading(number);
        ledger.Add("boats", reading, Synthetic.Bytes(reading));
        output.WriteLine(number);
        if (number % 10 == 9) ledger.SetClaims("boats", [Claim(reading)]);
        if (number % 10 == 5) ledger.Add("boats", reading with { ReaderVersion = "synthetic 2" }, Synthetic.Bytes(reading));
    }
}

static Claim Claim(ReportReading reading) => new()
{
    Id = reading.Report.Sha256,
    Text = "Boats left.",
    Level = Level.Single,
    LevelReason = "One origin.",
    Independence = new Independence(1, 1),
    Statements = [.. reading.Statements.Select(s => s.Id)],
    Origins = [new Origin(reading.Statements[0].Source!, [.. reading.Statements.Select(s => s.Id)], [])],
};

static void OpenAsNobody(string path, bool readOnly)
{
    // Everything is loaded before root is given up, for nobody may not be able to read this program's folder.
    var reading = Synthetic.Reading(1);
    var warm = Path.Combine(Directory.CreateTempSubdirectory("hearsay-warm-").FullName, "warm.db");
    using (var ledger = SqliteLedger.Open(warm, TimeProvider.System)) ledger.Add("boats", reading, Synthetic.Bytes(reading));
    using (var ledger = SqliteLedger.Open(warm, TimeProvider.System, new LedgerOptions { ReadOnly = true })) _ = ledger.Reports("boats");
    Directory.Delete(Path.GetDirectoryName(warm)!, recursive: true);

    if (Environment.IsPrivilegedProcess && SetUser(65534) != 0) throw new InvalidOperationException("Root could not be given up.");
    using var opened = SqliteLedger.Open(path, TimeProvider.System, new LedgerOptions { ReadOnly = readOnly });
    if (!readOnly) opened.Add("boats", reading, Synthetic.Bytes(reading));
    Console.WriteLine(opened.Dossiers().Sum(d => d.Reports));
}

[DllImport("libc", EntryPoint = "setuid")]
static extern int SetUser(uint user);
