using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>The state of a run after an epoch, kept beside the model so that a stopped run can be taken up again.</summary>
internal static class Checkpoint
{
    /// <summary>Writes it; a run stopped while writing keeps the one before.</summary>
    public static void Save(string path, Optimizer optimizer, int epoch, double best, int worse)
    {
        using (var writer = new BinaryWriter(File.Create(path + ".new")))
        {
            writer.Write(epoch);
            writer.Write(optimizer.Steps);
            writer.Write(best);
            writer.Write(worse);
            foreach (var tensor in optimizer.State) writer.Write(tensor.detach().cpu().contiguous().bytes.ToArray());
        }

        File.Move(path + ".new", path, true);
    }

    /// <summary>Takes one up, or gives the state before the first epoch when there is none.</summary>
    public static (int Epoch, double Best, int Worse) Load(string path, Optimizer optimizer)
    {
        if (!File.Exists(path)) return (0, 0, 0);
        using var reader = new BinaryReader(File.OpenRead(path));
        var epoch = reader.ReadInt32();
        optimizer.Steps = reader.ReadInt32();
        var (best, worse) = (reader.ReadDouble(), reader.ReadInt32());
        using var _ = no_grad();
        foreach (var tensor in optimizer.State)
        {
            var bytes = reader.ReadBytes(checked((int)(tensor.numel() * 4)));
            tensor.detach().bytes = bytes;
        }

        return (epoch, best, worse);
    }
}
