using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Commands;

/// <summary>train: corpora in, a model file out.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var paths = new CorpusOptions();
        var model = new Option<string>("--out") { Description = "The model to write; its checkpoint and log stand beside it.", DefaultValueFactory = _ => "artifacts/reader.hsm" };
        var set = new Option<string[]>("--set") { Description = "Training options, such as Seed=2 Epochs=12.", AllowMultipleArgumentsPerToken = true };
        var threads = new Option<int>("--threads") { Description = "Threads of libtorch.", DefaultValueFactory = _ => 1 };
        var device = new Option<Hardware>("--device") { Description = "Where to train." };
        var command = new Command("train", "Train a model; started again, it goes on from its checkpoint.") { model, set, threads, device };
        paths.AddTo(command);
        command.SetAction(parse =>
        {
            TorchSharp.torch.set_num_threads(parse.GetValue(threads));
            Run(paths.Paths(parse, parse.GetValue(model)!), OptionsFrom(parse.GetValue(set) ?? []), parse.GetValue(device));
        });
        return command;
    }

    /// <summary>The default options with some set by name.</summary>
    /// <exception cref="ArgumentException">There is no option of that name, or no value follows it.</exception>
    internal static TrainingOptions OptionsFrom(IReadOnlyList<string> settings)
    {
        var options = new TrainingOptions();
        foreach (var setting in settings)
        {
            var parts = setting.Split('=', 2);
            var property = parts.Length == 2 ? typeof(TrainingOptions).GetProperty(parts[0]) : null;
            if (property is null)
                throw new ArgumentException($"\"{setting}\" is no training option. Expected NAME=VALUE with one of {string.Join(", ", typeof(TrainingOptions).GetProperties().Select(p => p.Name))}.");
            property.SetValue(options, Convert.ChangeType(parts[1], property.PropertyType, CultureInfo.InvariantCulture));
        }

        return options;
    }

    /// <summary>One run, or the rest of it.</summary>
    internal static void Run(TrainingPaths paths, TrainingOptions options, Hardware hardware)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(paths.Model))!);
        using var file = new StreamWriter(paths.Model + ".log", append: true) { AutoFlush = true };
        var watch = Stopwatch.StartNew();
        void Log(string line)
        {
            line = $"[{watch.Elapsed:hh\\:mm\\:ss}] {line}";
            Console.WriteLine(line);
            file.WriteLine(line);
        }

        Log($"training {hardware.Use()}");
        Log($"best: {new TrainingRun(options, paths, Log).Run()}");
    }
}
