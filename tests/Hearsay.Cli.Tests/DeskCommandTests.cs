using System.Text;

namespace Hearsay.Cli.Tests;

public sealed class DeskCommandTests
{
    [Fact]
    public void Demo_Exit_PrintsTheSummaryAndFillsTheLedgerOnce()
    {
        using var run = new CommandRun();

        var first = CommandRun.Run("demo", "--exit", "--ledger", run.Ledger);
        var again = CommandRun.Run("demo", "--exit", "--ledger", run.Ledger);

        Assert.Equal(ExitCode.Done, first.Code);
        Assert.Contains("corroborated", first.Out, StringComparison.Ordinal);
        Assert.Equal(first.Out, again.Out);
        var samples = Directory.GetFiles(Path.Combine(Checkout.Folder("samples"), "ferry"), "*.txt").Length;
        Assert.Equal(samples, run.InDossier("ferry", "reports", "--format", "json").Json.GetArrayLength());
    }

    [Fact]
    public async Task Serve_UntilStopped_AnswersAtTheAddressItPrints()
    {
        using var run = new CommandRun();
        run.InDossier("lock", "add", run.Write("a.txt", "The gate failed, said Ida Brand.\n"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var output = new AddressStream();
        var terminal = new Terminal { Out = output, Error = TextWriter.Null, Stop = stop.Token };

        var served = Task.Run(() => HearsayCommand.Run(["serve", "--ledger", run.Ledger], terminal), TestContext.Current.CancellationToken);
        using var http = new HttpClient();
        var page = await http.GetStringAsync(await output.Address.WaitAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await stop.CancelAsync();

        Assert.Contains("lock", page, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await served);
    }

    [Fact]
    public void Serve_PortThatIsNone_IsWrongUsage() => Assert.Equal(ExitCode.WrongUsage, CommandRun.Run("serve", "--port", "70000").Code);

    /// <summary>Catches the address the desk prints.</summary>
    private sealed class AddressStream : MemoryStream
    {
        private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Address => _address.Task;

        public override void Flush()
        {
            var text = Encoding.UTF8.GetString(ToArray());
            if (text.IndexOf("http://", StringComparison.Ordinal) is var at and >= 0) _address.TrySetResult(new Uri(text[at..].Trim()));
        }
    }
}
