using System.Text;
using System.Text.Json;

namespace Hearsay.Cli.Tests;

/// <summary>A folder of its own in which commands are run, as the process would run them, with a ledger inside it.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hearsay-cli-");

    public string Ledger => Path("ledger.db");

    public string Path(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Runs a command that uses the folder's ledger.</summary>
    public Printed InDossier(string dossier, params string[] args) => Run([.. args, "--dossier", dossier, "--ledger", Ledger]);

    public static Printed Run(params string[] args) => Run(new CancellationToken(), args);

    public static Printed Run(CancellationToken stop, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var code = HearsayCommand.Run(args, new Terminal { Out = output, Error = error, Stop = stop });
        return new Printed(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What a command printed and ended with.</summary>
internal sealed record Printed(int Code, string Out, string Error)
{
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Out);
            return document.RootElement.Clone();
        }
    }
}
