using System.Diagnostics;
using Hearsay.Desk;
using Hearsay.Ledger;

namespace Hearsay.Cli.Commands;

/// <summary>Runs the desk for <c>serve</c> and <c>demo</c> until the person stops it.</summary>
internal static class OpenedDesk
{
    /// <summary>Serves a ledger and prints the desk's address on standard output once it answers there.</summary>
    /// <param name="terminal">Where the address is printed.</param>
    /// <param name="ledger">The ledger shown.</param>
    /// <param name="port">The loopback port; 0 takes a free one.</param>
    /// <param name="opened">Told the address.</param>
    public static int Run(Terminal terminal, ILedger ledger, int port, Action<Uri>? opened = null)
    {
        var options = new DeskOptions
        {
            Ledger = ledger,
            Port = port,
            Started = address =>
            {
                using (var output = terminal.OutText()) output.WriteLine($"The desk is open at {address}");
                terminal.Out.Flush();
                terminal.Error.WriteLine("hearsay: Ctrl-C closes it.");
                opened?.Invoke(address);
            },
            Failed = failure => terminal.Error.WriteLine($"hearsay: a page could not be made: {failure}"),
        };
        try
        {
            DeskHost.RunAsync(options, terminal.Stop).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (DeskException e)
        {
            throw new UsageException(e.Message);
        }
    }

    /// <summary>Shows an address in the person's browser, where there is one.</summary>
    public static void Browse(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            // A machine without a browser: the address is printed.
        }
    }
}
