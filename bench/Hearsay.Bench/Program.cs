using BenchmarkDotNet.Running;
using Hearsay.Bench;

// dotnet run -c Release --project bench/Hearsay.Bench -- reading [BenchmarkDotNet options]
// dotnet run -c Release --project bench/Hearsay.Bench -- commands [REPORTS]
switch (args.FirstOrDefault())
{
    case "reading":
        BenchmarkRunner.Run<ReadingBenchmarks>(args: args[1..]);
        return 0;
    case "commands":
        return Commands.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000);
    default:
        Console.Error.WriteLine("Say what to measure: 'reading' (words per second on one core) or 'commands [REPORTS]' (whole commands, start-up included).");
        return 2;
}
