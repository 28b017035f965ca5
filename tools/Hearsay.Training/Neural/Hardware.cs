using static TorchSharp.torch;

namespace Hearsay.Training.Neural;

/// <summary>What the network is trained on.</summary>
internal enum Hardware
{
    /// <summary>A graphics processor if libtorch finds one, else the processor.</summary>
    Any,

    /// <summary>The processor: the same run gives the same model, byte for byte.</summary>
    Cpu,

    /// <summary>A graphics processor of NVIDIA, whose sums are made in no fixed order: the same run gives figures a little apart.</summary>
    Cuda,
}

/// <summary>Takes hardware into use.</summary>
internal static class HardwareChoice
{
    /// <summary>Makes all tensors from now on lie there; gives what it chose, in words.</summary>
    /// <exception cref="InvalidOperationException">CUDA was asked for and libtorch finds none.</exception>
    public static string Use(this Hardware hardware)
    {
        var cuda = hardware != Hardware.Cpu && TorchSharp.torch.cuda.is_available();
        if (hardware == Hardware.Cuda && !cuda)
            throw new InvalidOperationException("libtorch finds no CUDA device. Put a libtorch built for CUDA on LD_LIBRARY_PATH, or leave --device out to train on the processor.");
        set_default_device(cuda ? CUDA : CPU);
        return cuda ? "on the graphics processor" : "on the processor";
    }
}
