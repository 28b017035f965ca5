using System.Diagnostics;

namespace Hearsay.Ledger.Tests;

/// <summary>The program of tests/Hosts/Hearsay.Ledger.Crash, started as a process of its own.</summary>
internal sealed class HostProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly TaskCompletionSource _closed = new();

    public HostProcess(params string[] arguments)
    {
        string[] all = ["exec", Path.Combine(AppContext.BaseDirectory, "Hearsay.Ledger.Crash.dll"), .. arguments];
        _process = Process.Start(new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true })!;
        _process.OutputDataReceived += (_, line) => Receive(line.Data);
        _process.BeginOutputReadLine();
    }

    public int ExitCode => _process.ExitCode;

    /// <summary>Every line written so far.</summary>
    public IReadOnlyList<string> Lines
    {
        get { lock (_lines) return [.. _lines]; }
    }

    /// <summary>Waits until it has written so many lines, or has ended.</summary>
    public async Task Wrote(int lines, CancellationToken cancel)
    {
        while (Lines.Count < lines && !_closed.Task.IsCompleted) await Task.Delay(1, cancel);
    }

    /// <summary>Waits for the end; every line it wrote is there then.</summary>
    public async Task<HostProcess> Ended(CancellationToken cancel)
    {
        await _process.WaitForExitAsync(cancel);
        await _closed.Task.WaitAsync(cancel);
        return this;
    }

    /// <summary>Ends it as kill -9 does: no handler runs.</summary>
    public void Kill() => _process.Kill();

    public void Dispose() => _process.Dispose();

    private void Receive(string? line)
    {
        if (line is null)
        {
            _closed.TrySetResult();
            return;
        }

        lock (_lines) _lines.Add(line);
    }
}
