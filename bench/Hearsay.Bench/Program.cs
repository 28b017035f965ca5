using BenchmarkDotNet.Running;
using Hearsay.Bench;
using Hearsay.Bench.Dossiers;
using Hearsay.Bench.Reuse;

// dotnet run -c Release --project bench/Hearsay.Bench -- reading [BenchmarkDotNet options]
// dotnet run -c Release --project bench/Hearsay.Bench -- lengths
// dotnet run -c Release --project bench/Hearsay.Bench -- commands [REPORTS]
// dotnet run -c Release --project bench/Hearsay.Bench -- intake
// dotnet run -c Release --project bench/Hearsay.Bench -- linking [STATEMENTS [NAMES]]
// dotnet run -c Release --project bench/Hearsay.Bench -- adding [STATEMENTS]
// dotnet run -c Release --project bench/Hearsay.Bench -- narrowing [STATEMENTS]
// dotnet run -c Release --project bench/Hearsay.Bench -- reuse [REPORTS]
// dotnet run -c Release --project bench/Hearsay.Bench -- retelling [REPORTS]
// dotnet run -c Release --project bench/Hearsay.Bench -- desk [REPORTS [LEDGER]]
// dotnet run -c Release --project bench/Hearsay.Bench -- hiding [REPORTS]
switch (args.FirstOrDefault())
{
    case "reading":
        BenchmarkRunner.Run<ReadingBenchmarks>(args: args[1..]);
        return 0;
    case "lengths":
        return Lengths.Run();
    case "commands":
        return Commands.Run(Number(1, 10_000));
    case "intake":
        return IntakeRates.Run();
    case "linking":
        return Linking.Run(Number(1, 16_000), Number(2, int.MaxValue));
    case "adding":
        return AddingOne.Run(Number(1, 100_000));
    case "narrowing":
        return Narrowing.Run(Number(1, 100_000));
    case "reuse":
        return Checking.Run(Number(1, 100_000));
    case "retelling":
        Retelling.Run(Number(1, 100_000));
        return 0;
    case "desk":
        return await DeskPages.RunAsync(Number(1, 10_000), args.ElementAtOrDefault(2));
    case "hiding":
        return Hiding.Run(Number(1, 5_000));
    default:
        Console.Error.WriteLine("Say what to measure: 'reading' (words per second on one core), 'lengths' (one report of 1,000 to 100,000 words, rules against rules and model), 'commands [REPORTS]' (whole commands, start-up included), 'intake' (reports a second by format), 'linking [STATEMENTS [NAMES]]' (claims of made-up dossiers, from nothing; few NAMES make everything alike), 'adding [STATEMENTS]' (one report more, to dossiers of up to so many statements), 'narrowing [STATEMENTS]' (what the filters of 'claims' cost), 'reuse [REPORTS]' (one report checked against up to so many for text they share), 'retelling [REPORTS]' (the last part of it alone: what is found of reports told again in other words), 'desk [REPORTS]' (pages of the desk) or 'hiding [REPORTS]' (what it costs to hide names in exports and on pages).");
        return 2;
}

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], System.Globalization.CultureInfo.InvariantCulture) : otherwise;
