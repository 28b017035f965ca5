using System.CommandLine;
using Hearsay.Corpus.Tellings;

namespace Hearsay.Corpus.Commands;

/// <summary><c>tellings FOLDER</c>: reads tellings and counts them; names the line that is none.</summary>
internal static class TellingsCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "A folder of tellings" }.AcceptExistingOnly();
        var command = new Command("tellings", "Check tellings and count what they hold") { folder };
        command.SetAction(result => Run(result.GetValue(folder)!.FullName));
        return command;
    }

    private static int Run(string folder)
    {
        try
        {
            var events = TellingsFile.ReadFolder(folder);
            var claims = events.SelectMany(e => e.Claims).ToList();
            Console.WriteLine($"events       {events.Count}");
            Console.WriteLine($"claims       {claims.Count}");
            Console.WriteLine($"the same     {claims.Sum(c => c.Same.Count)}");
            Console.WriteLine($"contrary     {claims.Sum(c => c.Contrary.Count)}");
            Console.WriteLine($"near-misses  {claims.Sum(c => c.Near.Count)}");
            return 0;
        }
        catch (InvalidDataException fault)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    }
}
