using System.Text;

namespace Hearsay.Cli;

/// <summary>
/// All that a command may know of the world around it: where its words go, whether a person is looking, the clock and the
/// settings. Data goes to <see cref="Out"/>, everything else to <see cref="Error"/>.
/// </summary>
internal sealed record Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Where data goes, as UTF-8 bytes.</summary>
    public required Stream Out { get; init; }

    /// <summary>Where messages, progress and faults go.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>True when data goes to a screen, so that tables may be drawn for it.</summary>
    public bool OutIsScreen { get; init; }

    /// <summary>True when messages go to a screen, so that progress may be shown.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>True when colour may be used.</summary>
    public bool Color { get; init; }

    /// <summary>A text as it may be shown: with pseudonyms where names are hidden.</summary>
    public Func<string, string> Shown { get; init; } = text => text;

    /// <summary>True where names are hidden, so that what tells of their persons without a name is to be left out of what is printed.</summary>
    public bool HidesNames { get; init; }

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Name of the account that is logged in, which custody notes where nobody is named.</summary>
    public string Account { get; init; } = "unknown";

    /// <summary>Settings of the environment by name; null when a setting is absent.</summary>
    public Func<string, string?> Setting { get; init; } = _ => null;

    /// <summary>Cancelled when the person asks to stop.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess(CancellationToken stop) => new()
    {
        Out = new OutputStream(Console.OpenStandardOutput()),
        Error = new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        OutIsScreen = !Console.IsOutputRedirected,
        ErrorIsScreen = !Console.IsErrorRedirected,
        Color = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Width = Console.IsOutputRedirected ? 80 : Math.Max(40, Console.WindowWidth),
        Account = string.IsNullOrWhiteSpace(Environment.UserName) ? "unknown" : Environment.UserName,
        Setting = Environment.GetEnvironmentVariable,
        Stop = stop,
    };

    /// <summary>A writer of text on <see cref="Out"/>; the caller disposes of it, which leaves the stream open.</summary>
    public StreamWriter OutText() => new(Out, Utf8, leaveOpen: true) { NewLine = "\n" };
}
