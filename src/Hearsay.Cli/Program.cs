using System.Runtime.InteropServices;
using Hearsay.Cli;

using var stop = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
return HearsayCommand.Run(args, Terminal.OfProcess(stop.Token));

// The first signal asks the command to end in good order, the second ends it.
void OnSignal(PosixSignalContext context)
{
    context.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
